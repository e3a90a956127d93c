import type { FaultImplementation } from './fault.ts';
import { planOutOfTurn } from './out-of-turn.ts';

/** The peer sees a trade amended, and right after that its first version again. Truth: the amended version. */
export const staleVersion: FaultImplementation<'stale-version'> = {
  settings: {},
  plan: planOutOfTurn(() => ({ about: 'live', what: 'stale-version' })),
};

import type { FaultImplementation } from './fault.ts';
import { planOutOfTurn } from './out-of-turn.ts';

/** The peer sees a trade go from version 1 to version 3. Truth: version 3. */
export const skippedVersion: FaultImplementation<'skipped-version'> = {
  settings: {},
  plan: planOutOfTurn(() => ({ about: 'live', what: 'skipped-version' })),
};

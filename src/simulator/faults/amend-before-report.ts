import type { FaultImplementation } from './fault.ts';
import { planOutOfTurn } from './out-of-turn.ts';

/** The peer sees the amendment of a trade, and right after that its report. Truth: the amended version. */
export const amendBeforeReport: FaultImplementation<'amend-before-report'> = {
  settings: {},
  plan: planOutOfTurn(() => ({ about: 'new', what: 'amend-before-report' })),
};

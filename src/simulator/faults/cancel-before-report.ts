import type { FaultImplementation } from './fault.ts';
import { planOutOfTurn } from './out-of-turn.ts';

/** The peer sees the cancellation of a trade, and right after that its report. Truth: no such trade. */
export const cancelBeforeReport: FaultImplementation<'cancel-before-report'> = {
  settings: {},
  plan: planOutOfTurn(() => ({ about: 'new', what: 'cancel-before-report' })),
};

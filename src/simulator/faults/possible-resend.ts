import type { FaultImplementation } from './fault.ts';
import { planOutOfTurn } from './out-of-turn.ts';

/** The peer sees a reported trade again under a new sequence, marked `possibleResend`. Truth: the trade, once. */
export const possibleResend: FaultImplementation<'possible-resend'> = {
  settings: {},
  plan: planOutOfTurn(() => ({ about: 'live', what: 'resend' })),
};

import type { FaultImplementation } from './fault.ts';

/** The peer that opens a second stream on a channel keeps both. */
export const keepSupersededStream: FaultImplementation<'keep-superseded-stream'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, isSupersededStreamEnded: false }) }),
};

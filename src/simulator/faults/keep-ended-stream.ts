import type { FaultImplementation } from './fault.ts';

/** The peer's stream falls silent after STREAM_ENDED, and its connection stays open. */
export const keepEndedStream: FaultImplementation<'keep-ended-stream'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, isEndedStreamClosed: false }) }),
};

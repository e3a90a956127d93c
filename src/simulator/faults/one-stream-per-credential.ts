import type { FaultImplementation } from './fault.ts';

/** The peer that opens a stream loses the one that it had, also where that was a stream of another channel. */
export const oneStreamPerCredential: FaultImplementation<'one-stream-per-credential'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, isStreamForAllChannels: true }) }),
};

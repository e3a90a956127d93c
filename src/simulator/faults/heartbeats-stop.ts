import type { FaultImplementation } from './fault.ts';

/** The peer sees no heartbeat from `atSequence` on (none at all when left out); events still come. */
export const heartbeatsStop: FaultImplementation<'heartbeats-stop'> = {
  settings: {},
  plan: (_fault, atSequence = 0) => ({ conduct: (conduct) => ({ ...conduct, heartbeatsUntil: atSequence }) }),
};

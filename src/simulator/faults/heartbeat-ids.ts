import type { FaultImplementation } from './fault.ts';

/** The peer sees heartbeats with an id, as if each were the event of the last sequence: a resumption then skips what it has not had. */
export const heartbeatIds: FaultImplementation<'heartbeat-ids'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, doHeartbeatsCarryIds: true }) }),
};

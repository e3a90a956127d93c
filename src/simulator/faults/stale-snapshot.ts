import type { FaultImplementation } from './fault.ts';

/** The peer sees a snapshot that claims the current sequence and holds the trades of half of it. */
export const staleSnapshot: FaultImplementation<'stale-snapshot'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, isSnapshotStale: true }) }),
};

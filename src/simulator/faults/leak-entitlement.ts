import type { FaultImplementation } from './fault.ts';

/** The peer sees the channels, trades and mappings of every GCP of the simulator as if they were its own. */
export const leakEntitlement: FaultImplementation<'leak-entitlement'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, isEntitlementChecked: false }) }),
};

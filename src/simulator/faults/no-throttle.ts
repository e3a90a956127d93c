import type { FaultImplementation } from './fault.ts';

/** The peer is served beyond the announced limit and never told 429. */
export const noThrottle: FaultImplementation<'no-throttle'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, isThrottled: false }) }),
};

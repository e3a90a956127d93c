import type { FaultImplementation } from './fault.ts';

/** The peer finds the secondary address so many events behind the primary. */
export const secondaryLags: FaultImplementation<'secondary-lags'> = {
  settings: { events: 'integer' },
  plan: (fault) => ({ conduct: (conduct) => ({ ...conduct, secondaryLag: fault.events }) }),
};

import type { FaultImplementation } from './fault.ts';

/** The peer finds the channel, by this way of asking, so many events behind what was published. */
export const lags: FaultImplementation<'lags'> = {
  settings: { events: 'integer' },
  plan: (fault) => ({ conduct: (conduct) => ({ ...conduct, lag: fault.events }) }),
};

import type { FaultImplementation } from './fault.ts';

/** The peer finds all but the last so many events of the channel expired, by this way of asking. */
export const shortRetention: FaultImplementation<'short-retention'> = {
  settings: { events: 'integer' },
  plan: ({ events }) => ({ conduct: (conduct) => ({ ...conduct, retainedEvents: events }) }),
};

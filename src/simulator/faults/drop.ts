import type { FaultImplementation } from './fault.ts';

/** The peer sees a gap: so many events in a row, from `atSequence` (1 when left out), are missing from a batch or a stream. */
export const drop: FaultImplementation<'drop'> = {
  settings: { events: 'integer' },
  plan: (fault, atSequence = 1) => ({
    events: () => ({
      pass: (event) => (event.sequence >= atSequence && event.sequence < atSequence + fault.events ? [] : [event]),
      rest: () => [],
    }),
  }),
};

import type { FaultImplementation } from './fault.ts';

/** The peer sees the event at `atSequence` (every event when left out) again at once, unflagged, `times` more times (1 when left out). */
export const duplicate: FaultImplementation<'duplicate'> = {
  settings: { times: 'integer?' },
  plan: (fault, atSequence) => ({
    events: () => ({
      pass: (event) =>
        atSequence === undefined || event.sequence === atSequence ? Array.from({ length: 1 + (fault.times ?? 1) }, () => event) : [event],
      rest: () => [],
    }),
  }),
};

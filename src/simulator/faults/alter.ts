import type { FaultImplementation } from './fault.ts';
import { setAt } from './pointer.ts';

/** The peer sees one member of the event at `atSequence` (of every event when left out) changed, added, or removed when no value is given. */
export const alter: FaultImplementation<'alter'> = {
  settings: { pointer: 'text', value: 'json?' },
  plan: (fault, atSequence) => ({
    events: () => ({
      pass: (event) =>
        atSequence === undefined || event.sequence === atSequence
          ? [{ ...event, message: setAt(event.message, fault.pointer, fault.value) }]
          : [event],
      rest: () => [],
    }),
  }),
};

import type { FaultImplementation, FaultOf, WireEvent } from './fault.ts';
import { setAt } from './pointer.ts';

/** An event of another type is of that type in the stream's `event` field, too. */
const altered = (event: WireEvent, { pointer, value }: FaultOf<'alter'>): WireEvent => {
  const eventType = pointer === '/eventType' && typeof value === 'string' ? value : event.eventType;
  return { ...event, eventType, message: setAt(event.message, pointer, value) };
};

/** The peer sees one member of the event at `atSequence` (of every event when left out) changed, added, or removed when no value is given. */
export const alter: FaultImplementation<'alter'> = {
  settings: { pointer: 'pointer', value: 'json?' },
  plan: (fault, atSequence) => ({
    events: () => ({
      pass: (event) => (atSequence === undefined || event.sequence === atSequence ? [altered(event, fault)] : [event]),
      rest: () => [],
    }),
  }),
};

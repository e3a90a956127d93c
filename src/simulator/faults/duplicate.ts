import type { FaultImplementation, FaultOf, WireEvent } from './fault.ts';

const copiesOf = (event: WireEvent, { times = 1, flagged = false }: FaultOf<'duplicate'>): readonly WireEvent[] => {
  const copy = flagged ? { ...event, message: { ...event.message, possibleDuplicate: true } } : event;
  return Array.from({ length: times }, () => copy);
};

/**
 * The peer sees the event at `atSequence` (every event when left out) again at once, `times` more times (1 when left out):
 * as it was, or marked `possibleDuplicate` when `flagged`.
 */
export const duplicate: FaultImplementation<'duplicate'> = {
  settings: { times: 'integer?', flagged: 'boolean?' },
  plan: (fault, atSequence) => ({
    events: () => ({
      pass: (event) => (atSequence === undefined || event.sequence === atSequence ? [event, ...copiesOf(event, fault)] : [event]),
      rest: () => [],
    }),
  }),
};

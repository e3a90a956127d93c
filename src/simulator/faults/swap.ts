import type { FaultImplementation, WireEvent } from './fault.ts';

/** The peer sees the event after `atSequence` (2 when left out) before the event at it: two neighbours in the wrong order. */
export const swap: FaultImplementation<'swap'> = {
  settings: {},
  plan: (_fault, atSequence = 2) => ({
    events: () => {
      let held: readonly WireEvent[] = [];
      const release = () => {
        const released = held;
        held = [];
        return released;
      };
      return {
        pass: (event) => {
          if (event.sequence !== atSequence) return [event, ...release()];
          held = [event];
          return [];
        },
        rest: release,
      };
    },
  }),
};

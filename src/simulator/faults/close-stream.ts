import type { FaultImplementation } from './fault.ts';

/**
 * The peer's stream ends after the event at `atSequence` (after its first event when left out) without STREAM_ENDED: the
 * body ends properly when `clean`, and is reset otherwise.
 */
export const closeStream: FaultImplementation<'close-stream'> = {
  settings: { clean: 'boolean' },
  plan: (fault, atSequence = 1) => ({
    afterEvent: (sequence) => {
      if (sequence < atSequence) return 'goes-on';
      return fault.clean ? 'ends' : 'resets';
    },
  }),
};

import type { FaultImplementation } from './fault.ts';

/** The peer's stream ends after the event at `atSequence` (after its first event when left out) by STREAM_ENDED with this reason. */
export const endStream: FaultImplementation<'end-stream'> = {
  settings: { reason: 'text' },
  plan: ({ reason }, atSequence = 1) => ({ afterEvent: (sequence) => (sequence < atSequence ? 'goes-on' : { reason }) }),
};

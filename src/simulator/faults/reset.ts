import type { FaultImplementation, Hooks } from './fault.ts';

/**
 * The peer's connection is torn down (TCP reset): without an answer; after so many bytes of the body; or, on a stream
 * planted with `atSequence`, after that event.
 */
export const reset: FaultImplementation<'reset'> = {
  settings: { afterBytes: 'integer?' },
  plan: ({ afterBytes }, atSequence): Hooks => {
    if (atSequence !== undefined) return { afterEvent: (sequence) => (sequence >= atSequence ? 'resets' : 'goes-on') };
    if (afterBytes !== undefined) return { wire: (wire) => ({ ...wire, cut: { afterBytes, ending: 'reset' } }) };
    return { before: () => ({ kind: 'reset' }) };
  },
};

import type { FaultImplementation } from './fault.ts';

/** The peer sees the body end after so many bytes, although the headers announced more. */
export const truncate: FaultImplementation<'truncate'> = {
  settings: { afterBytes: 'integer' },
  plan: ({ afterBytes }) => ({ wire: (wire) => ({ ...wire, cut: { afterBytes, ending: 'close' } }) }),
};

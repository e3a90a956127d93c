import type { FaultImplementation } from './fault.ts';

const PIECES = 4;

/** The peer sees the right body drip in over this long, in so many pieces (4 when left out), under its right length. */
export const slowBody: FaultImplementation<'slow-body'> = {
  settings: { ms: 'integer', pieces: 'integer?' },
  plan: ({ ms, pieces = PIECES }) => ({
    wire: (wire) => ({ ...wire, pieces: Math.max(2, pieces), pauseMs: ms / Math.max(1, pieces - 1) }),
  }),
};

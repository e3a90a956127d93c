import type { FaultImplementation } from './fault.ts';

/** The peer sees fewer events, trades or rows in one answer than it asked for: allowed, as `limit` is a maximum. */
export const smallerPages: FaultImplementation<'smaller-pages'> = {
  isAllowed: true,
  settings: { rows: 'integer' },
  plan: (fault) => ({ conduct: (conduct) => ({ ...conduct, maximumRows: fault.rows }) }),
};

import type { FaultImplementation } from './fault.ts';

/** The peer that asks for a token finds its earlier ones refused with TOKEN_INVALID. */
export const oneTokenPerClient: FaultImplementation<'one-token-per-client'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, areEarlierTokensKept: false }) }),
};

import type { FaultImplementation } from './fault.ts';
import { withoutHeader } from './set-header.ts';

/** The peer sees a body with neither a length nor chunks: it ends where the connection does. Allowed by HTTP/1.1. */
export const missingLength: FaultImplementation<'missing-length'> = {
  isAllowed: true,
  settings: {},
  plan: () => ({ wire: (wire) => ({ ...wire, endsWithConnection: true, headers: withoutHeader(wire.headers, 'content-length') }) }),
};

import type { FaultImplementation } from './fault.ts';

/** The peer sees an answer as if it had not sent this query parameter, form field or request header. */
export const ignoreParameter: FaultImplementation<'ignore-parameter'> = {
  settings: { name: 'text' },
  plan: (fault) => ({ conduct: (conduct) => ({ ...conduct, ignored: new Set([...conduct.ignored, fault.name.toLowerCase()]) }) }),
};

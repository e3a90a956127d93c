import type { FaultImplementation } from './fault.ts';

/** The peer sees JSON that does not parse: the last bracket is missing, and the length says that nothing is. */
export const malformedJson: FaultImplementation<'malformed-json'> = {
  settings: {},
  plan: () => ({ text: (json) => json.slice(0, -1) }),
};

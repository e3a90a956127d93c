import type { FaultImplementation } from './fault.ts';

/** Indented, then on one line: an event stream ends a message's data at the line. */
const space = (json: string): string => JSON.stringify(JSON.parse(json), undefined, 1).replaceAll('\n', ' ');

/** The peer sees the same JSON with spaces between its tokens: allowed. */
export const jsonSpacing: FaultImplementation<'json-spacing'> = {
  isAllowed: true,
  settings: {},
  plan: () => ({ text: space }),
};

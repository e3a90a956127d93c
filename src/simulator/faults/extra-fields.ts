import type { FaultImplementation, JsonMessage } from './fault.ts';

const extend = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(extend);
  return typeof value === 'object' && value !== null ? extendObject({ ...value }) : value;
};

/** Rows of a dataset stay as they are: the manifest's hash is taken over every member of them. */
const extendObject = (message: JsonMessage): JsonMessage => ({
  ...Object.fromEntries(Object.entries(message).map(([name, value]) => [name, name === 'rows' ? value : extend(value)])),
  xFutureMember: 'a later version may send this',
});

/** The peer sees a member and a header that it does not know: allowed, and tolerated by every reader. */
export const extraFields: FaultImplementation<'extra-fields'> = {
  isAllowed: true,
  settings: {},
  plan: () => ({ message: extendObject, headers: (headers) => [...headers, 'OCP-Future', 'later'] }),
};

/** Not `instanceof`: a promise that Node made is of another realm when the code runs inside a test runner's context. */
export const isPending = <Value>(value: Value | Promise<Value>): value is Promise<Value> =>
  typeof value === 'object' && value !== null && 'then' in value;

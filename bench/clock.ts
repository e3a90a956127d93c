/** The machine's monotonic clock in nanoseconds: the same for all processes on it, and exact in a number for a hundred days. */
export const monotonicNs = (): number => Number(process.hrtime.bigint());

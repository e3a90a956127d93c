/** Plays at the same time, waits for all of them to end, and only then throws what the first failing one threw. */
export const together = async (...plays: readonly (() => Promise<unknown>)[]): Promise<void> => {
  const results = await Promise.allSettled(plays.map((play) => play()));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};

export const crowd = (count: number, play: (index: number) => Promise<unknown>): Promise<void> =>
  together(...Array.from({ length: count }, (_, index) => () => play(index)));

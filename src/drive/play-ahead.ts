/** A task, and whether it is done while nothing else is: time is measured in it, or it needs all that the machine can do. */
export type AheadTask<Result> = { readonly run: () => Promise<Result>; readonly isAlone: boolean };

/**
 * Begins tasks ahead of whoever awaits their results: while one waits for the server, another works. First those that
 * may go side by side, so many at a time and in order, then one by one those that go alone. The first result that is
 * asked for begins it all.
 */
export const playAhead = <Result>(tasks: readonly AheadTask<Result>[], atOnce: number): readonly (() => Promise<Result>)[] => {
  const ends = tasks.map((task) => ({ ...task, ...Promise.withResolvers<Result>() }));
  // Whoever awaits a result is told of its failure, however late.
  for (const { promise } of ends) promise.catch(() => undefined);
  const playAll = async (some: typeof ends, players: number): Promise<void> => {
    const waiting = some[Symbol.iterator]();
    const player = async (): Promise<void> => {
      for (const { run, resolve, reject } of waiting) await run().then(resolve, reject);
    };
    await Promise.all(Array.from({ length: players }, player));
  };
  let hasBegun = false;
  const begin = async (): Promise<void> => {
    if (hasBegun) return;
    hasBegun = true;
    await playAll(
      ends.filter(({ isAlone }) => !isAlone),
      atOnce,
    );
    await playAll(
      ends.filter(({ isAlone }) => isAlone),
      1,
    );
  };
  return ends.map(({ promise }) => () => {
    void begin();
    return promise;
  });
};

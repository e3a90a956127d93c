/**
 * Tasks that are begun in their order, so many at a time, ahead of whoever awaits their results: while one waits for the
 * server, another works. The first result that is asked for begins them all.
 */
export const playAhead = <Result>(tasks: readonly (() => Promise<Result>)[], atOnce: number): readonly (() => Promise<Result>)[] => {
  const ends = tasks.map((task) => ({ task, ...Promise.withResolvers<Result>() }));
  // Whoever awaits a result is told of its failure, however late.
  for (const { promise } of ends) promise.catch(() => undefined);
  const waiting = ends[Symbol.iterator]();
  const player = async (): Promise<void> => {
    for (const { task, resolve, reject } of waiting) await task().then(resolve, reject);
  };
  let hasBegun = false;
  const begin = (): void => {
    if (hasBegun) return;
    hasBegun = true;
    for (let index = 0; index < atOnce; index += 1) void player();
  };
  return ends.map(({ promise }) => () => {
    begin();
    return promise;
  });
};

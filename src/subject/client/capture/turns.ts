/**
 * One at a time, in the order in which they were asked for: who kills a client reads its capture, while who waits for the end of the
 * case looks at it as well, and both read on from where the last one stopped.
 */
export const createTurns = (): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    // What went wrong is told to whoever asked for it, and keeps nobody else from a turn.
    const done = last.then(work, work);
    last = done;
    return done;
  };
};

/** Lets so many through at a time; the others in the order in which they came. */
export const createGate = (atOnce: number) => {
  const queue: (() => void)[] = [];
  let free = atOnce;
  return {
    enter: async (): Promise<void> => {
      if (free === 0) return new Promise((resolve) => queue.push(resolve));
      free -= 1;
    },
    leave: (): void => {
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
};

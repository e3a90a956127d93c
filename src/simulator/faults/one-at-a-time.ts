import type { FaultImplementation, Moment } from './fault.ts';

/** The peer's requests wait for one another: while one is answered, be it an open stream, the next ones get nothing. */
export const oneAtATime: FaultImplementation<'one-at-a-time'> = {
  settings: {},
  plan: () => {
    let last = Promise.resolve();
    const takeTurn = async (moment: Moment): Promise<undefined> => {
      const before = last;
      last = new Promise((resolve) => {
        moment.onGone(resolve);
      });
      await before;
      return undefined;
    };
    return { before: takeTurn };
  },
};

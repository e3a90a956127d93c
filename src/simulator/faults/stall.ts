import type { FaultImplementation, Moment } from './fault.ts';

const pause = (ms: number, moment: Moment): Promise<undefined> =>
  new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stopListening();
      resolve(undefined);
    };
    const timer = setTimeout(finish, ms);
    const stopListening = moment.onGone(finish);
  });

/** The peer waits this long before the right answer begins. */
export const stall: FaultImplementation<'stall'> = {
  settings: { ms: 'integer' },
  plan: (fault) => ({ before: (moment) => pause(fault.ms, moment) }),
};

import type { EventFilter, Hooks } from './fault.ts';

/**
 * Tells when a fault has really happened: its turn may come without its event being sent. A change of the server's conduct
 * happens with the turn itself, as nobody can see what would have been without it.
 */

const differs = (one: unknown, other: unknown): boolean => one !== other && JSON.stringify(one) !== JSON.stringify(other);

/** A hook that changes what it is given acts where something else comes out. */
const watchedChange = <Given, Made, Rest extends readonly unknown[]>(
  change: ((given: Given, ...rest: Rest) => Made) | undefined,
  noteIf: (given: Given, made: Made) => void,
) =>
  change === undefined
    ? undefined
    : (given: Given, ...rest: Rest): Made => {
        const made = change(given, ...rest);
        noteIf(given, made);
        return made;
      };

const watchedFilter = (filter: EventFilter, act: () => void): EventFilter => ({
  pass: (event) => {
    const passed = filter.pass(event);
    if (passed.length !== 1 || passed[0] !== event) act();
    return passed;
  },
  rest: filter.rest,
});

const watchedMoments = ({ before, events, afterEvent }: Hooks, act: () => void): Pick<Hooks, 'before' | 'events' | 'afterEvent'> => ({
  ...(before === undefined
    ? {}
    : {
        before: async (moment) => {
          const early = await before(moment);
          if (early !== 'no-occasion') act();
          return early;
        },
      }),
  ...(events === undefined ? {} : { events: (moment) => watchedFilter(events(moment), act) }),
  ...(afterEvent === undefined
    ? {}
    : {
        afterEvent: (sequence, moment) => {
          const fate = afterEvent(sequence, moment);
          if (fate !== 'goes-on') act();
          return fate;
        },
      }),
});

/** `onActed` is called once at most. */
export const watched = (hooks: Hooks, onActed: () => void): Hooks => {
  let hasActed = false;
  const act = (): void => {
    if (hasActed) return;
    hasActed = true;
    onActed();
  };
  const actIfDifferent = (given: unknown, made: unknown): void => {
    if (!hasActed && differs(given, made)) act();
  };
  const changes = {
    conduct: watchedChange(hooks.conduct, act),
    message: watchedChange(hooks.message, actIfDifferent),
    text: watchedChange(hooks.text, actIfDifferent),
    frame: watchedChange(hooks.frame, (given, made) => actIfDifferent([given], made)),
    headers: watchedChange(hooks.headers, actIfDifferent),
    wire: watchedChange(hooks.wire, (given, made) => {
      if (given !== made) act();
    }),
  };
  const present: Partial<Hooks> = Object.fromEntries(Object.entries(changes).filter(([, change]) => change !== undefined));
  return { ...present, ...watchedMoments(hooks, act) };
};

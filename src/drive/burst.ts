import { operations } from '../../generated/operations.ts';
import type { Place } from '../model/case.ts';
import type { Exchange } from '../model/evidence.ts';
import type { Play } from './play.ts';
import { headerOf, missing } from './read-answer.ts';
import { sendOnce } from './send.ts';

/** Begins with so many at once, and each time doubles them: a limit per second is reached also where an answer takes its time. */
const FIRST_AT_ONCE = 16;
const MOST_AT_ONCE = 128;
const BEYOND_LIMIT = 10;
/** What a conformance run may cost a server; capacity is measured elsewhere. */
const LARGEST_LIMIT = 2000;

/** Asks each of them once, and does not wait when it is told to. */
export const askAtOnce = async (play: Play, label: string, places: readonly Place[]): Promise<void> => {
  await Promise.all(places.map((place) => sendOnce(play, { ...place, label })));
};

/** Where the window ended under way, the next one is used up. */
const WINDOWS = 2;

/** The fewest that any of them announces; without an announcement nothing bounds what is sent. */
const remainingIn = (exchanges: readonly Exchange[]): number =>
  Math.min(
    ...exchanges
      .flatMap(({ response }) => response?.headers ?? [])
      .filter(([name]) => name.toLowerCase() === 'ratelimit-remaining')
      .map(([, value]) => Number(value))
      .filter((count) => Number.isInteger(count) && count >= 0),
  );

/** Goes beyond the limit that the first answer announces, and stops at the first refusal. */
export const burst = async (play: Play, label: string): Promise<void> => {
  const ask = () => sendOnce(play, { label, operationId: 'listChannels', path: operations.listChannels.path });
  const first = await ask();
  const limit = Number(headerOf(first, 'RateLimit-Limit'));
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT) {
    throw missing(`a RateLimit-Limit from 1 to ${LARGEST_LIMIT}`, headerOf(first, 'RateLimit-Limit'), first);
  }
  let sent = 1;
  let remaining = remainingIn([first]);
  for (let atOnce = FIRST_AT_ONCE; sent < WINDOWS * (limit + BEYOND_LIMIT); atOnce = Math.min(2 * atOnce, MOST_AT_ONCE)) {
    const exchanges = await Promise.all(Array.from({ length: Math.min(atOnce, remaining + BEYOND_LIMIT) }, ask));
    if (exchanges.some(({ response }) => response?.status === 429)) return;
    sent += exchanges.length;
    remaining = remainingIn(exchanges);
  }
};

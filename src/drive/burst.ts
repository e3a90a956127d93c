import { operations } from '../../generated/operations.ts';
import type { Place } from '../model/case.ts';
import type { Play } from './play.ts';
import { headerOf, missing } from './read-answer.ts';
import { sendOnce } from './send.ts';

/** So many at once that a limit per second is reached also where an answer takes its time. */
const AT_ONCE = 16;
const BEYOND_LIMIT = 10;
/** What a conformance run may cost a server; capacity is measured elsewhere. */
const LARGEST_LIMIT = 2000;

/** Asks each of them once, and does not wait when it is told to. */
export const askAtOnce = async (play: Play, label: string, places: readonly Place[]): Promise<void> => {
  await Promise.all(places.map((place) => sendOnce(play, { ...place, label })));
};

/** Goes beyond the limit that the first answer announces, and stops at the first refusal. */
export const burst = async (play: Play, label: string): Promise<void> => {
  const ask = () => sendOnce(play, { label, operationId: 'listChannels', path: operations.listChannels.path });
  const first = await ask();
  const limit = Number(headerOf(first, 'RateLimit-Limit'));
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT) {
    throw missing(`a RateLimit-Limit from 1 to ${LARGEST_LIMIT}`, headerOf(first, 'RateLimit-Limit'), first);
  }
  for (let sent = 1; sent < limit + BEYOND_LIMIT; sent += AT_ONCE) {
    const exchanges = await Promise.all(Array.from({ length: AT_ONCE }, ask));
    if (exchanges.some(({ response }) => response?.status === 429)) return;
  }
};

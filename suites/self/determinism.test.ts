import { expect, test } from '@jest/globals';
import { serverCases } from '../server/index.ts';
import { canonicalPlays, differencesIn, serverPlays } from './determinism/variations.ts';

/** The same seed gives the same canonical verdicts, in another order, time zone and language; `npm run prove` compares all. */

const EVERY = 40;
const ids = serverCases
  .filter(({ family, isTimed }, index) => index % EVERY === 0 && family !== 'capacity' && isTimed !== true)
  .map(({ id }) => id);

test('what servers come to is the same elsewhere, byte for byte, passes and findings', async () => {
  const list = serverPlays(ids);
  const here = await canonicalPlays(list);
  const elsewhere = { isReversed: true, environment: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } };
  expect(await differencesIn(list, here, elsewhere)).toEqual([]);
  expect(here.filter((text) => text.includes('"findings"')).length).toBeGreaterThan(ids.length / 2);
}, 180_000);

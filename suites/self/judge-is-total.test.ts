import { expect, test } from '@jest/globals';
import { playForEvidence } from './properties/played-evidence.ts';
import { judgeSurgically } from './properties/totality.ts';

/** Evidence of a few plays, and what surgery leaves of it; `npm run prove` operates on many. */

const RUNS = 200;

test('whatever has become of evidence, a verdict comes of it, or a word about the file', async () => {
  const played = await playForEvidence({ servers: 5, clients: 1 });
  expect(new Set(played.map(({ evidence }) => evidence.subject))).toEqual(new Set(['server', 'client']));
  const { judged, refused } = judgeSurgically(played, RUNS);
  expect(judged + refused).toBe(RUNS);
  expect(judged).toBeGreaterThan(RUNS / 4);
}, 120_000);

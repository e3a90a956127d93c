import { expect, test } from '@jest/globals';
import { savePart } from './proof/part.ts';
import { playForEvidence } from './properties/played-evidence.ts';
import { judgeSurgically } from './properties/totality.ts';

/** As in `npm test`, on the evidence of many plays. */

const RUNS = 1_000;
const WANTED = { servers: 30, clients: 6 };

test('whatever has become of evidence, a verdict comes of it, or a word about the file', async () => {
  const played = await playForEvidence(WANTED);
  const { judged, refused } = judgeSurgically(played, RUNS);
  savePart({
    part: 'total-judge',
    title: 'The judge is total',
    says: 'Evidence of plays of both roles, of conforming parties and of broken ones, with members removed, doubled, turned round, cut short or replaced: each time a verdict comes of it, or a word about the file that is broken.',
    numbers: [
      { says: 'plays operated on', count: played.length },
      { says: 'operations came to a verdict or to a word about the file', count: judged + refused, of: RUNS },
    ],
    problems: [],
  });
  expect(judged + refused).toBe(RUNS);
}, 300_000);

import { expect, test } from '@jest/globals';
import { paceOf, paceText, waitedShare } from './pace.ts';

test('a run is told in one line: how long, how much, and how much of it was waiting', () => {
  const pace = paceOf([
    { exchanges: Array(1199).fill(0), durationMs: 1_000, waitedMs: 900 },
    { exchanges: [0], durationMs: 1_000, waitedMs: 600 },
  ]);
  expect(pace).toEqual({ cases: 2, exchanges: 1200, playedMs: 2_000, waitedMs: 1_500 });
  expect(paceText(pace, 1_234)).toBe("Took 1.2 s: 2 cases, 1,200 exchanges; 75 % of the cases' 2.0 s was waiting.");
});

test('a run that played nothing waited for nothing', () => {
  expect(waitedShare(paceOf([]))).toBe(0);
});

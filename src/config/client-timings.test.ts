import { expect, test } from '@jest/globals';
import { contradictionsIn, timingsOf } from './client-timings.ts';

test('what is not declared contradicts nothing', () => {
  expect(contradictionsIn(timingsOf())).toEqual([]);
});

test.each([
  [
    'a first wait beyond the longest',
    { firstBackOffMs: 900, longestBackOffMs: 800 },
    /^the first back-off of 900 ms is longer than .* 800 ms/,
  ],
  [
    'a wait beyond the time in which a client is done',
    { firstBackOffMs: 500, settleMs: 500 },
    /^settleMs \(500\) must be longer than .*\(500\)/,
  ],
  [
    'waits that leave a case no time',
    { longestBackOffMs: 18_000, settleMs: 2_000, caseMs: 20_000 },
    /^caseMs \(20000\) must be .* together \(20000\)/,
  ],
  ['a reconnection that does', { longestBackOffMs: 900, reconnectMs: 57_000 }, /^caseMs \(60000\) must be .* together \(60000\)/],
])('%s', (_, declared, says) => {
  expect(contradictionsIn(timingsOf(declared))).toEqual([expect.stringMatching(says)]);
});

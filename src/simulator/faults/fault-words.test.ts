import { expect, test } from '@jest/globals';
import type { PlantedFault } from '../../model/fault.ts';
import { faultWords } from './fault-words.ts';

const rows: readonly (readonly [PlantedFault, string])[] = [
  [
    { on: 'pullEvents', atSequence: 5, market: 'SSE', fault: { kind: 'drop', events: 3 } },
    '`pullEvents`, event 5, market SSE: 3 events in a row are missing',
  ],
  [{ on: 'every', fault: { kind: 'set-header', name: 'Date' } }, 'every operation: the header `Date` is missing'],
  [{ on: 'listStocks', fault: { kind: 'rewrite', pointer: '/rows/0/isin', value: 'X' } }, '`listStocks`: `/rows/0/isin` is `"X"`'],
  [{ on: 'listStocks', fault: { kind: 'rewrite', pointer: '/rows/0/isin' } }, '`listStocks`: `/rows/0/isin` is missing'],
  [
    { on: 'createToken', nth: 2, fault: { kind: 'answer', status: 429, code: 'RATE_LIMITED', retryAfterSeconds: 1, retryAfterDate: true } },
    'request 2 of `createToken`: the answer is 429 `RATE_LIMITED` with `Retry-After` 1 s, as a date',
  ],
  [
    { on: 'listChannels', nth: 2, times: 3, fault: { kind: 'no-throttle' } },
    'requests 2 to 4 of `listChannels`: the announced limit is not enforced',
  ],
];

test.each(rows)('%j', (planted, words) => {
  expect(faultWords(planted)).toBe(words);
});

test('a long value is cut', () => {
  expect(faultWords({ on: 'every', fault: { kind: 'alter', pointer: '/x', value: 'y'.repeat(500) } }).length).toBeLessThan(120);
});

import { expect, test } from '@jest/globals';
import { dateOf, midnightOf, timeOn, timestampOf } from './market-time.ts';

test.each([
  '2026-04-08T00:00:00.000+08:00',
  '2026-04-08T09:20:05.007+08:00',
  '2026-12-31T23:59:59.999+08:00',
  '2026-02-28T12:00:00.120+08:00',
])('%s is said as it was meant', (text) => {
  expect(timestampOf(Date.parse(text))).toBe(text);
  expect(dateOf(Date.parse(text))).toBe(text.slice(0, 10));
});

test('midnight and times of day are Hong Kong time', () => {
  expect(midnightOf('2026-04-08')).toBe(Date.UTC(2026, 3, 7, 16));
  expect(timeOn('2026-04-08', '10:15')).toBe(Date.UTC(2026, 3, 8, 2, 15));
  expect(timeOn('2026-04-08', 'noon')).toBeNaN();
});

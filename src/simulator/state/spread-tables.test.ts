import { expect, test } from '@jest/globals';
import { onSpread, tickAt } from './spread-tables.ts';

test.each([
  ['1', 240, 1],
  ['1', 250, 5],
  ['1', 9_990, 10],
  ['1', 10_000, 10],
  ['1', 19_990, 10],
  ['1', 20_000, 20],
  ['1', 50_000, 50],
  ['1', 388_200, 200],
  ['6', 10_000, 20],
  ['6', 50_000, 50],
  ['5', 10_000, 10],
  ['5', 100_000, 50],
  ['3', 99_000, 50],
  [undefined, 12_340, 10],
])('table %s at %i moves by %i', (table, price, tick) => {
  expect(tickAt(price, table)).toBe(tick);
});

test('a price lands on the nearest quotable one, never on zero', () => {
  expect(onSpread(388_290, '1')).toBe(388_200);
  expect(onSpread(388_310, '1')).toBe(388_400);
  expect(onSpread(0, '6')).toBe(1);
});

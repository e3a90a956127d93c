import { expect, test } from '@jest/globals';
import { ConfigurationError } from '../../errors.ts';
import { clientCatalogue, serverCatalogue } from './catalogue.ts';
import { chooseCases, shareOf } from './choose-cases.ts';

const idsOf = (cases: readonly { readonly suiteCase: { readonly id: string } }[]) => cases.map(({ suiteCase }) => suiteCase.id);

test.each([
  { role: 'server', catalogue: serverCatalogue() },
  { role: 'client', catalogue: clientCatalogue() },
])('shards of the $role catalogue share every case between them, evenly, and the same each time', ({ catalogue }) => {
  for (const count of [1, 2, 3, 7]) {
    const shards = Array.from({ length: count }, (_, at) =>
      chooseCases(catalogue, { allowed: 'everything', shard: { index: at + 1, count } }),
    );
    const whole = idsOf(catalogue);
    expect(shards.flatMap(({ selected }) => idsOf(selected)).sort()).toEqual([...whole].sort());
    const sizes = shards.map(({ selected }) => selected.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(shards.map(({ shard }) => shard?.of)).toEqual(shards.map(() => whole));
  }
});

test('no shard gets all of one delivery', () => {
  const { selected } = chooseCases(clientCatalogue(), { allowed: 'everything', shard: { index: 1, count: 2 } });
  const byPull = selected.filter(({ suiteCase }) => suiteCase.delivery === 'pull').length;
  expect(byPull / selected.length).toBeGreaterThan(0.4);
  expect(byPull / selected.length).toBeLessThan(0.6);
});

test('cards are dealt to and fro', () => {
  const items = [1, 2, 3, 4, 5, 6, 7];
  expect([1, 2, 3].map((index) => shareOf(items, { index, count: 3 }))).toEqual([
    [1, 6, 7],
    [2, 5],
    [3, 4],
  ]);
});

test('a shard without a case is refused: its job would be green and have judged nothing', () => {
  const few = { cases: ['limit-bounds-the-batch'], allowed: 'everything', shard: { index: 2, count: 2 } } as const;
  expect(() => chooseCases(serverCatalogue(), few)).toThrow(ConfigurationError);
});

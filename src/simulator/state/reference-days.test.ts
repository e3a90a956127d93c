import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createWorld } from './create-world.ts';
import type { ReferenceDay, World } from './world.ts';

const day = (world: World, date = '2026-04-08', caller: readonly string[] = ['B01224']): ReferenceDay => {
  const found = world.referenceData(date, caller);
  if (!found) throw new Error(`no reference data for ${date}`);
  return found;
};

/** Canonical JSON of rows that hold no numbers but integers and no nested objects: sorted members, no spaces. */
const canonical = (row: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))));

test('counts and hashes say what the rows are', () => {
  for (const summary of day(createWorld({ rate: 0 })).summaries) {
    const rows = day(createWorld({ rate: 0 })).rows(summary.dataset);
    const text = rows.map((row) => `${canonical(row)}\n`).join('');
    expect(summary).toMatchObject({ version: 1, count: rows.length, hash: createHash('sha256').update(text).digest('hex') });
    expect(rows.length).toBeGreaterThan(100);
  }
});

test('the mapping is the own one, and its notice says that it is made up', () => {
  const world = createWorld({ rate: 0 });
  const summary = day(world).summaries.find((one) => one.dataset === 'clearing-mappings');
  expect(summary?.notice).toMatch(/Synthetic/);
  expect(
    day(world)
      .rows('clearing-mappings')
      .every((row) => 'gcpParticipantId' in row && row.gcpParticipantId === 'B01224'),
  ).toBe(true);
  expect(day(world, '2026-04-08', ['B01451']).summaries.find((one) => one.dataset === 'clearing-mappings')?.hash).not.toBe(summary?.hash);
});

test('exists for trade dates that have begun', () => {
  const world = createWorld({ rate: 0 });
  expect(world.referenceData('2026-04-03', ['B01224'])).toBeUndefined();
  expect(world.referenceData('2026-04-09', ['B01224'])).toBeUndefined();
  expect(world.referenceData('2028-01-03', ['B01224'])).toBeUndefined();
  world.clock.advanceTo(Date.parse('2026-04-09T08:00:00+08:00'));
  expect(day(world, '2026-04-09').summaries).toHaveLength(4);
});

test('one earlier date shows a correction', () => {
  const stocks = day(createWorld({ rate: 0 }), '2026-04-02').summaries.find((one) => one.dataset === 'stocks');
  expect(stocks).toMatchObject({ version: 2, publishedAt: '2026-04-02T07:45:00.000+08:00' });
  expect(stocks?.correctionReason).toBeTruthy();
});

test.each(['participants', 'stocks', 'calendar'] as const)('a correction of %s is a new version with other rows', (dataset) => {
  const world = createWorld({ rate: 0 });
  const before = day(world).summaries.find((one) => one.dataset === dataset);
  const after = world.operator.correctDataset(dataset, 'a row was wrong');
  expect(after).toMatchObject({
    version: 2,
    count: before?.count,
    correctionReason: 'a row was wrong',
    publishedAt: '2026-04-08T10:15:00.000+08:00',
  });
  expect(after.hash).not.toBe(before?.hash);
  expect(day(world).summaries.find((one) => one.dataset === dataset)).toEqual(after);
  expect(day(createWorld({ rate: 0 })).summaries.find((one) => one.dataset === dataset)).toEqual(before);
});

test('an ended mapping is a new version of the mapping', () => {
  const world = createWorld({ rate: 0 });
  world.operator.endMapping('1400', 'HK');
  const summary = day(world).summaries.find((one) => one.dataset === 'clearing-mappings');
  expect(summary).toMatchObject({ version: 2, correctionReason: 'The mapping of broker 1400 on HK ended.' });
  expect(day(world).rows('clearing-mappings')).toContainEqual(
    expect.objectContaining({ brokerNumber: '1400', market: 'HK', effectiveTo: '2026-04-08T10:15:00.000+08:00' }),
  );
});

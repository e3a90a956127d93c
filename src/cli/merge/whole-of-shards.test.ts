import { expect, test } from '@jest/globals';
import { ConfigurationError } from '../../errors.ts';
import type { RunDescription } from '../../model/run.ts';
import { shareOf } from '../run/choose-cases.ts';
import { type LoadedRun, wholeOfShards } from './whole-of-shards.ts';

const of = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const runOf = (own: object): RunDescription => ({
  runId: 'run',
  subject: 'server',
  suiteVersion: '0.1.0',
  specHash: 'abc',
  seed: 1,
  businessDate: '2026-04-08',
  startedAt: '2026-04-08T00:00:00.000Z',
  target: { kind: 'embedded', primary: 'p', token: 't', environment: 'TEST', absent: { gzip: 'later' } },
  arguments: [],
  cases: of,
  ...own,
});

const shardOf = (index: number, own: object = {}): LoadedRun => ({
  folder: `shard-${index}`,
  run: runOf({
    runId: `run-${index}`,
    startedAt: `2026-04-08T00:00:0${9 - index}.000Z`,
    cases: shareOf(of, { index, count: 3 }),
    shard: { index, count: 3, of },
    ...own,
  }),
});

test('three shards, in any order, are the whole run but for id and time', () => {
  const { whole, shards } = wholeOfShards([shardOf(3), shardOf(1), shardOf(2)], 'merged');
  expect(shards).toHaveLength(3);
  expect(whole).toEqual(runOf({ runId: 'merged', startedAt: '2026-04-08T00:00:06.000Z' }));
});

const problemOf = (runs: readonly LoadedRun[]): string => {
  try {
    wholeOfShards(runs, 'merged');
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'taken';
};

const target = { kind: 'embedded', primary: 'p', token: 't', environment: 'TEST', absent: { gzip: 'never' } };

test.each<{ readonly what: string; readonly runs: readonly LoadedRun[]; readonly says: string }>([
  { what: 'a missing one', runs: [shardOf(1), shardOf(3)], says: 'Of 3 shards one is missing: 2/3.' },
  { what: 'two missing ones', runs: [shardOf(2)], says: 'Of 3 shards 2 are missing: 1/3, 3/3.' },
  {
    what: 'one that is there twice',
    runs: [shardOf(1), shardOf(2), shardOf(2), shardOf(3)],
    says: 'Shard 2/3 is there 2 times: shard-2 and shard-2.',
  },
  {
    what: 'another seed',
    runs: [shardOf(1), shardOf(2, { seed: 7 }), shardOf(3)],
    says: 'These shards are not of one run: "seed" is 1 in shard-1 and 7 in shard-2.',
  },
  {
    what: 'other specs',
    runs: [shardOf(1), shardOf(2), shardOf(3, { specHash: 'abd' })],
    says: '"specHash" is "abc" in shard-1 and "abd" in shard-3.',
  },
  { what: 'another version', runs: [shardOf(1), shardOf(2, { suiteVersion: '0.2.0' }), shardOf(3)], says: '"suiteVersion" is' },
  {
    what: 'another target',
    runs: [shardOf(1), shardOf(2, { target }), shardOf(3)],
    says: '"target.absent.gzip" is "later" in shard-1 and "never" in shard-2.',
  },
  { what: 'waivers in one alone', runs: [shardOf(1), shardOf(2, { waivers: [] }), shardOf(3)], says: '"waivers" is nothing in shard-1' },
  {
    what: 'another selection',
    runs: [shardOf(1), shardOf(2, { shard: { index: 2, count: 3, of: [...of, 'h'] } }), shardOf(3)],
    says: '"shard.of.7" is nothing in shard-1 and "h" in shard-2.',
  },
  { what: 'cases that are not its own', runs: [shardOf(1), shardOf(2, { cases: ['a'] }), shardOf(3)], says: 'not those of shard 2/3' },
  { what: 'a whole run', runs: [shardOf(1), { folder: 'whole', run: runOf({}) }], says: 'whole is no shard but a whole run.' },
])('$what is refused by name', ({ runs, says }) => {
  expect(problemOf(runs)).toContain(says);
});

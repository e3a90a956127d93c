import { ConfigurationError } from '../../errors.ts';
import type { RunDescription, RunShard } from '../../model/run.ts';
import { shareOf } from '../run/choose-cases.ts';

/** From the descriptions of shards to that of the whole run, if shards they are, all of them, and of one run. */

export type ShardRun = { readonly folder: string; readonly run: RunDescription & { readonly shard: RunShard } };

export type LoadedRun = { readonly folder: string; readonly run: RunDescription };

const refuse = (where: string, says: string, remedy: string): ConfigurationError =>
  new ConfigurationError({ code: 'SHARDS_DO_NOT_FIT', where, says, remedy });

const isShard = (loaded: LoadedRun): loaded is ShardRun => loaded.run.shard !== undefined;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Where two values differ first, as a path, with both; undefined where they do not. */
const firstDifference = (one: unknown, other: unknown, path: readonly string[]): readonly [string, unknown, unknown] | undefined => {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other) ? undefined : [path.join('.'), one, other];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const found = firstDifference(Reflect.get(one, name), Reflect.get(other, name), [...path, name]);
    if (found) return found;
  }
  return undefined;
};

/** What must be the same in all shards: everything but what tells them apart. */
const common = ({ run }: ShardRun): object => {
  const { runId: _id, startedAt: _time, cases: _cases, shard, ...rest } = run;
  return { ...rest, shard: { count: shard.count, of: shard.of } };
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

const expectAlike = (first: ShardRun, other: ShardRun): void => {
  const difference = firstDifference(common(first), common(other), []);
  if (difference === undefined) return;
  const [path, here, there] = difference;
  throw refuse(
    other.folder,
    `These shards are not of one run: "${path}" is ${shown(here)} in ${first.folder} and ${shown(there)} in ${other.folder}.`,
    'Play all shards with the same suite, run file and flags, each with its own --shard, and merge those.',
  );
};

const names = (numbers: readonly number[], count: number): string => numbers.map((index) => `${index}/${count}`).join(', ');

const expectEachOnce = (shards: readonly ShardRun[], count: number): void => {
  const byIndex = Map.groupBy(shards, ({ run }) => run.shard.index);
  for (const [index, same] of byIndex) {
    if (same.length === 1) continue;
    const folders = same.map(({ folder }) => folder).join(' and ');
    throw refuse(folders, `Shard ${index}/${count} is there ${same.length} times: ${folders}.`, 'Name each shard once.');
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length === 0) return;
  throw refuse(
    shards.map(({ folder }) => folder).join(', '),
    `Of ${count} shards ${missing.length === 1 ? 'one is' : `${missing.length} are`} missing: ${names(missing, count)}.`,
    'Name the folders of all shards; a job that did not end has to be played again.',
  );
};

const expectOwnCases = ({ folder, run }: ShardRun): void => {
  const expected = shareOf(run.shard.of, run.shard);
  if (expected.join() === run.cases.join()) return;
  throw refuse(
    folder,
    `The cases of ${folder} are not those of shard ${run.shard.index}/${run.shard.count}.`,
    'A run folder is never edited by hand: play this shard again.',
  );
};

export type Whole = { readonly whole: RunDescription; readonly shards: readonly ShardRun[] };

/** What does not tell the shards apart, with all cases; the id is the merged run's own. */
export const wholeOfShards = (runs: readonly LoadedRun[], runId: string): Whole => {
  const shards = runs.filter(isShard);
  const [first] = shards;
  const noShard = runs.find((loaded) => !isShard(loaded));
  if (noShard !== undefined || first === undefined) {
    const folder = noShard?.folder ?? '';
    throw refuse(folder, `${folder} is no shard but a whole run.`, 'Name runs that were played with --shard; a whole run needs no merge.');
  }
  for (const other of shards) expectAlike(first, other);
  expectEachOnce(shards, first.run.shard.count);
  for (const shard of shards) expectOwnCases(shard);
  const { shard, ...run } = first.run;
  const [startedAt = first.run.startedAt] = shards.map((one) => one.run.startedAt).toSorted();
  return { whole: { ...run, runId, startedAt, cases: shard.of }, shards };
};

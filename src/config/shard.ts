import type { ShardNumber } from '../model/run.ts';
import { refuse } from './settings.ts';

/** `--shard 2/3`: the second of three parts of what is selected. */
export const shardOf = (typed: string): ShardNumber => {
  const [, index, count] = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(typed) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  return refuse([{ where: '--shard', says: `expected which part of how many, as 1/3 or 3/3; found "${typed}".` }], undefined);
};

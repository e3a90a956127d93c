import { existsSync } from 'node:fs';
import { appendFile, copyFile, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShardRun } from './whole-of-shards.ts';

/** What a shard's folder holds, into that of the whole: nothing of one shard takes the place of another's. */

/** What each case has a file of its own in. */
const FOLDERS = ['evidence', 'verdicts', 'parts', 'allure-results'];

/** What the containers of a shard printed, under its number: each shard has containers of its own. */
const copyContainers = async ({ folder, run }: ShardRun, to: string): Promise<void> => {
  const from = join(folder, 'containers');
  if (!existsSync(from)) return;
  await mkdir(join(to, 'containers'), { recursive: true });
  for (const name of await readdir(from)) await copyFile(join(from, name), join(to, 'containers', `shard-${run.shard.index}.${name}`));
};

const copyShard = async (shard: ShardRun, to: string): Promise<void> => {
  const { folder } = shard;
  for (const name of FOLDERS) if (existsSync(join(folder, name))) await cp(join(folder, name), join(to, name), { recursive: true });
  await copyContainers(shard, to);
  const log = join(folder, 'jest.log');
  if (existsSync(log)) await appendFile(join(to, 'jest.log'), await readFile(log));
};

/** What the shards were played with: once where it is the same for all, as for runners that are alike; else that of each. */
const copyPlayedWith = async (shards: readonly ShardRun[], to: string): Promise<void> => {
  for (const [stem, ending] of [
    ['run-file', 'yaml'],
    ['versions', 'json'],
  ] as const) {
    const files = shards
      .map(({ folder, run }) => ({ path: join(folder, `${stem}.${ending}`), index: run.shard.index }))
      .filter(({ path }) => existsSync(path));
    const texts = new Set(await Promise.all(files.map(({ path }) => readFile(path, 'utf8'))));
    const isAlike = texts.size === 1 && files.length === shards.length;
    for (const { path, index } of isAlike ? files.slice(0, 1) : files)
      await copyFile(path, join(to, isAlike ? `${stem}.${ending}` : `${stem}.shard-${index}.${ending}`));
  }
};

export const copyShards = async (shards: readonly ShardRun[], to: string): Promise<void> => {
  for (const shard of shards) await copyShard(shard, to);
  await copyPlayedWith(shards, to);
};

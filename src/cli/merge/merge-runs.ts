import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tryReportsFolder } from '../../doctor/reports-folder.ts';
import { newRunId } from '../../evidence/ids.ts';
import { createRun, latestRun, loadRun, runFolderOf } from '../../evidence/run-folder.ts';
import type { ExitCode } from '../../model/run.ts';
import { finishRun } from '../finish-run.ts';
import { copyShards } from './copy-shard.ts';
import { wholeOfShards } from './whole-of-shards.ts';

/** From the folders of shards to the folder, the reports and the exit code of the whole. The shards stay as they are. */

/** CI servers hand on what a job has written, which is a reports folder with one run in it. */
const shardFolder = (named: string, reports: string): Promise<string> => {
  const folder = resolve(named);
  return existsSync(join(folder, 'latest.txt')) ? latestRun(folder) : runFolderOf(named, reports);
};

type MergeOptions = { readonly reports: string; readonly singleFile: boolean };

export const mergeRuns = async (named: readonly string[], { reports, singleFile }: MergeOptions): Promise<ExitCode> => {
  tryReportsFolder({ value: reports, where: '--reports' });
  const folders = await Promise.all(named.map((one) => shardFolder(one, reports)));
  const runs = await Promise.all(folders.map(loadRun));
  const { whole, shards } = wholeOfShards(runs, newRunId(new Date()));
  const runFolder = await createRun(reports, whole);
  await copyShards(shards, runFolder);
  return finishRun(runFolder, { singleFile, isNewRun: true });
};

import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Finish } from './main.ts';

/** `merge`: one run of the shards that were played apart. Nothing is played. */
export const mergeCommand = (finish: Finish): Command =>
  new Command('merge')
    .description('make one run of all shards of it; its exit code is that of the whole')
    .argument('<run...>', 'folder of each shard, or the reports folder that it was written to')
    .option('--reports <folder>', 'where the merged run goes', 'reports')
    .option('--no-single-file', 'an Allure report of many files, for a web server, instead of one that opens anywhere')
    .action(async (folders: readonly string[], options: { readonly reports: string; readonly singleFile: boolean }) => {
      const { mergeRuns } = await import('./merge/merge-runs.ts');
      finish(await mergeRuns(folders, { reports: resolve(options.reports), singleFile: options.singleFile }));
    });

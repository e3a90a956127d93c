import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Finish } from './main.ts';

/** `report`: makes the reports of a stored run anew, from what is stored. Nothing is played. */
export const reportCommand = (finish: Finish): Command =>
  new Command('report')
    .description('make the reports of a stored run again; its exit code is that of the run')
    .argument('[run]', 'folder of the run (the last one, where none is named)')
    .option('--reports <folder>', 'where run folders are', 'reports')
    .option('--no-single-file', 'an Allure report of many files, for a web server, instead of one that opens anywhere')
    .action(async (folder: string | undefined, options: { readonly reports: string; readonly singleFile: boolean }) => {
      const { runFolderOf } = await import('../evidence/run-folder.ts');
      const { finishRun } = await import('./finish-run.ts');
      const runFolder = await runFolderOf(folder, resolve(options.reports));
      finish(await finishRun(runFolder, { singleFile: options.singleFile }));
    });

import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Finish } from './main.ts';

type Options = { readonly reports: string; readonly write?: boolean; readonly canonical?: boolean; readonly singleFile: boolean };

/** `judge`: judges a stored run again, with the catalogue of today. Nothing is played. */
export const judgeCommand = (finish: Finish): Command =>
  new Command('judge')
    .description('judge a stored run again, from its evidence and with the catalogue of today, and say which verdicts differ')
    .argument('[run]', 'folder of the run (the last one, where none is named)')
    .option('--write', 'put the new verdicts in the place of the stored ones, and make the reports again')
    .addOption(
      new Option('--canonical', 'print what another run with the same seed must give, byte for byte, and nothing else').conflicts('write'),
    )
    .option('--reports <folder>', 'where run folders are', 'reports')
    .option('--no-single-file', 'with --write: an Allure report of many files, for a web server')
    .action(async (folder: string | undefined, { reports, write = false, canonical: isCanonical = false, singleFile }: Options) => {
      const { runFolderOf } = await import('../evidence/run-folder.ts');
      const { judgeRun } = await import('./judge/judge-run.ts');
      finish(await judgeRun(await runFolderOf(folder, resolve(reports)), { isWriting: write, isCanonical, singleFile }));
    });

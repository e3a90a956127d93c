import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Finish } from './main.ts';

type Options = {
  readonly phase?: string;
  readonly set?: string;
  readonly language?: 'en' | 'zh-Hant';
  readonly output?: string;
  readonly package?: string;
  readonly reports: string;
  readonly list?: boolean;
};

/** `readiness`: may we register? Answered from stored runs; nothing is played. */
export const readinessCommand = (finish: Finish): Command =>
  new Command('readiness')
    .description('say from stored runs whether a phase can be entered, as a scorecard to read, to print and to hand in')
    .argument('[run...]', 'folders of the runs that make up the claim (the last one, where none is named)')
    .option('--phase <phase>', 'by the newest requirement set of this phase')
    .option('--set <set>', 'by this requirement set, or by the file of one of your own (default: readiness.set of the run file)')
    .addOption(
      new Option('--language <language>', 'of the scorecard (default: readiness.language of the run file, or en)').choices([
        'en',
        'zh-Hant',
      ]),
    )
    .option('--output <folder>', 'where it goes (default: readiness/<set>, in the reports folder)')
    .option('--package <zip>', 'evidence package of these runs, whose id goes onto the form (default: one in the reports folder)')
    .option('--reports <folder>', 'where run folders are', 'reports')
    .option('--list', 'list the phases with their windows, and the sets')
    .action(async (named: readonly string[], { phase, set, language, output, package: packageFile, reports, list }: Options) => {
      const { setList } = await import('./readiness/requirement-set.ts');
      if (list) {
        process.stdout.write(`${setList()}\n`);
        return;
      }
      const { runFolderOf } = await import('../evidence/run-folder.ts');
      const { runReadiness } = await import('./readiness/run-readiness.ts');
      const reportsFolder = resolve(reports);
      const wanted = { ...(phase !== undefined && { phase }), ...(set !== undefined && { set }) };
      const runs = named.length === 0 ? [undefined] : [...new Set(named)];
      const runFolders = await Promise.all(runs.map((name) => runFolderOf(name, reportsFolder)));
      const places = {
        ...(language !== undefined && { language }),
        ...(output !== undefined && { output: resolve(output) }),
        ...(packageFile !== undefined && { packageFile }),
      };
      finish(await runReadiness({ runFolders, wanted, reportsFolder, ...places }));
    });

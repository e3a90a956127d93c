import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Finish } from './main.ts';

type Options = { readonly key: string; readonly out?: string; readonly reports: string };

/** `package`: the evidence of stored runs as one signed zip. */
export const packageCommand = (finish: Finish): Command =>
  new Command('package')
    .description('put stored runs into one signed zip, with an id to write on a form; each case is judged again first')
    .argument('[run...]', 'folders of the runs (the last one, where none is named)')
    .requiredOption('--key <file>', 'private key that signs it, made by "ocp-conformance keys new"')
    .option('--out <file>', 'where the zip goes (its id, in the reports folder, where this is left out)')
    .option('--reports <folder>', 'where run folders are', 'reports')
    .action(async (named: readonly string[], { key, out, reports }: Options) => {
      const { runFolderOf } = await import('../evidence/run-folder.ts');
      const { runPackage } = await import('./package/run-package.ts');
      const reportsFolder = resolve(reports);
      const wanted = named.length === 0 ? [undefined] : named;
      const runFolders = await Promise.all(wanted.map((name) => runFolderOf(name, reportsFolder)));
      finish(await runPackage({ runFolders, keyFile: key, reportsFolder, ...(out !== undefined && { outFile: out }) }));
    });

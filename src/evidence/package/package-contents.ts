import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { broken, unlessAbsent } from '../json-file.ts';

/**
 * What goes into an evidence package, by name: a run's folder may hold more (logs of tools, orders to the processes that played),
 * and nobody should have to find out later what was in it.
 */

export type Content = { readonly path: string; readonly source: { readonly file: string } | { readonly text: string } };

const RUN_FILES = ['run.json', 'summary.txt', 'junit.xml', 'coverage.json'];
/** Of a merged run whose shards differ in them, one of each shard. */
const PLAYED_WITH = /^(run-file(\.shard-\d+)?\.yaml|versions(\.shard-\d+)?\.json)$/;
/** In each language in which it was asked for. */
const SCORECARD = /^scorecard(\.[A-Za-z-]+)?\.(html|md|json)$/;
/** `allure` is the report as a reader opens it; what it was made from (`allure-results`) would hold everything a second time. */
const RUN_FOLDERS = ['evidence', 'parts', 'verdicts', 'containers', 'allure'];

const isFile = async (path: string): Promise<boolean> => {
  const found = await unlessAbsent(path, lstat(path), undefined);
  if (found === undefined) return false;
  // What a link leads to may be anything of this machine.
  if (!found.isFile()) throw broken(path, 'it is no plain file');
  return true;
};

/** Paths below the folder, with forward slashes; none where there is no such folder. */
const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await unlessAbsent(folder, readdir(folder, { recursive: true, withFileTypes: true }), []);
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.partial'));
  const link = files.find((entry) => !entry.isFile());
  if (link !== undefined) throw broken(join(link.parentPath, link.name), 'it is no plain file');
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
};

/** A run's files as they lie in a package: below its id, so that one package can hold several. */
export const runContents = async (runFolder: string, runId: string): Promise<readonly Content[]> => {
  const contents: Content[] = [];
  const add = (path: string): void => {
    contents.push({ path: `runs/${runId}/${path}`, source: { file: join(runFolder, path) } });
  };
  const others = (await readdir(runFolder)).filter((name) => SCORECARD.test(name) || PLAYED_WITH.test(name));
  for (const name of [...RUN_FILES, ...others]) if (await isFile(join(runFolder, name))) add(name);
  for (const folder of RUN_FOLDERS) for (const path of await filesBelow(join(runFolder, folder))) add(`${folder}/${path}`);
  return contents;
};

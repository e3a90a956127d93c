import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunDescription } from '../../model/run.ts';
import { isPartName } from '../apart.ts';
import { broken, unlessAbsent } from '../json-file.ts';

/**
 * What goes into an evidence package, by name: a run's folder may hold more (logs of tools, orders to the processes that played),
 * and nobody should have to find out later what was in it.
 */

export type Content = { readonly path: string; readonly source: { readonly file: string } | { readonly text: string } };

/** Where a requirement set that its user wrote lies beside the run that claims it, under its own name: that is its id. */
export const ownSetPath = (set: string): string => `sets/${set.split(/[\\/]/).at(-1)}`;
const OWN_SET = /^sets\/[a-z0-9-]+\.ya?ml$/;

/** Of a merged run whose shards differ in them, one of each shard. */
const PLAYED_WITH = /^(run-file(\.shard-\d+)?\.yaml|versions(\.shard-\d+)?\.json)$/;
const REPORT = /^(summary\.txt|junit\.xml|coverage\.json)$/;
/** In each language. */
const SCORECARD = /^scorecard(\.[A-Za-z-]+)?\.(html|md|json)$/;
const CASE_FILE = /^(evidence|verdicts)\/[a-z0-9-]+\.json$/;
/** As they lie: what containers printed, and the report to look at. What that was made from (`allure-results`) would hold everything twice. */
const WHOLE_FOLDERS = ['containers', 'allure'];

/** Of several runs what they show together. */
export const CLAIM_FOLDER = 'claim';

export const isScorecard = (name: string): boolean => SCORECARD.test(name);

const isPartPath = (path: string): boolean => path.startsWith('parts/') && isPartName(path.slice('parts/'.length));

/** Whether a file may lie below a run in a package, by its path there. */
export const isRunContent = (path: string): boolean =>
  path === 'run.json' ||
  [PLAYED_WITH, REPORT, SCORECARD, CASE_FILE, OWN_SET].some((form) => form.test(path)) ||
  isPartPath(path) ||
  WHOLE_FOLDERS.some((folder) => path.startsWith(`${folder}/`));

/** Whether its bytes are those by which the run is judged. The rest follows from them, or is to look at. */
export const isJudgedContent = (path: string): boolean => path === 'run.json' || CASE_FILE.test(path) || isPartPath(path);

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

export type DescribedRun = { readonly folder: string; readonly run: RunDescription };

export const runPath = (runId: string, path: string): string => `runs/${runId}/${path}`;

/** Of the cases that the run lists, and of no others: those are the ones that were judged again. */
export const judgedContents = async ({ folder, run }: DescribedRun): Promise<readonly Content[]> => {
  const named = ['run.json', ...run.cases.flatMap((id) => [`evidence/${id}.json`, `verdicts/${id}.json`])];
  const there: string[] = [];
  for (const path of named) if (await isFile(join(folder, path))) there.push(path);
  const parts = (await filesBelow(join(folder, 'parts'))).map((name) => `parts/${name}`).filter(isPartPath);
  return [...there, ...parts].map((path) => ({ path: runPath(run.runId, path), source: { file: join(folder, path) } }));
};

/** What is neither judged nor made anew, as it lies in the run's folder. */
export const otherContents = async ({ folder, run }: DescribedRun): Promise<readonly Content[]> => {
  const there: string[] = [];
  for (const name of (await readdir(folder)).filter((one) => PLAYED_WITH.test(one))) if (await isFile(join(folder, name))) there.push(name);
  for (const name of WHOLE_FOLDERS) there.push(...(await filesBelow(join(folder, name))).map((path) => `${name}/${path}`));
  return there.map((path) => ({ path: runPath(run.runId, path), source: { file: join(folder, path) } }));
};

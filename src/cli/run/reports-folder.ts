import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Located } from '../../config/run-config.ts';
import { ConfigurationError } from '../../errors.ts';

/** Makes sure that a run can be stored before it is played: half an hour of exchanges must not end with nowhere to put them. */

const isFolder = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Error(`${path} is not a folder`);
  return found !== undefined;
};

/** What must be made for this folder to be, outermost first. */
const missingFolders = (folder: string): readonly string[] =>
  isFolder(folder) || dirname(folder) === folder ? [] : [...missingFolders(dirname(folder)), folder];

/** Another run may have made it a moment ago, which is as good. */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
};

/** Folder by folder, because to make them all at once never comes to an end in a place such as /proc. */
const tryOut = (folder: string): void => {
  for (const missing of missingFolders(folder)) makeFolder(missing);
  const probe = join(folder, `.${randomBytes(6).toString('hex')}.partial`);
  writeFileSync(probe, '', { flag: 'wx' });
  rmSync(probe);
};

export const ensureReportsFolder = ({ value, where }: Located): void => {
  try {
    tryOut(value);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'REPORTS_UNWRITABLE',
      where,
      says: `Nothing can be stored in the reports folder ${value}: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: 'Name a folder that you may write to, or that can be made, with --reports or with report.folder in the run file.',
      cause,
    });
  }
};

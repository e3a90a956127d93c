import { randomBytes } from 'node:crypto';
import { mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Located } from '../config/run-config.ts';
import { ConfigurationError } from '../errors.ts';

/** Makes sure that a run can be stored before it is played, and leaves everything as it was. */

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

/** A folder in which another run has begun to store is not ours to remove. */
const removeEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    // It is in use.
  }
};

/** Folder by folder, because to make them all at once never comes to an end in a place such as /proc. */
const tryOut = (folder: string): string => {
  const missing = missingFolders(folder);
  const made: string[] = [];
  try {
    for (const one of missing) {
      makeFolder(one);
      made.push(one);
    }
    const probe = join(folder, `.${randomBytes(6).toString('hex')}.partial`);
    writeFileSync(probe, '', { flag: 'wx' });
    rmSync(probe);
  } finally {
    for (const one of made.toReversed()) removeEmpty(one);
  }
  return dirname(missing[0] ?? join(folder, 'itself'));
};

/** Returns the folder, or the nearest one above it that is there. */
export const tryReportsFolder = ({ value, where }: Located): string => {
  try {
    return tryOut(value);
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

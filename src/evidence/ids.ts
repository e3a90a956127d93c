import { randomBytes } from 'node:crypto';

/** Ids of runs and of cases are names of folders and files: nothing but these forms may reach a path. */

/** Sorts by time, and differs even between runs that start in the same millisecond. */
export const newRunId = (now: Date): string =>
  `${now.toISOString().replaceAll(/[-:]/g, '').replace('.', '-')}-${randomBytes(3).toString('hex')}`;

export const isRunId = (text: string): boolean => /^\d{8}T\d{6}-\d{3}Z-[0-9a-f]{6}$/.test(text);

export const isCaseId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

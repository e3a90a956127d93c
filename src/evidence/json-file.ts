import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError, isNoSuchFile } from '../errors.ts';

/** Keys in alphabetical order at every depth: the same value is the same bytes, whoever built it. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
};

export const stableJson = (value: unknown): string => `${JSON.stringify(sorted(value), null, 2)}\n`;

/** All or nothing: a reader never sees half a file, and a run that is killed leaves none. */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const partial = join(dirname(path), `.${randomBytes(6).toString('hex')}.partial`);
  try {
    await writeFile(partial, text, { flag: 'wx' });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
};

export const broken = (path: string, why: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'BROKEN_RUN_FILE',
    where: path,
    says: `The file ${path} cannot be used: ${why}.`,
    remedy: 'Name another run, or restore the file; a run folder is never edited by hand.',
    cause,
  });

export const readWhole = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw broken(path, isNoSuchFile(cause) ? 'it does not exist' : `it cannot be read (${String(cause)})`, cause);
  }
};

/** What is read, or `otherwise` where there is no such file or folder: one that is there and cannot be read must not pass for none. */
export const unlessAbsent = async <Read, Absent>(path: string, reading: Promise<Read>, otherwise: Absent): Promise<Read | Absent> => {
  try {
    return await reading;
  } catch (cause) {
    if (isNoSuchFile(cause)) return otherwise;
    throw broken(path, `it cannot be read (${String(cause)})`, cause);
  }
};

export const isThere = async (path: string): Promise<boolean> => (await unlessAbsent(path, stat(path), undefined)) !== undefined;

export const readText = async (path: string): Promise<string> => (await readWhole(path)).trim();

export const readJson = async (path: string): Promise<unknown> => {
  const text = await readWhole(path);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw broken(path, 'it is not whole JSON', cause);
  }
};

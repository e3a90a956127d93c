import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in a watched folder, and when each file was last written. */
export type Snapshot = ReadonlyMap<string, number>;

/** Written by machines, and never what a developer saves. */
const NEVER_SAVED = new Set(['node_modules', '__pycache__']);

const filesBelow = async (folder: string, skipped: ReadonlySet<string>): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries
    .filter(({ name }) => !name.startsWith('.') && !NEVER_SAVED.has(name) && !skipped.has(join(folder, name)))
    .map((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name), skipped) : [join(folder, entry.name)]));
  return (await Promise.all(found)).flat();
};

/** `skipped`: whole paths of files and folders that are not looked at. A file may go while it is looked at. */
export const snapshotOf = async (folder: string, skipped: ReadonlySet<string>): Promise<Snapshot> => {
  const files = await filesBelow(folder, skipped);
  const times = files.map(
    (file): Promise<[string, number]> =>
      stat(file).then(
        ({ mtimeMs }) => [file, mtimeMs],
        () => [file, 0],
      ),
  );
  return new Map(await Promise.all(times));
};

export const changedFiles = (before: Snapshot, after: Snapshot): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

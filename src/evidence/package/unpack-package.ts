import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileEntry } from '@zip.js/zip.js';
import { ConfigurationError } from '../../errors.ts';
import { type Manifest, VOUCHING } from './manifest.ts';
import { unsafeName } from './package-problem.ts';
import { openZip, readEntry } from './zip-file.ts';

/** Puts a package that was found intact into a folder, and looks at each entry once more while it does: the file may be another one by now. */

const changed = (path: string, entry: string): ConfigurationError =>
  new ConfigurationError({
    code: 'PACKAGE_CHANGED',
    where: path,
    says: `The entry ${entry} is not the one that was verified a moment ago.`,
    remedy: 'Copy the package to a place where nobody else writes, and verify it again.',
  });

/** Nothing of anybody's is overwritten, nor mixed with what was unpacked. */
export const expectEmpty = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length === 0) return;
  throw new ConfigurationError({
    code: 'FOLDER_NOT_EMPTY',
    where: `--unpack ${folder}`,
    says: `The folder ${folder} is not empty.`,
    remedy: 'Name a new one.',
  });
};

type Target = { readonly folder: string; readonly mostBytes: number };

/** Its SHA-256; undefined where it could not be read to its end. */
const unpackEntry = async (entry: FileEntry, { folder, mostBytes }: Target): Promise<string | undefined> => {
  const target = join(folder, entry.filename);
  mkdirSync(dirname(target), { recursive: true });
  const file = openSync(target, 'wx');
  const hash = createHash('sha256');
  try {
    const read = await readEntry(entry, mostBytes, (chunk) => {
      hash.update(chunk);
      writeSync(file, chunk);
    });
    return read.kind === 'read' ? hash.digest('hex') : undefined;
  } finally {
    closeSync(file);
  }
};

const VOUCHING_BYTES = 64 * 1024 ** 2;

export const unpackPackage = async (path: string, manifest: Manifest, folder: string): Promise<void> => {
  expectEmpty(folder);
  const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]));
  const zip = await openZip(path);
  try {
    for (const entry of zip.entries) {
      const known = listed.get(entry.filename);
      const isExpected = known !== undefined || VOUCHING.includes(entry.filename);
      if (entry.directory || !isExpected || unsafeName(entry.filename) !== undefined) throw changed(path, entry.filename);
      const digest = await unpackEntry(entry, { folder, mostBytes: known?.bytes ?? VOUCHING_BYTES });
      if (digest === undefined || (known !== undefined && digest !== known.sha256)) throw changed(path, entry.filename);
    }
  } finally {
    await zip.close();
  }
};

import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { ConfigurationError } from '../../errors.ts';
import { digestOf, streamOf } from './digested.ts';
import {
  FORMAT,
  FORMAT_VERSION,
  MANIFEST,
  type Manifest,
  type ManifestEntry,
  manifestText,
  SIGNATURE,
  SIGNER,
  sha256Of,
  viewsIn,
} from './manifest.ts';
import type { Content } from './package-contents.ts';
import { packageId } from './package-id.ts';
import { ZIP_SETTINGS } from './zip-settings.ts';

/** Writes an evidence package. The same contents and the same key give the same bytes: order, times and settings are fixed. */

export type Vouching = { readonly sign: (bytes: Uint8Array) => Uint8Array; readonly signerPem: string };

export type PackageOrder = {
  readonly about: Pick<Manifest, 'runs' | 'packedBy' | 'specs'>;
  readonly contents: readonly Content[];
  readonly vouching: Vouching;
  /** Where it goes: the id may be a part of its name. */
  readonly fileFor: (id: string) => string;
};

export type WrittenPackage = {
  readonly file: string;
  readonly id: string;
  readonly entries: number;
  /** Before they were packed. */
  readonly bytes: number;
};

const byPath = (one: { readonly path: string }, other: { readonly path: string }): number => (one.path < other.path ? -1 : 1);

const digestAll = async (contents: readonly Content[]): Promise<readonly ManifestEntry[]> => {
  const entries: ManifestEntry[] = [];
  for (const content of contents) entries.push(await digestOf(content));
  return entries;
};

type Sealed = { readonly contents: readonly Content[]; readonly manifest: Manifest };

const writeZip = async (file: string, { contents, manifest }: Sealed, { sign, signerPem }: Vouching): Promise<void> => {
  const text = Buffer.from(manifestText(manifest));
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(file, { flags: 'wx' })), ZIP_SETTINGS);
  const vouched = { [MANIFEST]: text, [SIGNATURE]: sign(text), [SIGNER]: Buffer.from(signerPem) };
  for (const [path, bytes] of Object.entries(vouched)) await zip.add(path, new Uint8ArrayReader(bytes));
  for (const [index, content] of contents.entries()) {
    const entry = manifest.entries[index];
    if (entry !== undefined) await zip.add(content.path, Readable.toWeb(streamOf(content, entry)), { uncompressedSize: entry.bytes });
  }
  await zip.close();
};

const unwritable = (file: string, cause: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'PACKAGE_UNWRITABLE',
    where: file,
    says: `The package ${file} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
    remedy: 'Name a file in a folder that you may write to, on a disk with room, with --out.',
    cause,
  });

/** All or nothing: a package that could not be finished does not stay. */
export const writePackage = async ({ about, contents, vouching, fileFor }: PackageOrder): Promise<WrittenPackage> => {
  const inOrder = contents.toSorted(byPath);
  const entries = await digestAll(inOrder);
  const views = viewsIn(entries);
  const manifest: Manifest = { format: FORMAT, version: FORMAT_VERSION, ...about, ...(views.length > 0 && { views }), entries };
  const id = packageId(sha256Of(manifestText(manifest)));
  const file = fileFor(id);
  const partial = join(dirname(file), `.${randomBytes(6).toString('hex')}.partial`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeZip(partial, { contents: inOrder, manifest }, vouching);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw error instanceof ConfigurationError ? error : unwritable(file, error);
  }
  return { file, id, entries: entries.length, bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0) };
};

import { createPrivateKey, createPublicKey } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll } from '@jest/globals';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { fingerprintOf, newKeyPair, publicPemOf, signatureOf } from '../signing-key.ts';
import { type WrittenPackage, writePackage } from '../write-package.ts';
import { ZIP_SETTINGS } from '../zip-settings.ts';

/** A small evidence package, and ways to do to it what somebody might. */

const temporary = mkdtempSync(join(tmpdir(), 'ocp-package-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const { privatePem } = newKeyPair();
export const privateKey = createPrivateKey(privatePem);
const publicKey = createPublicKey(privateKey);
export const fingerprint = fingerprintOf(publicKey);

export const newFolder = (): Promise<string> => mkdtemp(join(temporary, 'one-'));

const TEXTS = { 'runs/r/run.json': '{}\n', 'runs/r/verdicts/a.json': '{"verdict":"fail"}\n'.repeat(50), 'runs/r/evidence/a.json': '' };

export const makePackage = async (texts: Readonly<Record<string, string>> = TEXTS): Promise<WrittenPackage> => {
  const folder = await newFolder();
  return writePackage({
    about: { runs: [] },
    contents: Object.entries(texts).map(([path, text]) => ({ path, source: { text } })),
    vouching: { sign: (bytes) => signatureOf(bytes, privateKey), signerPem: publicPemOf(publicKey) },
    fileFor: (id) => join(folder, `${id}.zip`),
  });
};

export type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

export const filesOf = async (package_: string): Promise<Files> => {
  const entries = await new ZipReader(new Uint8ArrayReader(await readFile(package_))).getEntries();
  return Promise.all(
    entries.map(
      async (entry) => [entry.filename, entry.directory ? new Uint8Array() : await entry.getData(new Uint8ArrayWriter())] as const,
    ),
  );
};

/** Names are written as they stand: zip.js itself refuses the bad ones, so they take the place of a good one of the same length. */
export const writeFiles = async (files: Files): Promise<string> => {
  const target = join(await newFolder(), 'written.zip');
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(target)), ZIP_SETTINGS);
  for (const [path, bytes] of files) await zip.add(path, new Uint8ArrayReader(bytes));
  await zip.close();
  return target;
};

/** The package with these bytes in the place of those, wherever they stand: for names, which a zip holds twice. */
export const withBytes = async (package_: string, from: string, to: string): Promise<string> => {
  const target = join(await newFolder(), 'patched.zip');
  await writeFile(target, Buffer.from((await readFile(package_)).toString('latin1').replaceAll(from, to), 'latin1'));
  return target;
};

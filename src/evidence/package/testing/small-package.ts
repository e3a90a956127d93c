import { createPrivateKey, createPublicKey } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll } from '@jest/globals';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import canonicalize from 'canonicalize';
import type { ServerRun, SuiteIdentity } from '../../../model/run.ts';
import { stableJson } from '../../json-file.ts';
import { MANIFEST, rowOf, SIGNATURE, SIGNER, sha256Of } from '../manifest.ts';
import { runPath } from '../package-contents.ts';
import type { PackageLimits } from '../package-problem.ts';
import type { SpecsHasher } from '../package-specs.ts';
import { fingerprintOf, newKeyPair, publicPemOf, signatureOf } from '../signing-key.ts';
import { verifyPackage } from '../verify-package.ts';
import { type PackageOrder, type WrittenPackage, writePackage } from '../write-package.ts';
import { ZIP_SETTINGS } from '../zip-settings.ts';

/** A small evidence package, and ways to do to it what somebody might. */

const temporary = mkdtempSync(join(tmpdir(), 'ocp-package-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const { privatePem } = newKeyPair();
const privateKey = createPrivateKey(privatePem);
const publicKey = createPublicKey(privateKey);
export const fingerprint = fingerprintOf(publicKey);

export const newFolder = (): Promise<string> => mkdtemp(join(temporary, 'one-'));

export const RUN: ServerRun = {
  runId: '20260408T000000-000Z-abcdef',
  subject: 'server',
  suiteVersion: '0.1.0',
  specHash: '0'.repeat(64),
  seed: 1,
  businessDate: '2026-04-08',
  startedAt: '2026-04-08T00:00:00.000Z',
  target: { kind: 'url', primary: 'https://ocp.example', token: 'https://ocp.example/token', environment: 'TEST', absent: {} },
  arguments: [],
  cases: ['a'],
};

/** Its specs are not those of the run, so that a package of it has none. */
export const PACKER: SuiteIdentity = { suiteVersion: '0.2.0', specHash: '1'.repeat(64) };

export const inRun = (path: string): string => runPath(RUN.runId, path);

export type Texts = Readonly<Record<string, string>>;

export const TEXTS: Texts = {
  [inRun('run.json')]: stableJson(RUN),
  [inRun('verdicts/a.json')]: '{"verdict":"fail"}\n'.repeat(50),
  [inRun('evidence/a.json')]: '',
};

/** In the place of the one by which specs are really hashed, which this folder does not know. */
export const hashSpecs: SpecsHasher = (files) => sha256Of(files.map(({ path, text }) => `${path}=${text}`).join());

export const verified = (path: string, limits?: PackageLimits) => verifyPackage(path, { hashSpecs, ...(limits && { limits }) });

export const makePackage = async (texts: Texts = TEXTS, about: Partial<PackageOrder['about']> = {}): Promise<WrittenPackage> => {
  const folder = await newFolder();
  return writePackage({
    about: { runs: [rowOf(RUN)], packedBy: PACKER, ...about },
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

/** As somebody makes it who has a key of their own: whatever the manifest says, it is signed. */
export const signedFiles = (files: Files, manifest: unknown): Files => {
  const text = Buffer.from(`${canonicalize(manifest)}\n`);
  const vouched = new Map([
    [MANIFEST, text],
    [SIGNATURE, signatureOf(text, privateKey)],
    [SIGNER, Buffer.from(publicPemOf(publicKey))],
  ]);
  return files.map(([path, bytes]) => [path, vouched.get(path) ?? bytes]);
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

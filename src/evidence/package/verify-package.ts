import { createHash } from 'node:crypto';
import type { Entry, FileEntry } from '@zip.js/zip.js';
import { bytesOf, type Files } from './entry-bytes.ts';
import {
  MANIFEST,
  type Manifest,
  type ManifestEntry,
  type ReadManifest,
  readManifest,
  SIGNATURE,
  SIGNER,
  sha256Of,
  VOUCHING,
} from './manifest.ts';
import { packageId } from './package-id.ts';
import { PACKAGE_LIMITS, type PackageLimits, type PackageProblem, unsafeName } from './package-problem.ts';
import { type SpecsHasher, specsProblems } from './package-specs.ts';
import { structureProblems } from './package-structure.ts';
import { fingerprintOf, isSignedBy, signerOf } from './signing-key.ts';
import { openZip, readEntry, type ZipFile } from './zip-file.ts';
import { frameDifference } from './zip-frame.ts';

/** Holds a package against its manifest, and the manifest against its signature. Needs nothing but the file. */

export type VerifiedPackage = {
  /** Empty for a package that is intact. */
  readonly problems: readonly PackageProblem[];
  /** Absent where the manifest itself is missing or broken. */
  readonly manifest?: Manifest;
  readonly id?: string;
  /** SHA-256 of the manifest. */
  readonly digest?: string;
  /** Of the key that the package brings along, when it did sign the manifest. */
  readonly fingerprint?: string;
  /** A package of a format that this version does not know: nothing can be said of it. */
  readonly newerVersion?: string;
};

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

const LINK_MODE = 0o120000;
const KIND_MASK = 0o170000;

const nameProblems = (entries: readonly Entry[]): readonly PackageProblem[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ filename: path, unixMode = 0 }): readonly PackageProblem[] => {
    // As systems see it that tell neither capitals nor compositions of letters apart.
    const folded = path.normalize('NFC').toLowerCase();
    const isSecond = seen.has(folded);
    seen.add(folded);
    const unsafe = unsafeName(path.replace(/\/$/, ''));
    return [
      ...(isSecond ? [{ kind: 'duplicate', path, says: 'the zip holds a second entry of this name' } as const] : []),
      ...(unsafe === undefined ? [] : [{ kind: 'unsafe name', path, says: unsafe } as const]),
      ...((unixMode & KIND_MASK) === LINK_MODE ? [{ kind: 'unsafe name', path, says: 'it would be unpacked as a link' } as const] : []),
    ];
  });
};

const folderProblems = (entries: readonly Entry[]): readonly PackageProblem[] =>
  entries.filter(({ directory }) => directory).map(({ filename }) => ({ kind: 'added', path: filename, says: 'it is a folder' }) as const);

const checkEntry = async (
  entry: FileEntry,
  { path, bytes, sha256 }: ManifestEntry,
  limits: PackageLimits,
): Promise<PackageProblem | undefined> => {
  if (bytes > limits.entryBytes)
    return { kind: 'unreadable', path, says: `${bytes} bytes are more than an entry may have (${limits.entryBytes})` };
  const hash = createHash('sha256');
  let length = 0;
  const read = await readEntry(entry, bytes, (chunk) => {
    hash.update(chunk);
    length += chunk.length;
  });
  if (read.kind === 'too-large') return { kind: 'changed', path, says: `it has more than the ${bytes} bytes that the manifest says` };
  if (read.kind === 'unreadable') return { kind: 'changed', path, says: `its bytes are damaged (${read.why})` };
  const digest = hash.digest('hex');
  if (digest === sha256) return undefined;
  const size = length === bytes ? '' : `${length} bytes, not ${bytes}; `;
  return { kind: 'changed', path, says: `${size}its SHA-256 is ${digest}, not ${sha256}` };
};

const checkEntries = async ({ entries }: Manifest, files: Files, limits: PackageLimits): Promise<readonly PackageProblem[]> => {
  const whole = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (whole > limits.wholeBytes)
    return [{ kind: 'unreadable', path: MANIFEST, says: `it lists ${whole} bytes, more than a package may have (${limits.wholeBytes})` }];
  const problems: PackageProblem[] = [];
  for (const listed of entries) {
    const file = files.get(listed.path);
    const problem =
      file === undefined
        ? ({ kind: 'missing', path: listed.path, says: 'the manifest lists it, and the zip does not hold it' } as const)
        : await checkEntry(file, listed, limits);
    if (problem !== undefined) problems.push(problem);
  }
  const known = new Set([...VOUCHING, ...entries.map(({ path }) => path)]);
  return [
    ...problems,
    ...[...files.keys()]
      .filter((path) => !known.has(path))
      .map((path) => ({ kind: 'added', path, says: 'the manifest does not list it' }) as const),
  ];
};

type Signed = { readonly fingerprint: string } | { readonly problems: readonly PackageProblem[] };

const SMALL_BYTES = 10_000;

const checkSignature = async (manifest: Buffer, files: Files): Promise<Signed> => {
  const signature = await bytesOf(files, SIGNATURE, SMALL_BYTES);
  const pem = await bytesOf(files, SIGNER, SMALL_BYTES);
  if (!Buffer.isBuffer(signature)) return { problems: [signature, ...(Buffer.isBuffer(pem) ? [] : [pem])] };
  if (!Buffer.isBuffer(pem)) return { problems: [pem] };
  const key = signerOf(pem.toString());
  if (key === undefined) return { problems: [{ kind: 'signature', path: SIGNER, says: 'it is no Ed25519 public key in PEM' }] };
  if (isSignedBy(manifest, signature, key)) return { fingerprint: fingerprintOf(key) };
  return { problems: [{ kind: 'signature', path: SIGNATURE, says: 'it is no signature of this manifest by the key in signer.pem' }] };
};

const unusable = (read: Exclude<ReadManifest, { readonly kind: 'manifest' }>): VerifiedPackage =>
  read.kind === 'newer'
    ? { problems: [], newerVersion: read.version }
    : { problems: [{ kind: 'unreadable', path: MANIFEST, says: read.why }] };

type Checking = { readonly limits: PackageLimits; readonly hashSpecs: SpecsHasher };

/** What the manifest says, where every entry is the one that it lists. */
const checkSaid = async (manifest: Manifest, files: Files, checking: Checking): Promise<readonly PackageProblem[]> => [
  ...(await structureProblems(manifest, files, checking.limits)),
  ...(await specsProblems(manifest, files, checking)),
];

const checkFiles = async (files: Files, checking: Checking): Promise<VerifiedPackage> => {
  const { limits } = checking;
  const bytes = await bytesOf(files, MANIFEST, limits.manifestBytes);
  if (!Buffer.isBuffer(bytes)) return { problems: [bytes] };
  const read = readManifest(bytes.toString());
  if (read.kind !== 'manifest') return unusable(read);
  const { manifest } = read;
  const signed = await checkSignature(bytes, files);
  const unlike = [...('problems' in signed ? signed.problems : []), ...(await checkEntries(manifest, files, limits))];
  const problems = unlike.length > 0 ? unlike : await checkSaid(manifest, files, checking);
  const digest = sha256Of(bytes);
  return { problems, manifest, digest, id: packageId(digest), ...('fingerprint' in signed && { fingerprint: signed.fingerprint }) };
};

/** The entry at which, or behind which, a byte stands. */
const entryAt = (entries: readonly Entry[], offset: number): Entry | undefined => entries.findLast((entry) => entry.offset <= offset);

const frameProblems = async ({ source, entries }: ZipFile, path: string): Promise<readonly PackageProblem[]> => {
  const offset = await frameDifference(source, entries.filter(isFile));
  if (offset === undefined) return [];
  const near = entryAt(entries, offset)?.filename ?? path;
  return [{ kind: 'structure', path: near, says: `byte ${offset} of the zip, outside of the files in it, is not what was written there` }];
};

const tooMany = (count: number, limits: PackageLimits): string =>
  `it holds ${count} entries, more than a package may have (${limits.entries})`;

const checkZip = async (zip: ZipFile, path: string, checking: Checking): Promise<VerifiedPackage> => {
  const { entries, problems } = zip;
  const { limits } = checking;
  if (entries.length > limits.entries) return { problems: [{ kind: 'structure', path, says: tooMany(entries.length, limits) }] };
  const named = [...problems, ...nameProblems(entries), ...folderProblems(entries)];
  // The first of a name: a second one is a problem of its own.
  const files = new Map(
    entries
      .filter(isFile)
      .toReversed()
      .map((entry) => [entry.filename, entry]),
  );
  const checked = entries.length === 0 ? { problems: [] } : await checkFiles(files, checking);
  if (checked.newerVersion !== undefined) return checked;
  const found = [...named, ...checked.problems];
  // Where an entry does not fit, its name says more than a place in the zip.
  return { ...checked, problems: found.length > 0 ? found : await frameProblems(zip, path) };
};

export type Verifying = { readonly hashSpecs: SpecsHasher; readonly limits?: PackageLimits };

export const verifyPackage = async (path: string, { hashSpecs, limits = PACKAGE_LIMITS }: Verifying): Promise<VerifiedPackage> => {
  const zip = await openZip(path);
  try {
    return await checkZip(zip, path, { hashSpecs, limits });
  } finally {
    await zip.close();
  }
};

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import type { Manifest } from '../../evidence/package/manifest.ts';
import { readPackageId } from '../../evidence/package/package-id.ts';
import { fingerprintOf, readFingerprint, readPublicKey } from '../../evidence/package/signing-key.ts';
import { expectEmpty, unpackPackage } from '../../evidence/package/unpack-package.ts';
import { type VerifiedPackage, verifyPackage } from '../../evidence/package/verify-package.ts';
import type { ExitCode } from '../../model/run.ts';
import { hashSpecs } from '../../spec/load.ts';
import type { Confirmation } from '../judge/confirmation.ts';
import { verifiedText } from './verified-text.ts';

/** `verify` from the file to the exit code: 0 all that was asked for holds, 1 it does not, 2 it could not be looked at. */

export type VerifyOptions = {
  readonly key?: string;
  readonly fingerprint?: string;
  readonly id?: string;
  readonly judge?: boolean;
  readonly unpack?: string;
};

const expectedSigner = ({ key, fingerprint }: VerifyOptions): string | undefined => {
  if (key !== undefined && fingerprint !== undefined)
    throw new ConfigurationError({
      code: 'TWO_SIGNERS',
      where: '--key --fingerprint',
      says: 'Both say whose package it should be.',
      remedy: 'Give one of the two.',
    });
  if (key !== undefined) return fingerprintOf(readPublicKey(resolve(key)));
  return fingerprint === undefined ? undefined : readFingerprint(fingerprint);
};

const refuseNewer = (file: string, { newerVersion }: VerifiedPackage): void => {
  if (newerVersion === undefined) return;
  throw new ConfigurationError({
    code: 'PACKAGE_VERSION',
    where: file,
    says: `The manifest of this package is of version ${newerVersion}, which this version of ocp-conformance does not know.`,
    remedy: 'Verify it with the version of ocp-conformance that made it, or a later one.',
  });
};

/** Says whether every verdict follows from the evidence beside it, and every report from them, whatever they say. */
const judgeUnpacked = async (folder: string, manifest: Manifest): Promise<Confirmation> => {
  // The whole catalogue hangs on this, which verifying alone does not need.
  const { judgeRuns } = await import('./judge-runs.ts');
  return judgeRuns(folder, manifest);
};

const judgePackage = async (file: string, manifest: Manifest, unpacked: string | undefined): Promise<Confirmation> => {
  if (unpacked !== undefined) return judgeUnpacked(unpacked, manifest);
  const folder = await mkdtemp(join(tmpdir(), 'ocp-package-'));
  try {
    await unpackPackage(file, manifest, folder);
    return await judgeUnpacked(folder, manifest);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const idText = (expected: string | undefined, { id }: VerifiedPackage): string =>
  expected === undefined || expected === id
    ? ''
    : `NOT THE PACKAGE OF THE FORM: the form says ${expected}, this package is ${id ?? 'without a manifest'}.\n`;

const EXIT_CODES: Readonly<Record<Confirmation, ExitCode>> = { confirmed: 0, refuted: 1, open: 2 };

export const runVerify = async (file: string, options: VerifyOptions): Promise<ExitCode> => {
  const expected = expectedSigner(options);
  const expectedId = options.id === undefined ? undefined : readPackageId(options.id);
  const folder = options.unpack === undefined ? undefined : resolve(options.unpack);
  if (folder !== undefined) expectEmpty(folder);
  const verified = await verifyPackage(resolve(file), { hashSpecs });
  refuseNewer(file, verified);
  process.stdout.write(`${verifiedText(verified, expected)}${idText(expectedId, verified)}`);
  const { problems, manifest, fingerprint, id } = verified;
  if (problems.length > 0 || manifest === undefined) return 1;
  // What somebody else signed is not unpacked under the name of who was asked for.
  if ((expected !== undefined && expected !== fingerprint) || (expectedId !== undefined && expectedId !== id)) return 1;
  if (folder !== undefined) {
    await unpackPackage(resolve(file), manifest, folder);
    process.stdout.write(`Unpacked into ${folder}\n`);
  }
  if (!options.judge) return 0;
  return EXIT_CODES[await judgePackage(resolve(file), manifest, folder)];
};

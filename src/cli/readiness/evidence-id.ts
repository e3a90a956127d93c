import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { digestOf } from '../../evidence/package/digested.ts';
import type { Manifest, ManifestEntry } from '../../evidence/package/manifest.ts';
import { isJudgedContent, judgedContents, runPath } from '../../evidence/package/package-contents.ts';
import { verifyPackage } from '../../evidence/package/verify-package.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import { hashSpecs } from '../../spec/load.ts';

/**
 * The id of the evidence package that holds exactly the runs of a claim, for the form: not by their names alone, but by every
 * byte that they are judged by. A package that is not intact has none.
 */

export type EvidenceId = { readonly id?: string; readonly note?: string };

type Digests = ReadonlyMap<string, string>;

const digestsIn = (entries: readonly ManifestEntry[]): Digests => new Map(entries.map(({ path, sha256 }) => [path, sha256]));

const digestsOfFolders = async (runs: readonly StoredRun[]): Promise<Digests> => {
  const entries: ManifestEntry[] = [];
  for (const stored of runs) for (const content of await judgedContents(stored)) entries.push(await digestOf(content));
  return digestsIn(entries);
};

const isJudged = (path: string, runId: string): boolean => {
  const folder = runPath(runId, '');
  return path.startsWith(folder) && isJudgedContent(path.slice(folder.length));
};

const packagedDigests = ({ runs, entries }: Manifest): Digests =>
  digestsIn(entries.filter(({ path }) => runs.some(({ runId }) => isJudged(path, runId))));

const areSame = (one: Digests, other: Digests): boolean =>
  one.size === other.size && [...one].every(([path, digest]) => other.get(path) === digest);

const idOf = async (path: string, digests: Digests): Promise<string | undefined> => {
  const { problems, manifest, id, fingerprint } = await verifyPackage(path, { hashSpecs });
  if (problems.length > 0 || fingerprint === undefined || manifest === undefined) return undefined;
  return areSame(packagedDigests(manifest), digests) ? id : undefined;
};

const expectedId = async (path: string, runs: readonly StoredRun[]): Promise<string> => {
  const id = await idOf(path, await digestsOfFolders(runs));
  if (id !== undefined) return id;
  throw new ConfigurationError({
    code: 'OTHER_PACKAGE',
    where: `--package ${path}`,
    says: 'This package is not an intact one of exactly these runs as they lie here (run.json, verdicts, evidence), so that its id is no evidence for them.',
    remedy: `"ocp-conformance verify ${path}" tells what is wrong with it; "ocp-conformance package ${runs.map(({ run }) => run.runId).join(' ')} --key <file>" makes one.`,
  });
};

type Fitting = { readonly name: string; readonly id: string };

const fittingIn = async (reportsFolder: string, runs: readonly StoredRun[]): Promise<readonly Fitting[]> => {
  const names = existsSync(reportsFolder) ? readdirSync(reportsFolder).filter((name) => name.endsWith('.zip')) : [];
  if (names.length === 0) return [];
  const digests = await digestsOfFolders(runs);
  const fitting: Fitting[] = [];
  for (const name of names.sort()) {
    // Any other zip may lie there too.
    const id = await idOf(join(reportsFolder, name), digests).catch(() => undefined);
    if (id !== undefined) fitting.push({ name, id });
  }
  return fitting;
};

/** The package that is named; or, where none is, the first by its name in the reports folder. */
export const evidenceIdFor = async (runs: readonly StoredRun[], reportsFolder: string, named?: string): Promise<EvidenceId> => {
  if (named !== undefined) return { id: await expectedId(named, runs) };
  const [first, ...others] = await fittingIn(reportsFolder, runs);
  if (first === undefined) return {};
  const different = others.filter(({ id }) => id !== first.id);
  if (different.length === 0) return { id: first.id };
  const names = different.map(({ name }) => name).join(', ');
  return {
    id: first.id,
    note: `More than one package holds exactly these runs. The id is that of ${first.name}; --package <zip> takes another: ${names}.`,
  };
};

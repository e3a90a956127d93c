import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigurationError, HarnessError } from '../errors.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { RunDescription } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { isCaseId, isRunId } from './ids.ts';
import { broken, isThere, readJson, readText, stableJson, unlessAbsent, writeWhole } from './json-file.ts';
import { type PartReader, partReader, readWithParts, saveWithParts } from './parts-folder.ts';
import { toEvidence, toRun, toVerdict } from './stored-shape.ts';

/**
 * A run on disk: `run.json`, `evidence/<caseId>.json` with `parts/` for what is large in it, `verdicts/<caseId>.json`. Evidence is
 * written before it is judged.
 * It knows nothing of how evidence comes about, nor of what reports make of it.
 */

export type StoredRun = {
  readonly folder: string;
  readonly run: RunDescription;
  /** By case id, in the run's own order; a case that was not played has none. */
  readonly evidence: ReadonlyMap<string, CaseEvidence>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
};

const LATEST = 'latest.txt';
const PARTS = 'parts';

const caseFile = (folder: string, kind: 'evidence' | 'verdicts', caseId: string): string => {
  if (isCaseId(caseId)) return join(folder, kind, `${caseId}.json`);
  throw new HarnessError({ code: 'BAD_CASE_ID', says: `"${caseId}" is not a case id: lower-case words joined by hyphens.` });
};

/** Makes the run's folder below the reports folder, points `latest.txt` to it, and returns its path. */
export const createRun = async (reportsFolder: string, run: RunDescription): Promise<string> => {
  const folder = join(reportsFolder, run.runId);
  await writeWhole(join(folder, 'run.json'), stableJson(run));
  await writeWhole(join(reportsFolder, LATEST), `${run.runId}\n`);
  return folder;
};

export const saveEvidence = (folder: string, evidence: CaseEvidence): Promise<void> =>
  saveWithParts(caseFile(folder, 'evidence', evidence.caseId), evidence, join(folder, PARTS));

export const saveVerdict = (folder: string, verdict: Verdict): Promise<void> =>
  writeWhole(caseFile(folder, 'verdicts', verdict.caseId), stableJson(verdict));

export const loadEvidence = async (
  folder: string,
  caseId: string,
  readPart: PartReader = partReader(join(folder, PARTS)),
): Promise<CaseEvidence> => {
  const path = caseFile(folder, 'evidence', caseId);
  const evidence = toEvidence(await readWithParts(path, readPart), path);
  if (evidence.caseId !== caseId) throw broken(path, `it is about the case "${evidence.caseId}"`);
  return evidence;
};

const loadVerdict = async (folder: string, caseId: string): Promise<Verdict> => {
  const path = caseFile(folder, 'verdicts', caseId);
  const verdict = toVerdict(await readJson(path), path);
  if (verdict.caseId !== caseId) throw broken(path, `it is about the case "${verdict.caseId}"`);
  return verdict;
};

/** None of a run that was stopped before its first case. */
const storedIds = async (folder: string): Promise<ReadonlySet<string>> => {
  const names = await unlessAbsent(folder, readdir(folder), []);
  return new Set(names.filter((name) => !name.startsWith('.') && name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)));
};

const loadEach = async <T>(ids: readonly string[], load: (caseId: string) => Promise<T>): Promise<ReadonlyMap<string, T>> =>
  new Map(await Promise.all(ids.map(async (id): Promise<[string, T]> => [id, await load(id)])));

/** A verdict that its run does not list would be left out of every count. */
const expectListed = (run: RunDescription, judged: ReadonlySet<string>, path: string): void => {
  const listed = new Set(run.cases);
  const unlisted = [...judged].filter((id) => !listed.has(id)).sort();
  if (unlisted.length > 0) throw broken(path, `its member "cases" leaves out cases that have a verdict: ${unlisted.join(', ')}`);
};

/** What a run says of itself, and nothing of its cases. */
export const loadDescription = async (folder: string): Promise<RunDescription> => {
  const path = join(folder, 'run.json');
  return toRun(await readJson(path), path);
};

export type StoredCase = { readonly evidence?: CaseEvidence; readonly verdict?: Verdict };

/** One case by itself, for who goes through a run that is larger than the memory. */
export const loadCase = async (folder: string, caseId: string): Promise<StoredCase> => {
  const [isPlayed, isJudged] = await Promise.all([
    isThere(caseFile(folder, 'evidence', caseId)),
    isThere(caseFile(folder, 'verdicts', caseId)),
  ]);
  return {
    ...(isPlayed && { evidence: await loadEvidence(folder, caseId) }),
    ...(isJudged && { verdict: await loadVerdict(folder, caseId) }),
  };
};

/** Everything that a run left, however far it came. A file that is there but broken is an error, never left out. */
export const loadRun = async (folder: string): Promise<StoredRun> => {
  const path = join(folder, 'run.json');
  const run = await loadDescription(folder);
  const [played, judged] = await Promise.all([storedIds(join(folder, 'evidence')), storedIds(join(folder, 'verdicts'))]);
  expectListed(run, judged, path);
  const readPart = partReader(join(folder, PARTS));
  const [evidence, verdicts] = await Promise.all([
    loadEach(
      run.cases.filter((id) => played.has(id)),
      (id) => loadEvidence(folder, id, readPart),
    ),
    loadEach(
      run.cases.filter((id) => judged.has(id)),
      (id) => loadVerdict(folder, id),
    ),
  ]);
  return { folder, run, evidence, verdicts };
};

/** The folder of the run that was started last. */
export const latestRun = async (reportsFolder: string): Promise<string> => {
  const runId = await readText(join(reportsFolder, LATEST)).catch((cause) => {
    throw new ConfigurationError({
      code: 'NO_RUN',
      where: reportsFolder,
      says: `No run has been stored in ${reportsFolder} yet.`,
      remedy: 'Run "ocp-conformance server" first, or name the folder of a run.',
      cause,
    });
  });
  if (!isRunId(runId)) throw broken(join(reportsFolder, LATEST), 'it does not name a run');
  return join(reportsFolder, runId);
};

/** The folder that a user means: by its path, by its name in the reports folder, or the last one where none is named. */
export const runFolderOf = async (named: string | undefined, reportsFolder: string): Promise<string> => {
  if (named === undefined) return latestRun(reportsFolder);
  const places = [resolve(named), join(reportsFolder, named)];
  for (const place of places) if (await isThere(join(place, 'run.json'))) return place;
  throw new ConfigurationError({
    code: 'NO_RUN',
    where: named,
    says: `There is no run in ${places[0]}: run.json does not exist there, nor in ${places[1]}.`,
    remedy: 'Name the folder of a run, or its name in the reports folder (--reports); leave it out for the last run.',
  });
};

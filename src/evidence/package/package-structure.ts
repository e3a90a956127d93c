import canonicalize from 'canonicalize';
import { ConfigurationError } from '../../errors.ts';
import type { RunDescription } from '../../model/run.ts';
import { isRunId } from '../ids.ts';
import { toRun } from '../stored-shape.ts';
import { bytesOf, type Files } from './entry-bytes.ts';
import { MANIFEST, type Manifest, READ_ME_FILE, type RunRow, rowOf, viewsIn } from './manifest.ts';
import { CLAIM_FOLDER, isRunContent, isScorecard, runPath } from './package-contents.ts';
import type { PackageLimits, PackageProblem } from './package-problem.ts';

/**
 * Whether the manifest tells of the runs that are there: anybody can sign a list. What it says was tested must be what the runs
 * say themselves, and nothing may lie beside them that looks like a part of the evidence.
 */

const structure = (path: string, says: string): PackageProblem => ({ kind: 'structure', path, says });

/** The id of the run that an entry belongs to, as its path has it. */
const runIdIn = (path: string): string | undefined => (path.startsWith('runs/') ? path.split('/')[1] : undefined);

const CLAIM_PLACE = `${CLAIM_FOLDER}/`;

const isKnownPlace = (path: string): boolean => {
  const runId = runIdIn(path);
  if (runId !== undefined) return isRunContent(path.slice(runPath(runId, '').length));
  return (
    path === READ_ME_FILE || path.startsWith('specs/') || (path.startsWith(CLAIM_PLACE) && isScorecard(path.slice(CLAIM_PLACE.length)))
  );
};

const listProblems = ({ runs, views = [], entries }: Manifest): readonly PackageProblem[] => {
  const ids = runs.map(({ runId }) => runId);
  const packed = new Set(entries.flatMap(({ path }) => runIdIn(path) ?? []));
  const seenViews = viewsIn(entries);
  return [
    ...(ids.length === 0 ? [structure(MANIFEST, 'it lists no run, so that there is nothing to confirm')] : []),
    ...ids.filter((id) => !isRunId(id)).map((id) => structure(MANIFEST, `"${id}" is no id of a run`)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => structure(MANIFEST, `it lists the run ${id} twice`)),
    ...[...packed].filter((id) => !ids.includes(id)).map((id) => structure(runPath(id, ''), 'the manifest does not tell of this run')),
    ...entries.filter(({ path }) => !isKnownPlace(path)).map(({ path }) => structure(path, 'nothing of this name belongs into a package')),
    ...(canonicalize(seenViews) === canonicalize(views)
      ? []
      : [structure(MANIFEST, 'its member "views" does not name the reports that are only to look at')]),
  ];
};

const readRun = (bytes: Buffer, path: string): RunDescription | PackageProblem => {
  try {
    return toRun(JSON.parse(bytes.toString()), path);
  } catch (error) {
    if (error instanceof ConfigurationError) return structure(path, error.message);
    if (error instanceof SyntaxError) return structure(path, 'it is not whole JSON');
    throw error;
  }
};

/** A case without a verdict is not confirmed by anybody, and a verdict without a case is not counted. */
const caseProblems = ({ runId, cases }: RunDescription, { entries }: Manifest): readonly PackageProblem[] => {
  const listed = new Set(cases.flatMap((id) => [runPath(runId, `verdicts/${id}.json`), runPath(runId, `evidence/${id}.json`)]));
  const packed = new Set(entries.map(({ path }) => path));
  const isOfCase = (path: string): boolean => ['verdicts/', 'evidence/'].some((folder) => path.startsWith(runPath(runId, folder)));
  return [
    ...[...packed].filter((path) => isOfCase(path) && !listed.has(path)).map((path) => structure(path, 'run.json lists no such case')),
    ...[...listed]
      .filter((path) => path.startsWith(runPath(runId, 'verdicts/')) && !packed.has(path))
      .map((path) => structure(path, 'run.json lists this case, and there is no verdict on it')),
  ];
};

const rowProblems = (row: RunRow, run: RunDescription): readonly PackageProblem[] => {
  const said = rowOf(run);
  const names = [...new Set([...Object.keys(row), ...Object.keys(said)])].sort();
  const differing = names.filter((name) => canonicalize(Reflect.get(row, name)) !== canonicalize(Reflect.get(said, name)));
  if (differing.length === 0) return [];
  return [structure(runPath(row.runId, 'run.json'), `it says otherwise than the manifest: ${differing.join(', ')}`)];
};

export const structureProblems = async (manifest: Manifest, files: Files, limits: PackageLimits): Promise<readonly PackageProblem[]> => {
  const problems = listProblems(manifest);
  // What has no proper id is not looked for.
  if (problems.length > 0) return problems;
  const found: PackageProblem[] = [];
  for (const row of manifest.runs) {
    const path = runPath(row.runId, 'run.json');
    const bytes = await bytesOf(files, path, limits.manifestBytes);
    const run = Buffer.isBuffer(bytes) ? readRun(bytes, path) : structure(path, 'it cannot be read, so that nothing says what was tested');
    found.push(...('kind' in run ? [run] : [...rowProblems(row, run), ...caseProblems(run, manifest)]));
  }
  return found;
};

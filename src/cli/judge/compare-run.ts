import { stableJson } from '../../evidence/json-file.ts';
import { loadCase, loadDescription, type StoredCase, type StoredRun } from '../../evidence/run-folder.ts';
import { judgeStored } from '../../judge/judge-stored.ts';
import type { RunDescription } from '../../model/run.ts';
import type { Verdict } from '../../model/verdict.ts';
import { catalogueFor, type ListedCase } from '../run/catalogue.ts';

/** A stored run beside what the catalogue of today makes of its evidence, case by case. */

export type Compared =
  | { readonly kind: 'same'; readonly caseId: string; readonly judged: Verdict }
  | { readonly kind: 'changed'; readonly caseId: string; readonly stored: Verdict; readonly judged: Verdict }
  /** The run was stopped between the evidence and the verdict. */
  | { readonly kind: 'judged-first'; readonly caseId: string; readonly judged: Verdict }
  | { readonly kind: 'no-evidence'; readonly caseId: string; readonly stored: Verdict }
  | { readonly kind: 'no-such-case'; readonly caseId: string; readonly stored: Verdict | undefined }
  | { readonly kind: 'never-played'; readonly caseId: string };

/** A renamed case is judged under the id that it had: the run's files go by it. */
const listedUnder = (catalogue: readonly ListedCase[], caseId: string): ListedCase['suiteCase'] | undefined => {
  const cases = catalogue.map(({ suiteCase }) => suiteCase);
  const found = cases.find(({ id }) => id === caseId) ?? cases.find(({ formerly = [] }) => formerly.includes(caseId));
  return found && { ...found, id: caseId };
};

const compareVerdicts = (caseId: string, stored: Verdict | undefined, judged: Verdict | undefined): Compared => {
  if (judged === undefined) return stored === undefined ? { kind: 'never-played', caseId } : { kind: 'no-evidence', caseId, stored };
  if (stored === undefined) return { kind: 'judged-first', caseId, judged };
  return stableJson(stored) === stableJson(judged) ? { kind: 'same', caseId, judged } : { kind: 'changed', caseId, stored, judged };
};

/** Judges the cases of a run one by one, so that who does not need all of it at once need not hold it. */
const caseComparer = (run: RunDescription, catalogue: readonly ListedCase[]): ((caseId: string, stored: StoredCase) => Compared) => {
  const requirements = new Map(catalogue.map(({ requirement }) => [requirement.id, requirement]));
  return (caseId, { verdict, evidence }) => {
    const judged = listedUnder(catalogue, caseId);
    const requirement = judged && requirements.get(judged.requirement);
    if (judged === undefined || requirement === undefined) return { kind: 'no-such-case', caseId, stored: verdict };
    return compareVerdicts(caseId, verdict, judgeStored({ judged, requirement }, run, evidence));
  };
};

export const compareRun = ({ run, evidence, verdicts }: StoredRun, catalogue: readonly ListedCase[]): readonly Compared[] => {
  const compare = caseComparer(run, catalogue);
  return run.cases.map((caseId) => {
    const [played, verdict] = [evidence.get(caseId), verdicts.get(caseId)];
    return compare(caseId, { ...(played && { evidence: played }), ...(verdict && { verdict }) });
  });
};

/** Read and judged case by case: at no time is more than one of them held. */
export const compareFolder = async (folder: string): Promise<{ readonly run: RunDescription; readonly compared: readonly Compared[] }> => {
  const run = await loadDescription(folder);
  const compare = caseComparer(run, catalogueFor(run.subject));
  const compared: Compared[] = [];
  for (const caseId of run.cases) compared.push(compare(caseId, await loadCase(folder, caseId)));
  return { run, compared };
};

/** What could not be judged again is not known, so it is not confirmed either. */
export const isConfirmed = (compared: readonly Compared[]): boolean => compared.every(({ kind }) => kind === 'same');

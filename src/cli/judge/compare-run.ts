import { stableJson } from '../../evidence/json-file.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import { judgeStored } from '../../judge/judge-stored.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { ListedCase } from '../run/catalogue.ts';

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

export const compareRun = ({ run, evidence, verdicts }: StoredRun, catalogue: readonly ListedCase[]): readonly Compared[] => {
  const requirements = new Map(catalogue.map(({ requirement }) => [requirement.id, requirement]));
  return run.cases.map((caseId) => {
    const stored = verdicts.get(caseId);
    const judged = listedUnder(catalogue, caseId);
    const requirement = judged && requirements.get(judged.requirement);
    if (judged === undefined || requirement === undefined) return { kind: 'no-such-case', caseId, stored };
    return compareVerdicts(caseId, stored, judgeStored({ judged, requirement }, run, evidence.get(caseId)));
  });
};

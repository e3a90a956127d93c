import { coverageOfRun } from '../../contract/run-coverage/run-coverage.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import type { Coverage } from '../../model/coverage.ts';

/** Of the functional cases: what was seen under load adds nothing to what a server was seen to do. */
export const storedCoverage = ({ run, verdicts, evidence }: StoredRun): Coverage => {
  const coverage = coverageOfRun({
    run,
    verdicts: [...verdicts.values()].filter(({ family }) => family !== 'capacity'),
    evidence: [...evidence.values()].filter(({ caseId }) => verdicts.get(caseId)?.family !== 'capacity'),
  });
  // What a client was answered against the contract was our own fault, planted for it.
  return run.subject === 'client' ? { ...coverage, undocumented: [] } : coverage;
};

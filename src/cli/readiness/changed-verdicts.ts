import type { StoredRun } from '../../evidence/run-folder.ts';
import { counted } from '../../report/counted.ts';
import { compareRun } from '../judge/compare-run.ts';
import { catalogueFor } from '../run/catalogue.ts';
import { isThisSuite, suiteText } from '../this-suite.ts';

/** Whether the verdicts of a claim are those that follow from its evidence: nobody is told READY by a file that was edited. */

/** Cases that have a verdict, and not the one that judging again comes to. What has none is told as not played. */
const differingCases = (stored: StoredRun): readonly string[] =>
  compareRun(stored, catalogueFor(stored.run.subject))
    .filter(({ kind }) => kind === 'changed' || kind === 'no-evidence' || kind === 'no-such-case')
    .map(({ caseId }) => caseId);

export type JudgedAgain = {
  /** Of runs that this same version stored, by their ids. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
  /** Of the others, which another version may have judged otherwise. */
  readonly notes: readonly string[];
};

export const judgedAgain = (runs: readonly StoredRun[]): JudgedAgain => {
  const differing = runs.map((stored) => ({ run: stored.run, cases: differingCases(stored) })).filter(({ cases }) => cases.length > 0);
  return {
    changed: new Map(differing.filter(({ run }) => isThisSuite(run)).map(({ run, cases }) => [run.runId, cases])),
    notes: differing
      .filter(({ run }) => !isThisSuite(run))
      .map(
        ({ run, cases }) =>
          `This version comes to ${counted(cases.length, 'other verdict')} on run ${run.runId}, which ${suiteText(run)} stored: "ocp-conformance judge ${run.runId}" tells which.`,
      ),
  };
};

import type { CaseEvidence } from '../model/evidence.ts';
import type { RunDescription } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Asked, absentIn, absentNeed } from './absent-need.ts';
import { type JudgedCase, type JudgedRequirement, judgeCase, notApplicable } from './judge-case.ts';
import { reproduceLine } from './reproduce-line.ts';

/** A case of the catalogue, as far as it takes to judge what is stored of it. */
export type StoredCase = {
  readonly judged: JudgedCase & Asked;
  readonly requirement: JudgedRequirement;
};

/**
 * The verdict on a case of a stored run, by the catalogue that is handed in: the verdict that the run itself gave, when
 * catalogue and evidence are the same. Undefined where there is no evidence to judge.
 */
export const judgeStored = (
  { judged, requirement }: StoredCase,
  run: RunDescription,
  evidence: CaseEvidence | undefined,
): Verdict | undefined => {
  const reproduce = reproduceLine(run, judged.id);
  const reason = absentNeed(judged, absentIn(run));
  if (reason !== undefined) return notApplicable(judged, requirement, { reason, reproduce });
  return evidence && judgeCase(judged, evidence, { requirement, reproduce });
};

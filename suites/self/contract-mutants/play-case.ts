import type { CaseEvidence } from '../../../src/model/evidence.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { type Performance, playAndJudge } from '../play-and-judge.ts';

/** One case against the reference: what was seen, and what came of it. */
export const playCase = async (performance: Performance): Promise<{ readonly evidence: CaseEvidence; readonly verdict: Verdict }> => {
  const { evidence, verdict } = await playAndJudge({ ...performance, isEvidenceKept: true });
  if (evidence === undefined) throw new Error(`no evidence of ${performance.caseId} was kept`);
  return { evidence, verdict };
};

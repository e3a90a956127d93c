import type { StoredRun } from '../../evidence/run-folder.ts';
import { exitCodeWith } from '../../judge/outcome.ts';
import { diagramsOf } from '../../judge/telling/diagram-of.ts';
import { waiversOf } from '../../judge/waivers.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { JudgedWaiver } from '../../model/waiver.ts';
import { printableTexts, type Seen } from '../../report/printable.ts';
import type { CaseReport, RunReport } from '../../report/run-report.ts';
import { waiversOfRun } from './run-waivers.ts';
import { storedCoverage } from './stored-coverage.ts';

/** What every report of a stored run is made from: the same for `report`, which writes them, and for `package`, which signs them. */

/** From here on a peer's words are only shown: none of them may command a terminal. */
const caseReport = (storedVerdict: Verdict, evidence: CaseEvidence | undefined, judged: readonly JudgedWaiver[]): CaseReport => {
  const verdict = printableTexts(storedVerdict);
  const [first, ...others] = waiversOf(verdict, judged);
  const about = { verdict, ...(first && { waivers: [first, ...others] as const }) };
  if (evidence === undefined) return about;
  return { ...about, evidence, diagrams: diagramsOf(verdict, evidence) };
};

export const reportOf = (stored: StoredRun): RunReport => {
  const waivers = printableTexts(waiversOfRun(stored));
  const seen: Seen = new Map();
  const cases = stored.run.cases.flatMap((id): readonly CaseReport[] => {
    const verdict = stored.verdicts.get(id);
    const evidence = stored.evidence.get(id);
    return verdict ? [caseReport(verdict, evidence && printableTexts(evidence, seen), waivers)] : [];
  });
  const missing = stored.run.cases.filter((id) => !stored.verdicts.has(id));
  const verdicts = cases.map(({ verdict }) => verdict);
  const exitCode = missing.length > 0 ? 3 : exitCodeWith(verdicts, waivers);
  return { run: stored.run, cases, missing, waivers, exitCode, coverage: storedCoverage(stored) };
};

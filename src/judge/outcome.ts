import type { ExitCode } from '../model/run.ts';
import type { Verdict, VerdictKind } from '../model/verdict.ts';

export type Summary = Readonly<Record<VerdictKind, number>> & { readonly total: number };

type Judged = Pick<Verdict, 'verdict'>;

export const summaryOf = (verdicts: readonly Judged[]): Summary => {
  const counts = { pass: 0, fail: 0, warn: 0, inconclusive: 0, 'not-applicable': 0, 'harness-error': 0 };
  for (const { verdict } of verdicts) counts[verdict] += 1;
  return { ...counts, total: verdicts.length };
};

/** Harness errors before all else; then what blocks, which includes that nothing was judged at all. */
export const exitCodeOf = (verdicts: readonly Judged[]): ExitCode => {
  const summary = summaryOf(verdicts);
  if (summary['harness-error'] > 0) return 3;
  const wasNothingJudged = summary.total === summary['not-applicable'];
  return summary.fail > 0 || summary.inconclusive > 0 || wasNothingJudged ? 1 : 0;
};

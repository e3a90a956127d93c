import type { ExitCode } from '../model/run.ts';
import type { Verdict, VerdictKind } from '../model/verdict.ts';
import type { JudgedWaiver } from '../model/waiver.ts';
import { waiversOf } from './waivers.ts';

export type Summary = Readonly<Record<VerdictKind, number>> & { readonly total: number };

type Judged = Pick<Verdict, 'verdict'>;

export const summaryOf = (verdicts: readonly Judged[]): Summary => {
  const counts = { pass: 0, fail: 0, warn: 0, inconclusive: 0, 'not-applicable': 0, 'harness-error': 0 };
  for (const { verdict } of verdicts) counts[verdict] += 1;
  return { ...counts, total: verdicts.length };
};

const isBlocked = (verdicts: readonly Judged[]): boolean => {
  const summary = summaryOf(verdicts);
  return summary.fail > 0 || summary.inconclusive > 0 || summary.total === summary['not-applicable'];
};

/** As `exitCodeOf`, with what is waived taken out of what blocks; a waiver that is not in order blocks by itself. */
export const exitCodeWith = (verdicts: readonly Verdict[], waivers: readonly JudgedWaiver[]): ExitCode => {
  const counted = verdicts.map((one) => (waiversOf(one, waivers).length > 0 ? { ...one, verdict: 'warn' as const } : one));
  const exitCode = exitCodeOf(counted);
  return exitCode === 0 && waivers.some(({ isRed }) => isRed) ? 1 : exitCode;
};

/**
 * Harness errors before all else; then what blocks, which includes that nothing was judged at all. Capacity is weighed
 * apart: measurements that were good do not make up for functional cases of which none was judged, nor the other way round.
 */
export const exitCodeOf = (verdicts: readonly (Judged & Partial<Pick<Verdict, 'family'>>)[]): ExitCode => {
  if (summaryOf(verdicts)['harness-error'] > 0) return 3;
  const capacity = verdicts.filter(({ family }) => family === 'capacity');
  const functional = verdicts.filter(({ family }) => family !== 'capacity');
  const played = [functional, capacity].filter((part) => part.length > 0);
  return played.length === 0 || played.some(isBlocked) ? 1 : 0;
};

import type { ExitCode } from '../../model/run.ts';
import type { RunReport } from '../run-report.ts';
import { countOf, isWaived } from '../run-report.ts';

/**
 * The one gate of a run is its exit code. Allure shows it with the run, and does not weigh anything by itself: two gates would one
 * day disagree.
 */

const WORDS: Readonly<Record<ExitCode, string>> = {
  0: 'passed',
  1: 'not passed',
  2: 'not evaluated',
  3: 'not passed, as the run is invalid',
};

export const gateInfo = ({ exitCode }: RunReport): Readonly<Record<string, string>> => ({
  qualityGate: `${WORDS[exitCode]} (exit code ${exitCode})`,
});

/** Shown on top of the report where the gate is not passed. */
export const gateErrors = (report: RunReport): readonly { readonly message: string }[] => {
  const { exitCode, cases, missing, waivers } = report;
  if (exitCode === 0) return [];
  const open = cases.filter((one) => !isWaived(one));
  const red = waivers.filter(({ isRed }) => isRed).length;
  const reasons = [
    [countOf(open, 'harness-error'), 'harness errors'],
    [missing.length, 'cases without a verdict'],
    [countOf(open, 'fail'), 'failed'],
    [countOf(open, 'inconclusive'), 'inconclusive'],
    [red, 'waivers that are expired, stale or unknown'],
  ] as const;
  const told = reasons.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const why = told.length === 0 ? 'nothing was judged' : told.join(', ');
  return [{ message: `Quality gate ${WORDS[exitCode]}: ${why}. Exit code ${exitCode}.` }];
};

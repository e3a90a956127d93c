import type { CheckVerdict, Verdict } from '../../../src/model/verdict.ts';
import type { ProofRow } from './rows.ts';

/**
 * What "proven" means of a row. The reference passes, and every check of the case was met there. The mutant violates the check that the
 * row names, and of the others exactly those that it lists: a case that fails for another reason proves nothing about its own. One that is
 * listed may stay unobserved, where the mutant keeps it from being seen; met it must not be.
 */

export type RowVerdicts = { readonly reference: Verdict; readonly mutant?: Verdict };

type JudgedRow = Pick<ProofRow, 'checks' | 'kill'>;

const idsOf = (checks: readonly CheckVerdict[], outcome: CheckVerdict['outcome']): readonly string[] =>
  checks.filter((check) => check.outcome === outcome).map(({ id }) => id);

const without = (ids: readonly string[], others: readonly string[]): readonly string[] => ids.filter((id) => !others.includes(id));

const referenceProblems = ({ checks }: JudgedRow, { verdict, sentence, checks: judged }: Verdict): readonly string[] => {
  if (verdict !== 'pass') return [`the reference does not pass: ${sentence}`];
  const unmet = without(
    checks.map(({ id }) => id),
    idsOf(judged, 'met'),
  );
  return unmet.map((id) => `the check ${id} was not met on the reference`);
};

const mutantProblems = ({ kill }: JudgedRow, mutant: Verdict | undefined): readonly string[] => {
  if (kill === undefined || mutant === undefined) return ['it has no kill'];
  if (mutant.verdict === 'harness-error') return [`the mutant made the suite break down: ${mutant.sentence}`];
  const violated = idsOf(mutant.checks, 'violated');
  const met = idsOf(mutant.checks, 'met');
  const wanted = [kill.check, ...kill.also];
  const absent = [...without([kill.check], violated), ...kill.also.filter((id) => met.includes(id))];
  return [
    ...absent.map((id) => `the mutant does not violate ${id}: ${outcomeOf(mutant, id)}`),
    ...without(violated, wanted).map((id) => `the mutant also violates ${id}, which its row does not list: ${outcomeOf(mutant, id)}`),
  ];
};

const outcomeOf = ({ checks }: Verdict, id: string): string => {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) return 'the case has no such check';
  if (check.outcome === 'violated') return check.findings[0].says;
  return check.outcome === 'met' ? 'it was met' : `not observed: ${check.missing}`;
};

/** Nothing where the row is proven. */
export const problemsOf = (row: JudgedRow, { reference, mutant }: RowVerdicts): readonly string[] => [
  ...referenceProblems(row, reference),
  ...mutantProblems(row, mutant),
];

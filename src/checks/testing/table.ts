import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { evidenceOf } from './evidence.ts';

/** One row: a check, evidence, and what the check makes of it, to the word. */
export type Row = {
  readonly name: string;
  readonly check: Check;
  readonly given: CaseEvidence;
  readonly want: CheckResult;
};

export const violated = (first: Finding, ...others: readonly Finding[]): CheckResult => ({
  outcome: 'violated',
  findings: [first, ...others],
});

/** Which events tell of a finding has tests of its own; here it is what the finding says. */
const withoutStories = (result: CheckResult): CheckResult => {
  if (result.outcome !== 'violated') return result;
  const [first, ...others] = result.findings.map(({ story: _, ...finding }) => finding);
  return first === undefined ? result : violated(first, ...others);
};

/** Plays the rows. On top of them each check that they name sees nothing at all, and must say so. */
export const testRows = (rows: readonly Row[]): void => {
  const byId = Map.groupBy(rows, ({ check }) => check.id);
  for (const [id, own] of byId) {
    describe(id, () => {
      for (const { name, check, given, want } of own) test(name, () => expect(withoutStories(check.judge(given))).toEqual(want));
      test('nothing was seen', () => expect(own[0]?.check.judge(evidenceOf([]))).toMatchObject({ outcome: 'unobserved' }));
    });
  }
};

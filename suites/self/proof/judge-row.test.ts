import { describe, expect, test } from '@jest/globals';
import type { CheckResult, Verdict } from '../../../src/model/verdict.ts';
import { problemsOf } from './judge-row.ts';

const finding = { says: 'a fault', expected: 'one thing', received: 'another' };
const met: CheckResult = { outcome: 'met' };
const violated: CheckResult = { outcome: 'violated', findings: [finding] };
const unobserved: CheckResult = { outcome: 'unobserved', missing: 'an answer' };

const verdictOf = (verdict: Verdict['verdict'], results: Readonly<Record<string, CheckResult>>): Verdict => ({
  caseId: 'a-case',
  title: 'a case',
  subject: 'server',
  family: 'schema',
  service: 'trade-data',
  verdict,
  sentence: 'It is so.',
  requirement: { id: 'X-01', level: 'MUST', area: 'X', sentence: 'x', provenance: 'assumed', source: '', assumptions: [] },
  checks: Object.entries(results).map(([id, result]) => ({ id, says: id, ...result })),
  reproduce: '',
});

const row = { checks: ['one', 'two', 'three'].map((id) => ({ id, says: id })), kill: { mutant: 'a defect', check: 'one', also: ['two'] } };
const reference = verdictOf('pass', { one: met, two: met, three: met });
const mutantWith = (results: Readonly<Record<string, CheckResult>>): readonly string[] =>
  problemsOf(row, { reference, mutant: verdictOf('fail', results) });

describe('a row is proven', () => {
  test('when the reference passes, and the mutant violates what is named and listed', () => {
    expect(mutantWith({ one: violated, two: violated, three: met })).toEqual([]);
  });

  test('and what the mutant hides does not matter', () => {
    expect(mutantWith({ one: violated, two: violated, three: unobserved })).toEqual([]);
    expect(mutantWith({ one: violated, two: unobserved, three: met })).toEqual([]);
  });
});

describe('a row is not proven', () => {
  test('by another check than the one that it names', () => {
    expect(mutantWith({ one: unobserved, two: violated, three: met })).toEqual([
      'the mutant does not violate one: not observed: an answer',
    ]);
  });

  test('when a consequence that it lists stays away', () => {
    expect(mutantWith({ one: violated, two: met, three: met })).toEqual(['the mutant does not violate two: it was met']);
    expect(mutantWith({ one: met, two: violated, three: met })).toEqual(['the mutant does not violate one: it was met']);
  });

  test('when a consequence comes that it does not list', () => {
    expect(mutantWith({ one: violated, two: violated, three: violated })).toEqual([
      'the mutant also violates three, which its row does not list: a fault',
    ]);
  });

  test('when the reference does not pass, or a check of it was never met', () => {
    const mutant = verdictOf('fail', { one: violated, two: violated, three: met });
    expect(problemsOf(row, { reference: verdictOf('inconclusive', {}), mutant })).toEqual(['the reference does not pass: It is so.']);
    expect(problemsOf(row, { reference: verdictOf('pass', { one: met, two: met }), mutant })).toEqual([
      'the check three was not met on the reference',
    ]);
  });

  test('without a kill, or by a mutant that makes the suite break down', () => {
    expect(problemsOf({ checks: row.checks }, { reference })).toEqual(['it has no kill']);
    expect(problemsOf(row, { reference, mutant: verdictOf('harness-error', { one: violated, two: violated }) })).toEqual([
      'the mutant made the suite break down: It is so.',
    ]);
  });
});

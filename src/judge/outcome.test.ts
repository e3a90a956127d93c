import { expect, test } from '@jest/globals';
import type { ExitCode } from '../model/run.ts';
import type { VerdictKind } from '../model/verdict.ts';
import { exitCodeOf, summaryOf } from './outcome.ts';

const rows: readonly [readonly VerdictKind[], ExitCode][] = [
  [[], 1],
  [['not-applicable', 'not-applicable'], 1],
  [['pass'], 0],
  [['pass', 'warn', 'not-applicable'], 0],
  [['warn'], 0],
  [['pass', 'fail'], 1],
  [['pass', 'inconclusive'], 1],
  [['pass', 'fail', 'harness-error'], 3],
  [['not-applicable', 'harness-error'], 3],
];

test.each(rows)('verdicts %j end with exit code %i', (kinds, code) => {
  expect(exitCodeOf(kinds.map((verdict) => ({ verdict })))).toBe(code);
});

test('the summary counts every kind', () => {
  const kinds: readonly VerdictKind[] = ['pass', 'pass', 'fail', 'not-applicable'];
  expect(summaryOf(kinds.map((verdict) => ({ verdict })))).toEqual({
    pass: 2,
    fail: 1,
    warn: 0,
    inconclusive: 0,
    'not-applicable': 1,
    'harness-error': 0,
    total: 4,
  });
});

test.each<[string, VerdictKind, VerdictKind, ExitCode]>([
  ['both good', 'pass', 'pass', 0],
  ['a capacity case failed', 'pass', 'fail', 1],
  ['no functional case judged', 'not-applicable', 'pass', 1],
])('capacity is weighed apart: %s', (_, functional, capacity, code) => {
  const verdicts = [
    { verdict: functional, family: 'schema' },
    { verdict: capacity, family: 'capacity' },
  ] as const;
  expect(exitCodeOf(verdicts)).toBe(code);
});

test('a run of capacity cases alone ends as they do', () => {
  expect(exitCodeOf([{ verdict: 'pass', family: 'capacity' }])).toBe(0);
});

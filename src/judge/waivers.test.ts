import { describe, expect, test } from '@jest/globals';
import type { CheckVerdict, Verdict, VerdictKind } from '../model/verdict.ts';
import type { JudgedWaiver, Waiver, WaiverState } from '../model/waiver.ts';
import { exitCodeWith } from './outcome.ts';
import { daysBetween, judgeWaivers, waiversOf } from './waivers.ts';

const met: CheckVerdict = { id: 'status', says: 'the status is 200', outcome: 'met' };
const finding = { says: 'it is not', expected: '1', received: '2' };
const violated: CheckVerdict = { id: 'order', says: 'order is kept', outcome: 'violated', findings: [finding] };
const unseen: CheckVerdict = { id: 'seen', says: 'it is seen', outcome: 'unobserved', missing: 'all of it' };

const verdictOf = (caseId: string, verdict: VerdictKind, checks: readonly CheckVerdict[]): Verdict => ({
  caseId,
  title: caseId,
  subject: 'server',
  family: 'sequencing',
  service: 'trade-data',
  verdict,
  sentence: caseId,
  requirement: { id: 'TRD-SEQ-02', level: 'MUST', area: 'TRD-SEQ', sentence: '', provenance: 'stated', source: '', assumptions: [] },
  checks,
  reproduce: '',
});

const verdicts = [
  verdictOf('passing', 'pass', [met]),
  verdictOf('failing', 'fail', [met, violated]),
  verdictOf('twice-red', 'fail', [met, violated, unseen]),
  verdictOf('blind', 'inconclusive', [met, unseen]),
  verdictOf('cut-short', 'inconclusive', [met]),
  verdictOf('soft', 'warn', [violated]),
  verdictOf('absent', 'not-applicable', []),
  verdictOf('broken', 'harness-error', [violated]),
];

const checks = [met, violated, unseen];

const catalogue = [
  ...verdicts.map(({ caseId }) => ({ id: caseId, checks })),
  { id: 'elsewhere', checks },
  { id: 'failing-today', formerly: ['failing-of-old'], checks },
];

const context = {
  verdicts: new Map(verdicts.map((one) => [one.caseId, one])),
  selected: [...verdicts.map(({ caseId }) => caseId), 'lost'],
  catalogue,
  day: '2026-11-30',
};

const waiverOf = (change: Partial<Waiver>): Waiver => ({
  case: 'failing',
  owner: 'ops',
  reason: 'release 2',
  ticket: 'OCP-17',
  expires: '2026-12-31',
  ...change,
});

const judgedBy = (...changes: readonly Partial<Waiver>[]): readonly JudgedWaiver[] => judgeWaivers(changes.map(waiverOf), context);

describe('what a waiver is worth', () => {
  test.each<[string, Partial<Waiver>, WaiverState, boolean]>([
    ['a case that fails', {}, 'in-force', false],
    ['a check that is violated', { check: 'order' }, 'in-force', false],
    ['a case that is inconclusive', { case: 'blind' }, 'in-force', false],
    ['its last day', { expires: '2026-11-30' }, 'in-force', false],
    ['the day after', { expires: '2026-11-29' }, 'expired', true],
    ['expired, and its case was not chosen', { case: 'elsewhere', expires: '2026-11-29' }, 'expired', true],
    ['a case that passes', { case: 'passing' }, 'stale-passes', true],
    ['a check of a case that passes', { case: 'passing', check: 'status' }, 'stale-passes', true],
    ['a check that is met', { check: 'status' }, 'stale-check', true],
    ['a case that warns', { case: 'soft' }, 'stale-warns', true],
    ['a case that nobody has', { case: 'nowhere' }, 'unknown-case', true],
    ['a check that the case has not', { check: 'ordre' }, 'unknown-check', true],
    ['a check of a case that was not chosen', { case: 'elsewhere', check: 'ordre' }, 'unknown-check', true],
    ['a case that was not chosen', { case: 'elsewhere' }, 'not-selected', false],
    ['a case that does not apply', { case: 'absent' }, 'not-applicable', false],
    ['a case in which the suite failed', { case: 'broken' }, 'not-decided', false],
    ['a case that left no verdict', { case: 'lost' }, 'not-decided', false],
    ['the former name of a case that was not chosen', { case: 'failing-of-old' }, 'not-selected', false],
  ])('%s', (_, change, state, isRed) => {
    expect(judgedBy(change)).toMatchObject([{ state, isRed }]);
  });

  test('days are counted from the day that is handed in', () => {
    expect(
      judgedBy({ expires: '2026-11-30' }, { expires: '2027-01-31' }, { expires: '2026-11-20' }).map(({ daysLeft }) => daysLeft),
    ).toEqual([0, 62, -10]);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  test('a renamed case is covered by the name that it had, and by the one that it has', () => {
    const renamed = new Map([['failing-today', verdictOf('failing-today', 'fail', [violated])]]);
    const now = judgeWaivers([waiverOf({ case: 'failing-of-old' })], { ...context, verdicts: renamed, selected: ['failing-today'] });
    expect(now).toMatchObject([{ state: 'in-force', caseId: 'failing-today' }]);
    const old = new Map([['failing-of-old', verdictOf('failing-of-old', 'fail', [violated])]]);
    const then = judgeWaivers([waiverOf({ case: 'failing-today' })], { ...context, verdicts: old, selected: ['failing-of-old'] });
    expect(then).toMatchObject([{ state: 'in-force', caseId: 'failing-of-old' }]);
  });
});

describe('which verdicts are covered', () => {
  const covers = (caseId: string, ...changes: readonly Partial<Waiver>[]): boolean => {
    const verdict = context.verdicts.get(caseId);
    return verdict !== undefined && waiversOf(verdict, judgedBy(...changes)).length > 0;
  };

  test.each<[string, boolean, string, readonly Partial<Waiver>[]]>([
    ['the whole case', true, 'failing', [{}]],
    ['the only check that is not met', true, 'failing', [{ check: 'order' }]],
    ['one of two checks', false, 'twice-red', [{ case: 'twice-red', check: 'order' }]],
    [
      'both checks',
      true,
      'twice-red',
      [
        { case: 'twice-red', check: 'order' },
        { case: 'twice-red', check: 'seen' },
      ],
    ],
    ['a check that was not observed', true, 'blind', [{ case: 'blind', check: 'seen' }]],
    ['a check of a case in which all checks are met, and that was cut short', false, 'cut-short', [{ case: 'cut-short', check: 'status' }]],
    ['a case that was cut short', true, 'cut-short', [{ case: 'cut-short' }]],
    ['another case', false, 'failing', [{ case: 'blind' }]],
    ['by a waiver that has expired', false, 'failing', [{ expires: '2026-11-29' }]],
    ['a harness error, which is ours', false, 'broken', [{ case: 'broken' }]],
  ])('%s: %s', (_, isCovered, caseId, changes) => {
    expect(covers(caseId, ...changes)).toBe(isCovered);
  });
});

describe('the exit code', () => {
  const codeOf = (caseIds: readonly string[], ...changes: readonly Partial<Waiver>[]): number =>
    exitCodeWith(
      verdicts.filter(({ caseId }) => caseIds.includes(caseId)),
      judgedBy(...changes),
    );

  test.each<[string, number, readonly string[], readonly Partial<Waiver>[]]>([
    ['a failure', 1, ['passing', 'failing'], []],
    ['a failure that is waived', 0, ['passing', 'failing'], [{}]],
    ['a failure whose waiver has expired', 1, ['passing', 'failing'], [{ expires: '2026-11-29' }]],
    ['a waiver that is stale, and nothing else', 1, ['passing'], [{ case: 'passing' }]],
    ['a waiver that nobody knows, and nothing else', 1, ['passing'], [{ case: 'nowhere' }]],
    ['a waiver of a case that was not chosen', 0, ['passing'], [{ case: 'elsewhere' }]],
    ['nothing judged', 1, ['absent'], []],
    ['a harness error with a waiver', 3, ['broken'], [{ case: 'broken' }]],
  ])('%s: %i', (_, code, caseIds, changes) => {
    expect(codeOf(caseIds, ...changes)).toBe(code);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { canonicalVerdict, canonicalVerdicts } from './canonical-verdicts.ts';

const judged = (result: CheckResult, caseId = 'a-case') => ({
  caseId,
  verdict: 'fail' as const,
  checks: [{ ...result, id: 'a-check', says: 'a rule' }],
});

const finding = (more: Partial<Finding>): Finding => ({ says: 'wrong', expected: 'right', received: 'wrong', ...more });

const labelsOf = (more: Partial<Finding>) => {
  const [check] = canonicalVerdict(judged({ outcome: 'violated', findings: [finding(more)] })).checks;
  return check?.outcome === 'violated' ? check.findings[0] : undefined;
};

describe('labels stand in the place of what the moment decides', () => {
  const rows: readonly (readonly [string, Partial<Finding>, Partial<Finding>])[] = [
    ['a time', { received: 'at 2026-11-30T08:46:17.496Z' }, { received: 'at <time>' }],
    ['a time of Hong Kong', { received: '2026-04-08T15:59:00.000+08:00' }, { received: '<time>' }],
    ['a date of HTTP', { received: 'Wed, 08 Apr 2026 01:30:02 GMT' }, { received: '<time>' }],
    ['a port', { received: 'http://127.0.0.1:42611' }, { received: '<origin>' }],
    ['an address', { expected: '127.0.0.1:33683' }, { expected: '<address>' }],
    ['a trace id', { received: '8f14e45fceea167a' }, { received: '<id>' }],
    ['milliseconds', { received: '1408 ms after the pull' }, { received: '<number> ms after the pull' }],
    ['a trade', { says: 'HK 2026-04-08 1260408224000092 B is dead' }, { says: '<trade> is dead' }],
    ['which poll it was', { exchange: 'pull#17', at: '/events/3/trade/price' }, { exchange: 'pull', at: '/events/<number>/trade/price' }],
    ['which message it was', { at: 'message 12' }, { at: 'message <number>' }],
  ];
  test.each(rows)('%s', (_, given, wanted) => expect(labelsOf(given)).toEqual(finding(wanted)));
});

test('how far an answer had come when its time was over does not matter', () => {
  const [one, other] = ['timeout: no answer came within 2000 ms', 'timeout: the answer was not complete within 2000 ms'];
  expect(labelsOf({ says: 'no answer came', received: one })).toEqual(labelsOf({ says: 'the answer was not whole', received: other }));
});

test('a status is what the finding is about', () => {
  expect(labelsOf({ says: 'another status', expected: '200', received: '404 CHANNEL_NOT_FOUND' })).toMatchObject({
    expected: '200',
    received: '404 CHANNEL_NOT_FOUND',
  });
  expect(labelsOf({ says: 'another count', expected: '200', received: '404' })).toMatchObject({
    expected: '<number>',
    received: '<number>',
  });
});

test('each kind of finding counts once, however much was read, and in an order of its own', () => {
  const [one, other, more] = [
    finding({ received: 'sequence 8' }),
    finding({ received: 'a sequence' }),
    finding({ says: '311 more of the same kind' }),
  ];
  const same = [
    [one, other, more],
    [other, finding({ received: 'sequence 12' }), one],
  ] as const;
  const [first, second] = same.map((findings) => canonicalVerdict(judged({ outcome: 'violated', findings: [...findings] })));
  expect(first).toEqual(second);
});

test('what differs still differs: verdict, check, outcome, kind of finding', () => {
  const violated = judged({ outcome: 'violated', findings: [finding({})] });
  const others = [
    judged({ outcome: 'violated', findings: [finding({ received: 'nothing' })] }),
    judged({ outcome: 'violated', findings: [finding({}), finding({ exchange: 'pull' })] }),
    judged({ outcome: 'met' }),
    judged({ outcome: 'unobserved', missing: 'no answer' }),
    { ...violated, verdict: 'warn' as const },
    { ...violated, checks: [] },
  ];
  const texts = [violated, ...others].map((one) => JSON.stringify(canonicalVerdict(one)));
  expect(new Set(texts).size).toBe(texts.length);
});

test('verdicts come in the order of their ids', () => {
  const [one, two] = [judged({ outcome: 'met' }, 'a'), judged({ outcome: 'met' }, 'b')];
  expect(canonicalVerdicts([two, one])).toEqual(canonicalVerdicts([one, two]));
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CheckResult, Finding, Level, VerdictKind } from '../model/verdict.ts';
import { absentNeed } from './absent-need.ts';
import { type JudgedCase, type JudgedRequirement, judgeCase, notApplicable } from './judge-case.ts';

const requirement = (level: Level): JudgedRequirement => ({
  id: 'TRD-SEQ-01',
  level,
  area: 'TRD-SEQ',
  sentence: 'Sequences are contiguous within an epoch.',
  provenance: 'assumed',
  source: 'design',
  assumptions: ['A-SEQUENCES'],
  service: 'trade-data',
});

const evidence = (more: Partial<CaseEvidence> = {}): CaseEvidence => ({
  caseId: 'sequences-have-no-holes',
  subject: 'server',
  seed: 1,
  exchanges: [],
  secrets: [],
  notes: {},
  durationMs: 10,
  waitedMs: 5,
  ...more,
});

const finding: Finding = { says: 'a hole', expected: 'sequence 12', received: 'sequence 15', exchange: 'pull#2', at: '/events/11' };
const met: CheckResult = { outcome: 'met' };
const violated: CheckResult = { outcome: 'violated', findings: [finding] };
const unobserved: CheckResult = { outcome: 'unobserved', missing: 'no answer under the label pull' };

const judging = (...results: readonly CheckResult[]): JudgedCase => ({
  id: 'sequences-have-no-holes',
  title: 'sequences have no holes',
  subject: 'server',
  family: 'sequencing',
  checks: results.map((result, index): Check => ({ id: `check-${index}`, says: 'a rule', judge: () => result })),
});

const missing = { needed: 'an open channel of HK', found: 'channels of SSE only', exchange: 'channels' };

const rows: readonly [string, Level, readonly CheckResult[], Partial<CaseEvidence>, VerdictKind, RegExp][] = [
  ['all met', 'MUST', [met, met], {}, 'pass', /^Passes: sequences have no holes\.$/],
  [
    'a MUST violated',
    'MUST',
    [met, violated],
    {},
    'fail',
    /^Fails: Sequences are contiguous within an epoch; expected sequence 12, received sequence 15 \(exchange pull#2, at \/events\/11\)\.$/,
  ],
  ['a SHOULD violated', 'SHOULD', [violated, met], {}, 'warn', /^Falls short of a recommendation: .*expected sequence 12/],
  ['a MAY violated', 'MAY', [violated], {}, 'pass', /an option is not taken: expected sequence 12/],
  ['a MAY violated, the rest unobserved', 'MAY', [violated, unobserved], {}, 'inconclusive', /^Not decided/],
  ['unobserved', 'MUST', [met, unobserved], {}, 'inconclusive', /not observed: no answer under the label pull/],
  ['violated beside unobserved', 'MUST', [unobserved, violated], {}, 'fail', /^Fails/],
  [
    'a missing prerequisite',
    'MUST',
    [met],
    { missing },
    'inconclusive',
    /needed an open channel of HK, found channels of SSE only \(exchange channels\)/,
  ],
  ['a missing prerequisite and a violation', 'MUST', [violated], { missing }, 'fail', /^Fails/],
  ['a harness error above all', 'MUST', [violated], { harnessError: 'boom', missing }, 'harness-error', /suite itself failed.*boom/],
  ['no check at all', 'MUST', [], {}, 'inconclusive', /no check/],
];

describe('judgeCase', () => {
  test.each(rows)('%s', (_name, level, results, more, verdict, sentence) => {
    const judged = judgeCase(judging(...results), evidence(more), {
      requirement: requirement(level),
      reproduce: 'ocp-conformance server --case x',
    });
    expect(judged.verdict).toBe(verdict);
    expect(judged.sentence).toMatch(sentence);
    expect(judged.checks.map(({ outcome }) => outcome)).toEqual(results.map(({ outcome }) => outcome));
  });

  test('a check that throws is our defect, and its neighbours are judged all the same', () => {
    const broken: Check = {
      id: 'broken',
      says: 'x',
      judge: () => {
        throw new Error('undefined is not a function');
      },
    };
    const judged = judgeCase({ ...judging(), checks: [broken, ...judging(violated).checks] }, evidence(), {
      requirement: requirement('MUST'),
      reproduce: '',
    });
    expect(judged.verdict).toBe('harness-error');
    expect(judged.sentence).toContain('the check broken broke down: undefined is not a function');
    expect(judged.checks.map(({ outcome }) => outcome)).toEqual(['unobserved', 'violated']);
  });

  test('many and long findings stay one short sentence', () => {
    const long: CheckResult = { outcome: 'violated', findings: [{ ...finding, received: 'x\n'.repeat(5000) }, finding, finding] };
    const { sentence } = judgeCase(judging(long), evidence(), { requirement: requirement('MUST'), reproduce: '' });
    expect(sentence).toContain('and 2 more findings');
    expect(sentence.length).toBeLessThan(500);
    expect(sentence).not.toContain('\n');
  });

  test('is total and deterministic, whatever the evidence and the checks say', () => {
    const text = fc.string({ maxLength: 30 });
    const findings = fc.array(fc.record({ says: text, expected: text, received: text }), { minLength: 1, maxLength: 3 });
    const result = fc.oneof(
      fc.constant(met),
      fc.record({ outcome: fc.constant('unobserved' as const), missing: text }),
      findings.map(([first = finding, ...others]): CheckResult => ({ outcome: 'violated', findings: [first, ...others] })),
    );
    const play = fc.record({ missing: fc.record({ needed: text, found: text }), harnessError: text }, { requiredKeys: [] });
    const level = fc.constantFrom<Level>('MUST', 'SHOULD', 'MAY');
    fc.assert(
      fc.property(fc.array(result, { maxLength: 4 }), play, level, (results, more, ofLevel) => {
        const judge = () => judgeCase(judging(...results), evidence(more), { requirement: requirement(ofLevel), reproduce: 'again' });
        const verdict = judge();
        expect(judge()).toEqual(verdict);
        expect(verdict.sentence).not.toBe('');
        const isViolated = results.some(({ outcome }) => outcome === 'violated');
        const isWanting = more.missing !== undefined || results.length === 0 || results.some(({ outcome }) => outcome === 'unobserved');
        const ofViolation = isViolated ? ({ MUST: 'fail', SHOULD: 'warn', MAY: undefined } as const)[ofLevel] : undefined;
        const ofChecks = ofViolation ?? (isWanting ? 'inconclusive' : 'pass');
        expect(verdict.verdict).toBe(more.harnessError === undefined ? ofChecks : 'harness-error');
      }),
    );
  });
});

describe('the gate for needs', () => {
  test('names the capability and the reason of the run file', () => {
    const reason = absentNeed({ needs: ['snapshot', 'stream'] }, { stream: 'not built yet' });
    expect(reason).toBe('stream is absent: not built yet');
    const verdict = notApplicable(judging(met), requirement('MUST'), { reason: reason ?? '', reproduce: 'again' });
    expect([verdict.verdict, verdict.checks]).toEqual(['not-applicable', []]);
    expect(verdict.sentence).toBe('Not applicable: sequences have no holes; stream is absent: not built yet.');
  });

  test('lets pass what needs nothing, or nothing that is absent', () => {
    expect(absentNeed({}, { stream: 'x' })).toBeUndefined();
    expect(absentNeed({ needs: ['snapshot'] }, { stream: 'x' })).toBeUndefined();
  });
});

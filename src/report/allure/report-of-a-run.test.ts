import { describe, expect, test } from '@jest/globals';
import { coverageOfRun } from '../../contract/run-coverage/run-coverage.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';
import type { JudgedWaiver } from '../../model/waiver.ts';
import type { CaseReport, RunReport } from '../run-report.ts';
import { evidence, run } from '../testing/reported.ts';
import { caseLinks } from './case-links.ts';
import { categories, causeOf } from './cause.ts';
import { executorInfo, playedBy } from './executor.ts';
import { gateErrors, gateInfo } from './gate.ts';
import { knownIssues } from './known-issues.ts';
import { missingResult } from './result-file.ts';
import { allureConfig } from './run-metadata.ts';

const verdictOf = (verdict: VerdictKind, change: Partial<Verdict> = {}): Verdict => ({
  caseId: 'a-case',
  title: 'a case',
  subject: 'server',
  family: 'sequencing',
  service: 'trade-data',
  verdict,
  sentence: 'x',
  requirement: { id: 'TRD-SEQ-02', level: 'MUST', area: 'TRD-SEQ', sentence: 'x', provenance: 'aligned', source: '', assumptions: [] },
  checks: [],
  reproduce: 'again',
  ...change,
});

const violating = (id: string): Verdict['checks'] => [
  { id, says: 'x', outcome: 'violated', findings: [{ says: 'x', expected: 'a', received: 'b' }] },
];

const waived = (ticket: string): JudgedWaiver => ({
  waiver: { case: 'a-case', owner: 'o', reason: 'r', ticket, expires: '2027-01-31' },
  caseId: 'a-case',
  state: 'in-force',
  isRed: false,
  daysLeft: 3,
});

const reportOf = (cases: readonly CaseReport[], exitCode: RunReport['exitCode'], more: Partial<RunReport> = {}): RunReport => ({
  run,
  cases,
  missing: [],
  waivers: [],
  exitCode,
  coverage: coverageOfRun({ run, verdicts: [], evidence: [] }),
  ...more,
});

const timings = { startUpMs: 1, firstBackOffMs: 1, longestBackOffMs: 1, reconnectMs: 1, settleMs: 1, graceMs: 1, caseMs: 1 };

const neverStarted: CaseEvidence = {
  ...evidence,
  client: { delivery: 'pull', runs: [], truth: [], datasets: [], timeline: [], ended: 'never-started', timings, connections: [] },
};

describe('the cause of a red case', () => {
  test.each<[string, CaseReport, string]>([
    ['a defect of ours', { verdict: verdictOf('harness-error') }, 'harness'],
    ['a waived failure', { verdict: verdictOf('fail'), waivers: [waived('T-1')] }, 'waived'],
    ['a message out of shape', { verdict: verdictOf('fail', { checks: violating('all-matches-schema') }) }, 'schema'],
    ['an order out of line', { verdict: verdictOf('fail', { checks: violating('all-is-contiguous') }) }, 'sequencing'],
    ['a late answer', { verdict: verdictOf('fail', { checks: violating('poll-answers-within-maximumWaitMs') }) }, 'timing'],
    [
      'what a client booked',
      { verdict: verdictOf('fail', { subject: 'client', checks: violating('recorded-amounts-are-exact') }) },
      'capture',
    ],
    ['a refusal', { verdict: verdictOf('fail', { family: 'error-handling' }) }, 'error-handling'],
    ['a client that never came', { verdict: verdictOf('inconclusive'), evidence: neverStarted }, 'configuration'],
    ['want of evidence', { verdict: verdictOf('inconclusive') }, 'evidence'],
    ['a load', { verdict: verdictOf('fail', { family: 'capacity' }) }, 'capacity'],
  ])('%s', (_title, report, cause) => {
    expect(causeOf(report)).toBe(cause);
    expect(categories.map(({ matchers }) => matchers.labels['cause'])).toContain(cause);
  });

  test('a case that passes has none', () => {
    expect(causeOf({ verdict: verdictOf('pass') })).toBeUndefined();
  });
});

describe('links', () => {
  test('lead to the clause and to the ticket', () => {
    const { requirement } = verdictOf('fail');
    const verdict = verdictOf('fail', { requirement: { ...requirement, source: 'RFC 6750, section 3.1, and RFC 9110' } });
    expect(caseLinks({ verdict, waivers: [waived('https://tickets.example/OCP-17'), waived('OCP-18')] })).toEqual([
      { type: 'clause', name: 'RFC 6750, section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
      { type: 'clause', name: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110' },
      { type: 'issue', name: 'OCP-17', url: 'https://tickets.example/OCP-17' },
    ]);
  });
});

test('known issues are the waived cases, once for each ticket', () => {
  const red = { verdict: verdictOf('fail'), waivers: [waived('https://tickets.example/OCP-17')] } as const;
  const other = { verdict: verdictOf('fail', { caseId: 'b-case' }), waivers: [waived('https://tickets.example/OCP-17')] } as const;
  const bare = { verdict: verdictOf('fail', { caseId: 'c-case' }), waivers: [waived('OCP-18')] } as const;
  const { rules, links } = knownIssues(reportOf([red, other, bare, { verdict: verdictOf('fail') }], 1));
  expect(rules).toMatchObject([
    { resolution: 'issue', issue: { id: 'OCP-17' }, testCaseId: ['ocp-conformance:server:a-case', 'ocp-conformance:server:b-case'] },
    { resolution: 'accepted', comment: expect.stringContaining('OCP-18'), testCaseId: ['ocp-conformance:server:c-case'] },
  ]);
  expect(Object.values(links)).toEqual([{ urlTemplate: 'https://tickets.example/%s' }]);
});

describe('who played', () => {
  test.each([
    [
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://g',
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_RUN_ID: '9',
        GITHUB_RUN_NUMBER: '3',
        GITHUB_WORKFLOW: 'w',
      },
      { type: 'github', buildName: 'w #3', buildUrl: 'https://g/a/b/actions/runs/9', buildOrder: 3 },
    ],
    [
      { GITLAB_CI: 'true', CI_JOB_NAME: 'j', CI_JOB_URL: 'https://l/1', CI_PIPELINE_IID: '4' },
      { type: 'gitlab', buildName: 'j #4', buildUrl: 'https://l/1' },
    ],
    [
      { JENKINS_URL: 'https://j', JOB_NAME: 'n', BUILD_NUMBER: '5', BUILD_URL: 'https://j/5' },
      { type: 'jenkins', buildName: 'n #5', buildUrl: 'https://j/5' },
    ],
    [{}, { type: 'local', buildName: 'run-1' }],
  ])('%o', (environment, expected) => {
    expect(executorInfo(run, environment)).toMatchObject(expected);
    expect(playedBy(environment)).not.toBe('');
  });
});

describe('the gate', () => {
  test('is the exit code, and says why it is not passed', () => {
    expect(gateErrors(reportOf([{ verdict: verdictOf('pass') }], 0))).toEqual([]);
    expect(gateInfo(reportOf([], 0))).toEqual({ qualityGate: 'passed (exit code 0)' });
    const cases = [{ verdict: verdictOf('fail') }, { verdict: verdictOf('fail'), waivers: [waived('x')] as const }];
    expect(gateErrors(reportOf(cases, 1))).toEqual([{ message: 'Quality gate not passed: 1 failed. Exit code 1.' }]);
    expect(gateErrors(reportOf([], 3, { missing: ['x'] }))[0]?.message).toContain('as the run is invalid: 1 cases without a verdict');
    expect(gateErrors(reportOf([], 1))[0]?.message).toContain('nothing was judged');
  });
});

test('a case that left no verdict is broken, never skipped', () => {
  const missing = { id: 'a-case', title: 'a title' };
  expect(missingResult(run, missing)).toMatchObject({ status: 'broken', historyId: 'ocp-conformance:server:a-case' });
  const told = { name: 'a title', status: 'skipped', labels: [], statusDetails: { message: 'the peer reset it' } };
  expect(missingResult(run, missing, told)).toMatchObject({
    status: 'broken',
    historyId: 'ocp-conformance:server:a-case',
    statusDetails: { message: 'the peer reset it' },
  });
});

test('a report that is made again adds nothing to the history', () => {
  const config = (isAppended: boolean) =>
    allureConfig(reportOf([], 0), { output: 'o', singleFile: true, history: { file: 'h', isAppended } });
  expect(config(true)).toMatchObject({ historyPath: 'h', appendHistory: true });
  expect(config(false)).toMatchObject({ historyPath: 'h', appendHistory: false });
});

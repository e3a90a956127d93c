import { describe, expect, test } from '@jest/globals';
import { coverageOfRun } from '../contract/run-coverage/run-coverage.ts';
import type { ExitCode } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import type { JudgedWaiver } from '../model/waiver.ts';
import { caseMetadata } from './allure/case-metadata.ts';
import { caseSteps } from './allure/case-steps.ts';
import { junitXml } from './junit.ts';
import type { RunReport } from './run-report.ts';
import { plain, summaryText } from './summary.ts';
import { all, evidence, met, run, verdictOf } from './testing/reported.ts';
import { exchangeText } from './wire-text.ts';

const reportOf = (verdicts: readonly Verdict[], exitCode: ExitCode, missing: readonly string[] = []): RunReport => {
  const played = { ...run, cases: [...verdicts.map(({ caseId }) => caseId), ...missing] };
  return {
    run: played,
    cases: verdicts.map((verdict) => ({ verdict, ...(verdict.caseId === 'red' && { evidence }) })),
    missing,
    waivers: [],
    exitCode,
    coverage: coverageOfRun({ run: played, verdicts, evidence: [evidence] }),
  };
};

const waiver: JudgedWaiver = {
  waiver: { case: 'red', owner: 'ops@bank.example', reason: 'mended in release 2', ticket: 'OCP-17', expires: '2026-04-30' },
  caseId: 'red',
  state: 'in-force',
  isRed: false,
  daysLeft: 22,
};

const stale: JudgedWaiver = {
  ...waiver,
  waiver: { ...waiver.waiver, case: 'green', check: 'status' },
  caseId: 'green',
  state: 'stale-passes',
  isRed: true,
};

describe('a waived case', () => {
  const report = reportOf([verdictOf('green', 'pass', met), verdictOf('red', 'fail')], 0);
  const waived: RunReport = {
    ...report,
    waivers: [waiver],
    cases: report.cases.map((one) => (one.verdict.caseId === 'red' ? { ...one, waivers: [waiver] } : one)),
  };

  test('stays visible in the console, counted apart, with who answers for it and how long', () => {
    const text = summaryText(waived, {}, plain);
    expect(text).toContain(
      'Waived\n  title of red: sentence of red\n    WAIVED until 2026-04-30 (22 days left): mended in release 2; ops@bank.example, OCP-17\n',
    );
    expect(text).toMatch(/family +pass +waived\n +sequencing +1 +1\n/);
    expect(text).toContain('Conforms, as far as 2 cases can tell, but for 1 that is waived.');
  });

  test('is skipped in JUnit, with until when, and with what speaks against it', () => {
    const xml = junitXml(waived);
    expect(xml).toContain('tests="2" failures="0" errors="0" skipped="1"');
    expect(xml).toContain(
      '<skipped message="WAIVED until 2026-04-30 (22 days left): mended in release 2; ops@bank.example, OCP-17. sentence of red"/>',
    );
    expect(xml).toContain('the next event does not follow');
  });

  test('a waiver that is not in order is red by itself, and says what to do', () => {
    const red: RunReport = { ...waived, waivers: [waiver, stale], exitCode: 1 };
    expect(summaryText(red, {}, plain)).toContain(
      'red status of green: stale, as the case passes: take it out of the run file, and play again',
    );
    expect(summaryText(red, {}, plain)).toContain('Not ready: 1 waiver not in order.');
    expect(junitXml(red)).toContain('<testsuite name="waivers" tests="1" failures="1" errors="0" skipped="0">');
  });
});

describe('JUnit', () => {
  const xml = junitXml(reportOf(all, 3, ['lost']));

  test('counts each verdict where a CI server looks for it', () => {
    expect(xml).toContain('<testsuite name="sequencing" tests="5" failures="2" errors="1" skipped="1">');
    expect(xml).toContain('<testsuite name="schema" tests="1" failures="0" errors="0" skipped="0">');
    expect(xml).toContain('<testsuite name="missing" tests="1" failures="0" errors="1" skipped="0">');
  });

  test('gives the reason of a skipped case, the text of a warning, and all findings of a failure', () => {
    expect(xml).toContain('<skipped message="sentence of absent"/>');
    expect(xml).toMatch(/<system-out>WARNING: sentence of soft/);
    const failure = xml.slice(xml.indexOf('<failure message="sentence of red"'), xml.indexOf('</failure>'));
    expect(failure).toContain('expected: sequence 12');
    expect(failure).toContain('received: sequence &lt;14&gt;');
    expect(failure).toContain('and again');
    expect(failure).toContain('reproduce: ocp-conformance server --case red --seed 1');
  });

  test('has the duration of what was played', () => {
    expect(xml).toMatch(/name="title of red" time="1\.500"/);
  });

  test('stays XML whatever a peer sent', () => {
    const text = junitXml(reportOf([verdictOf('red', 'fail', { sentence: 'a\u0000b\ud800 "c" <d> & e' })], 1));
    expect(text).toContain('message="a\ufffdb\ufffd &quot;c&quot; &lt;d&gt; &amp; e"');
  });
});

describe('the summary', () => {
  const text = summaryText(reportOf(all, 3, ['lost']), { report: 'r/index.html' }, plain);

  test('tells of each red case what, which rule, expected, received and how to play it again', () => {
    const red = text.slice(text.indexOf('1) fail title of red'), text.indexOf('2) inconclusive'));
    for (const part of [
      'sentence of red',
      'TRD-SEQ-02 (MUST, assumed: A-SEQUENCES)',
      'expected: sequence 12',
      'received: sequence <14>',
      '--case red',
    ]) {
      expect(red).toContain(part);
    }
  });

  test('shows the first of many findings, and says how many there are more', () => {
    const finding = { says: 'a gap', expected: '1', received: '2' };
    const check = {
      id: 'rise',
      says: 'rises',
      outcome: 'violated',
      findings: [finding, finding, finding, finding, finding, finding],
    } as const;
    const many = summaryText(reportOf([verdictOf('red', 'fail', { checks: [check] })], 1), {}, plain);
    expect(many.match(/a gap/g)).toHaveLength(4);
    expect(many).toContain('and 2 more, which the report shows');
  });

  test('counts by family and verdict', () => {
    expect(text).toMatch(/family +pass +fail +inconclusive +warn +not applicable +harness error\n/);
    expect(text).toMatch(/sequencing +1 +1 +1 +· +1 +1\n/);
  });

  test('names cases without a verdict, and calls the run invalid', () => {
    expect(text).toContain('No verdict\n  lost');
    expect(text).toContain('This run is invalid, through a defect of the suite: 1 harness error, 1 case without a verdict.');
  });

  test.each([
    { title: 'green', report: reportOf([verdictOf('green', 'pass', met)], 0), says: 'Conforms, as far as 1 case can tell.' },
    { title: 'red', report: reportOf([verdictOf('red', 'fail')], 1), says: 'Not ready: 1 failed, 0 inconclusive, of 1 case.' },
    { title: 'empty', report: reportOf([verdictOf('absent', 'not-applicable')], 1), says: 'Not ready: nothing was judged.' },
  ])('ends with a headline: $title', ({ report, says }) => {
    expect(summaryText(report, {}, plain)).toContain(says);
  });

  test('lists what failed before what was not decided, whatever came first', () => {
    const shuffled = summaryText(reportOf([...all].reverse(), 3), {}, plain);
    expect(shuffled.match(/^\d\) [\w-]+/gm)).toEqual(['1) fail', '2) inconclusive', '3) harness-error']);
  });

  test('counts one case as one', () => {
    expect(summaryText(reportOf([verdictOf('green', 'pass', met)], 0), {}, plain)).toContain('1 of 1 case rests on assumptions');
  });

  test('says what the cases rest on, and what a result is not', () => {
    expect(text).toContain('5 of 5 cases rest on assumptions');
    expect(text).toContain('not a certification by HKEX');
  });
});

describe('capacity stands apart', () => {
  const measured = { expected: 'p99 within 100 ms', received: 'p50 3 ms, p99 9 ms' };
  const good = verdictOf('quick', 'pass', { family: 'capacity', checks: [{ id: 'time', says: 'in time', outcome: 'met', measured }] });
  const bad = verdictOf('slow', 'fail', { family: 'capacity' });
  const functional = verdictOf('green', 'pass', met);

  test('in a block of its own, with what was measured, and in no count', () => {
    const text = summaryText(reportOf([functional, good], 0), {}, plain);
    expect(text).toMatch(/all +1\n/);
    expect(text).toContain('Capacity, under the declared load (not counted above)');
    expect(text).toContain('p50 3 ms, p99 9 ms; declared: p99 within 100 ms');
    expect(text).toContain('Conforms, as far as 1 case can tell.\nCapacity: 1 case within what is declared.');
  });

  test('a failure of it alone makes the run red, and says so beside the headline', () => {
    const text = summaryText(reportOf([functional, bad], 1), {}, plain);
    expect(text).toContain('Conforms, as far as 1 case can tell.\nCapacity: 1 of 1 case not within what is declared, or not measured.');
    expect(text).toContain('This alone makes the run red.');
    const both = summaryText(reportOf([verdictOf('red', 'fail'), bad], 1), {}, plain);
    expect(both).toContain('Not ready: 1 failed, 0 inconclusive, of 1 case.');
    expect(both).not.toContain('This alone');
  });

  test('and nothing is said of conformance where it was played alone', () => {
    const text = summaryText(reportOf([good], 0), {}, plain);
    expect(text).toContain('No functional case was played.\nCapacity: 1 case within');
    expect(text).not.toMatch(/Conforms|Seen of the contract/);
  });

  test('as a suite of its own in JUnit, and as an epic of its own in Allure', () => {
    expect(junitXml(reportOf([functional, good], 0))).toContain(
      '<testsuite name="capacity" tests="1" failures="0" errors="0" skipped="0">',
    );
    expect(junitXml(reportOf([good], 0))).toContain('<system-out>p50 3 ms, p99 9 ms; declared: p99 within 100 ms</system-out>');
    const { labels } = caseMetadata({ verdict: good }, { assumptionTexts: {}, proofs: {}, party: 'the simulator', seed: 1 });
    expect(labels).toContainEqual({ name: 'epic', value: 'Capacity' });
    expect(caseSteps({ verdict: good, evidence }).at(-1)?.parameters).toContainEqual({ name: 'received', value: measured.received });
  });
});

test('an exchange is shown as it was seen, repeated headers and labels included', () => {
  const [exchange] = evidence.exchanges;
  expect(exchange && exchangeText(exchange)).toBe(
    '--- all: pullEvents, 0 to 5 ms, http://x\n>>> request\nGET /events?limit=1\nAuthorization: Bearer token#1\n\n<<< response\nHTTP/1.1 200\nX-A: 1\nX-A: 2\n\n{"a":1}\n',
  );
});

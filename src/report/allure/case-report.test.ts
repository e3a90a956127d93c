import { describe, expect, test } from '@jest/globals';
import { evidence, met, verdictOf } from '../testing/reported.ts';
import { caseMetadata } from './case-metadata.ts';
import { caseAttachments, caseSteps } from './case-steps.ts';
import { settledResult } from './result-file.ts';
import { resultSteps } from './result-steps.ts';

describe('Allure', () => {
  const context = { proofs: {}, assumptionTexts: { 'A-SEQUENCES': 'Sequences count from 1.' }, party: 'the simulator', seed: 1 };

  test('gets the identity from the case id, the severity from the level and the story from the requirement', () => {
    const metadata = caseMetadata({ verdict: verdictOf('red', 'fail') }, context);
    expect(metadata.historyId).toBe('ocp-conformance:server:red');
    expect(metadata.labels).toEqual(
      expect.arrayContaining([
        { name: 'epic', value: 'Trade data' },
        { name: 'severity', value: 'critical' },
        { name: 'story', value: 'TRD-SEQ-02 A server MUST count.' },
      ]),
    );
  });

  test('tells what proves the case', () => {
    const proofs = { red: { mutant: 'events are <lost>', check: 'a-check' } };
    const { description } = caseMetadata({ verdict: verdictOf('red', 'fail') }, { ...context, proofs });
    expect(description).toContain('**Proven by** a reference server with this fault: events are \\<lost\\>. It violates `a-check`');
    expect(caseMetadata({ verdict: verdictOf('green', 'pass') }, { ...context, proofs }).description).not.toContain('Proven by');
  });

  test('describes the rule, its provenance, the assumption in words and the disclaimer', () => {
    const { description } = caseMetadata({ verdict: verdictOf('red', 'fail', { sentence: 'received *x*' }) }, context);
    for (const part of [
      'received \\*x\\*',
      'A server MUST count.',
      'Reference contract',
      'Sequences count from 1.',
      'not a certification',
    ]) {
      expect(description).toContain(part);
    }
  });

  test('shows one step for each check, with expected and received under their names', () => {
    const [drive, status, rise, seen] = caseSteps({ verdict: verdictOf('red', 'fail'), evidence });
    expect([drive?.status, status?.status, rise?.status, seen?.status]).toEqual(['passed', 'passed', 'failed', 'broken']);
    expect(rise?.steps).toHaveLength(2);
    expect(rise?.steps[0]?.parameters).toEqual(
      expect.arrayContaining([
        { name: 'expected', value: 'sequence 12' },
        { name: 'received', value: 'sequence <14>' },
      ]),
    );
  });

  test('gets steps and attachments from what is stored: in time, each file named once, a diagram as a picture', () => {
    const verdict = verdictOf('red', 'fail');
    const diagram = { title: 't', lanes: ['driver', 'server'] as const, rows: [], expected: 'sequence 12', received: 'sequence <14>' };
    const check = verdict.checks.find(({ outcome }) => outcome === 'violated');
    const [first] = check?.outcome === 'violated' ? check.findings : [];
    const diagrams = new Map(first === undefined ? [] : [[first, diagram]]);
    const made = resultSteps({ verdict, evidence: { ...evidence, startedAt: '2026-04-08T01:00:00.000Z' }, diagrams });
    const [drive, , rise] = made.steps;
    const begin = Date.parse('2026-04-08T01:00:00.000Z');
    expect([drive?.start, drive?.stop, drive?.steps[0]?.stop]).toEqual([begin, begin + 1500, begin + 5]);
    expect(rise?.steps.map(({ attachments }) => attachments)).toEqual([
      [{ name: 'Sequence diagram', source: 'red.1-attachment.svg', type: 'image/svg+xml' }],
      [],
    ]);
    expect(made.attachments.map(({ source }) => source)).toEqual(['red.2-attachment.txt', 'red.3-attachment.txt']);
    expect(made.files.map(({ source }) => source)).toEqual(['red.1-attachment.svg', 'red.2-attachment.txt', 'red.3-attachment.txt']);
    expect(made.files[0]?.text).toContain('received: sequence &lt;14&gt;');
  });

  test('attaches the exchange of a finding once, and only where there is one', () => {
    expect(caseAttachments({ verdict: verdictOf('red', 'fail'), evidence }).map(({ name }) => name)).toEqual([
      'Wire: exchange "all"',
      'Wire log of the whole case',
    ]);
    expect(caseAttachments({ verdict: verdictOf('green', 'pass', met), evidence })).toHaveLength(1);
  });

  test.each([
    ['pass', 'passed'],
    ['warn', 'passed'],
    ['fail', 'failed'],
    ['inconclusive', 'failed'],
    ['not-applicable', 'skipped'],
    ['harness-error', 'broken'],
  ] as const)('shows %s as %s, whatever Jest made of it', (kind, status) => {
    const verdict = verdictOf('any', kind);
    const labels = [
      { name: 'host', value: 'h' },
      { name: 'tag', value: 'old' },
    ];
    const settled = settledResult({ name: verdict.title, status: 'unknown', labels }, { verdict }, caseMetadata({ verdict }, context));
    expect(settled.status).toBe(status);
    expect(settled.labels).toContainEqual({ name: 'host', value: 'h' });
    expect(settled.labels).not.toContainEqual({ name: 'tag', value: 'old' });
  });

  test('shows when a case was played, not how long Jest waited for it', () => {
    const verdict = verdictOf('any', 'pass');
    const played = { ...evidence, startedAt: '2026-04-08T00:00:01.000Z' };
    const result = { name: verdict.title, labels: [], start: 5, stop: 6 };
    const settled = settledResult(result, { verdict, evidence: played }, caseMetadata({ verdict }, context));
    expect(settled).toMatchObject({ start: Date.parse('2026-04-08T00:00:01.000Z'), stop: Date.parse('2026-04-08T00:00:02.500Z') });
    expect(settledResult(result, { verdict, evidence }, caseMetadata({ verdict }, context))).toMatchObject({ start: 5, stop: 6 });
  });
});

import { describe, expect, test } from '@jest/globals';
import { coverageOfRun } from '../../contract/run-coverage/run-coverage.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { Verdict } from '../../model/verdict.ts';
import { junitXml } from '../junit.ts';
import { caseAttachments, caseSteps } from './case-steps.ts';
import { captureText, outputText, timelineText } from './client-parts.ts';

const client: ClientEvidence = {
  delivery: 'stream',
  runs: [
    { startedMs: 5, readyMs: 80, endedMs: 300, endedBy: 'stage', signal: 'SIGKILL', output: 'one', outputBytes: 3 },
    { startedMs: 310, endedMs: 400, endedBy: 'itself', exitCode: 2, output: 'cannot read <state>', outputBytes: 19 },
  ],
  capture: {
    form: 'journal',
    records: [1, 2, 3].map((sequence) => ({ record: 'closed', place: `line ${sequence}`, channelId: 'c', epoch: 1, sequence })),
    unreadable: [{ place: 'line 4', says: 'it is no JSON' }],
  },
  truth: [],
  datasets: [],
  timeline: [{ atMs: 250, says: 'fault drop on streamEvents' }],
  ended: 'died',
  timings: { startUpMs: 1, firstBackOffMs: 1, longestBackOffMs: 1, reconnectMs: 1, settleMs: 1, graceMs: 1, caseMs: 1 },
  connections: [{ address: 'secondary', atMs: 260, failure: 'unknown ca' }],
};

const exchange = (label: string, startedMs: number): Exchange => ({
  label,
  operationId: 'streamEvents',
  address: 'primary',
  request: { method: 'GET', path: '/stream', origin: 'http://x', headers: [] },
  timing: { startedMs, endedMs: startedMs + 1 },
});

const evidence: CaseEvidence = {
  caseId: 'red-by-stream',
  subject: 'client',
  seed: 1,
  exchanges: [exchange('before', 200), exchange('after', 320)],
  secrets: [],
  notes: {},
  durationMs: 400,
  waitedMs: 400,
  client,
};

const verdict: Verdict = {
  caseId: 'red-by-stream',
  title: 'a client goes on (stream)',
  subject: 'client',
  family: 'sequencing',
  service: 'trade-data',
  verdict: 'fail',
  sentence: 'Fails.',
  requirement: { id: 'X-01', level: 'MUST', area: 'X', sentence: 'x', provenance: 'assumed', source: '', assumptions: [] },
  checks: [],
  reproduce: 'again',
};

describe('a client in a report', () => {
  test('has its runs, the faults, failed connections and the end in time', () => {
    expect(timelineText(client).split('\n')).toEqual([
      'run 1: started at 5 ms, first heard of at 80 ms, killed by the stage at 300 ms (SIGKILL)',
      'run 2: started at 310 ms, gave no sign of life, ended by itself at 400 ms (exit code 2)',
      '   250 ms  fault drop on streamEvents',
      '   260 ms  connection to the secondary address failed: unknown ca',
      'the case ended: the client ended by itself',
    ]);
  });

  test('has the end of its capture, with what could not be read', () => {
    const lines = captureText(client, 2).split('\n');
    expect(lines[0]).toBe('3 records of a journal; the last 2');
    expect(lines.slice(1).map((line) => line.includes('line 1'))).toEqual([false, false, false]);
    expect(lines.at(-1)).toBe('cannot be read: line 4: it is no JSON');
    const { capture: _, ...without } = client;
    expect(captureText({ ...without, captureProblem: 'no such file' }, 2)).toBe('no such file');
  });

  test('has its requests and what the stage did in one order of time, and its output beside them', () => {
    const [play] = caseSteps({ verdict, evidence });
    expect(play?.steps.map(({ name }) => name.split(':')[0])).toEqual(['before', 'Stage', 'after']);
    expect(play?.parameters).toContainEqual({ name: 'ended', value: 'died' });
    const attachments = caseAttachments({ verdict, evidence });
    expect(attachments.find(({ name }) => name === 'Output of the client')?.text).toContain('run 2, 19 bytes\ncannot read <state>');
  });

  test('has the end of a long output, and says what is not there', () => {
    const long = { startedMs: 0, output: `first words\n${'x'.repeat(500)}\nlast words`, outputBytes: 523 };
    const text = outputText({ ...client, runs: [long] }, 100);
    expect(text).toMatch(/^--- run 1, 523 bytes\n… cut here: 423 of 523 characters before left out; .+\nx+\nlast words$/);
  });

  test('has its output in JUnit, where it failed', () => {
    const run = {
      runId: 'r',
      subject: 'client',
      suiteVersion: '0',
      specHash: '0',
      seed: 1,
      startedAt: '',
      client: { kind: 'command', says: './client', capture: 'journal', deliveries: ['stream'], absent: {} },
      arguments: [],
      cases: ['red-by-stream', 'lost-by-stream'],
    } as const;
    const coverage = coverageOfRun({ run, verdicts: [verdict], evidence: [evidence] });
    const xml = junitXml({ run, cases: [{ verdict, evidence }], missing: ['lost-by-stream'], waivers: [], exitCode: 3, coverage });
    expect(xml).toContain('cannot read &lt;state&gt;</system-err>');
    expect(xml).toContain('classname="ocp.client.missing" name="lost-by-stream"');
  });
});

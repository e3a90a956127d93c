import type { CaseEvidence } from '../../model/evidence.ts';
import type { ServerRun } from '../../model/run.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';

/** A run of six cases, one of each verdict, for the tests of reports. */

const finding = {
  says: 'the next event does not follow',
  expected: 'sequence 12',
  received: 'sequence <14>',
  exchange: 'all',
  at: '/events/11',
};

export const verdictOf = (caseId: string, verdict: VerdictKind, change: Partial<Verdict> = {}): Verdict => ({
  caseId,
  title: `title of ${caseId}`,
  subject: 'server',
  family: 'sequencing',
  service: 'trade-data',
  verdict,
  sentence: `sentence of ${caseId}`,
  requirement: {
    id: 'TRD-SEQ-02',
    level: 'MUST',
    area: 'TRD-SEQ',
    sentence: 'A server MUST count.',
    provenance: 'assumed',
    source: 'Reference contract',
    assumptions: ['A-SEQUENCES'],
  },
  checks: [
    { id: 'status', says: 'the status is 200', outcome: 'met' },
    { id: 'rise', says: 'sequences rise by one', outcome: 'violated', findings: [finding, { ...finding, says: 'and again' }] },
    { id: 'seen', says: 'something was seen', outcome: 'unobserved', missing: 'no exchange "other"' },
  ],
  reproduce: `ocp-conformance server --case ${caseId} --seed 1`,
  ...change,
});

export const run: ServerRun = {
  runId: 'run-1',
  subject: 'server',
  suiteVersion: '0.1.0',
  specHash: 'abc',
  seed: 1,
  businessDate: '2026-04-08',
  startedAt: '2026-04-08T00:00:00.000Z',
  target: { kind: 'embedded', primary: 'p', token: 't', environment: 'TEST', absent: {} },
  arguments: [],
  cases: [],
};

export const met = { checks: [{ id: 'status', says: 'the status is 200', outcome: 'met' }] } as const;

export const evidence: CaseEvidence = {
  caseId: 'red',
  subject: 'server',
  seed: 1,
  exchanges: [
    {
      label: 'all',
      operationId: 'pullEvents',
      address: 'primary',
      request: { method: 'GET', path: '/events?limit=1', origin: 'http://x', headers: [['Authorization', 'Bearer token#1']] },
      response: {
        status: 200,
        httpVersion: '1.1',
        headers: [
          ['X-A', '1'],
          ['X-A', '2'],
        ],
        body: { text: '{"a":1}', wireBytes: 7, isTruncated: false },
      },
      timing: { startedMs: 0, endedMs: 5 },
    },
  ],
  secrets: [],
  notes: {},
  durationMs: 1500,
  waitedMs: 5,
};

export const all = [
  verdictOf('green', 'pass', met),
  verdictOf('red', 'fail'),
  verdictOf('blind', 'inconclusive'),
  verdictOf('soft', 'warn', { family: 'schema' }),
  verdictOf('absent', 'not-applicable', { checks: [] }),
  verdictOf('ours', 'harness-error', met),
];

import { describe, expect, test } from '@jest/globals';
import type { CaseEvidence, Exchange, StreamMessage } from '../../model/evidence.ts';
import type { Finding, Verdict } from '../../model/verdict.ts';
import { diagramsOf } from './diagram-of.ts';

const event = (sequence: number): object => ({
  channelId: 'one',
  epoch: 1,
  sequence,
  eventId: `event-${sequence}`,
  eventType: 'TRADE_REPORTED',
  trade: { market: 'HK', tradeDate: '2026-04-08', tradeReference: '7', side: 'B', tradeVersion: 1 },
});

const exchange = (label: string, startedMs: number, answer: Partial<NonNullable<Exchange['response']>>): Exchange => ({
  label,
  operationId: 'pullEvents',
  address: 'primary',
  request: { method: 'GET', path: '/trade-data/v1/channels/one/events?limit=9', origin: 'http://x', headers: [] },
  response: { status: 200, httpVersion: '1.1', headers: [], body: { text: '{}', wireBytes: 2, isTruncated: false }, ...answer },
  timing: { startedMs, endedMs: startedMs + 5 },
});

const pulled = (label: string, startedMs: number, ...sequences: readonly number[]): Exchange =>
  exchange(label, startedMs, {
    body: { text: JSON.stringify({ channelId: 'one', epoch: 1, events: sequences.map(event) }), wireBytes: 9, isTruncated: false },
  });

const streamed = (label: string, startedMs: number, ...messages: readonly StreamMessage[]): Exchange =>
  exchange(label, startedMs, { messages });

const evidenceOf = (...exchanges: readonly Exchange[]): CaseEvidence => ({
  caseId: 'a-case',
  subject: 'server',
  seed: 1,
  exchanges,
  secrets: [],
  notes: {},
  durationMs: 1,
  waitedMs: 0,
});

const verdictOf = (findings: readonly [Finding, ...Finding[]], family: Verdict['family'] = 'sequencing'): Verdict => ({
  caseId: 'a-case',
  title: 'a case',
  subject: 'server',
  family,
  service: 'trade-data',
  verdict: 'fail',
  sentence: 'Fails.',
  requirement: { id: 'X-01', level: 'MUST', area: 'X', sentence: 'x', provenance: 'assumed', source: '', assumptions: [] },
  checks: [{ id: 'a-check', says: 'a rule', outcome: 'violated', findings }],
  reproduce: 'again',
});

const gap: Finding = {
  says: 'the next event does not follow',
  expected: 'sequence 4',
  received: 'sequence 5',
  exchange: 'all',
  at: '/events/3',
  story: [
    { what: 'TRADE_REPORTED', exchange: 'all', at: '/events/2', sequence: 3 },
    { what: 'TRADE_REPORTED', exchange: 'all', at: '/events/3', sequence: 5, isFault: true },
  ],
};

const rowsOf = (finding: Finding, evidence: CaseEvidence, verdict = verdictOf([finding])): readonly string[] | undefined =>
  diagramsOf(verdict, evidence)
    .get(finding)
    ?.rows.map(({ kind, text, isFault }) => `${isFault ? '!' : ''}${kind}: ${text}`);

const TRADE = 'TRADE_REPORTED  HK 2026-04-08 7 B  version 1';

describe('the sequence diagram of a finding', () => {
  test('shows its exchange and the steps of its story, marks the fault, and folds the rest', () => {
    const evidence = evidenceOf(
      exchange('channels', 0, {}),
      pulled('all', 10, 1, 2, 3, 5, 6, 7),
      pulled('all#2', 20, 8, 9),
      pulled('all#3', 30, 10),
    );
    expect(rowsOf(gap, evidence)).toEqual([
      'folded: exchange channels, as expected',
      'request: all: GET …/channels/one/events?limit=9',
      'answer: all: 200, 6 events',
      'folded: events 1 to 2, as expected',
      `sent: 3  ${TRADE}`,
      `!sent: 5  ${TRADE}`,
      'folded: exchanges all#2, all#3, events 6 to 10, as expected',
    ]);
  });

  test('calls nothing expected in which something else was found, or in which events are missing', () => {
    const evidence = evidenceOf(pulled('all', 10, 1, 2, 3, 5, 6, 8), pulled('all#2', 20, 12));
    const other: Finding = { ...gap, at: '/events/5', story: [] };
    expect(rowsOf(gap, evidence, verdictOf([gap, other]))?.at(-1)).toBe(
      'folded: exchange all#2, 3 events between 6 and 12, with 1 more finding',
    );
    expect(rowsOf(gap, evidence)?.at(-1)).toBe('folded: exchange all#2, 3 events between 6 and 12');
  });

  test('lays what happened side by side in order of time', () => {
    const message = (sequence: number, atMs: number): StreamMessage => ({
      event: 'TRADE_REPORTED',
      data: JSON.stringify(event(sequence)),
      atMs,
    });
    const heartbeat: StreamMessage = { event: 'HEARTBEAT', data: '{"lastSequence": 2}', atMs: 14 };
    const evidence = evidenceOf(
      streamed('stream', 10, message(1, 11), message(2, 12), heartbeat, message(3, 18)),
      pulled('pull', 13, 1, 2),
    );
    const finding: Finding = { says: 'late', expected: 'sooner', received: 'later', exchange: 'stream', at: 'message 4' };
    expect(
      rowsOf(finding, { ...evidence, exchanges: evidence.exchanges.map((one) => ({ ...one, timing: { ...one.timing, endedMs: 20 } })) }),
    ).toEqual([
      'request: stream: GET …/channels/one/events?limit=9',
      'answer: stream: 200, a stream',
      'folded: exchange pull, events 1 to 2, 1 heartbeat, as expected',
      `!sent: 3  ${TRADE}`,
      'answer: stream: the server ends the stream',
      'folded: exchange pull, events 1 to 2, as expected',
    ]);
  });

  test('shows a step that is no event of its own, such as a trade of a snapshot', () => {
    const finding: Finding = {
      ...gap,
      exchange: 'snapshot',
      at: '/trades/1/price',
      story: [
        { what: 'TRADE_REPORTED', exchange: 'all', at: '/events/1', sequence: 2 },
        { what: 'a trade of the snapshot', exchange: 'snapshot', at: '/trades/1', trade: 'HK 2026-04-08 7 B', version: 1, isFault: true },
      ],
    };
    expect(rowsOf(finding, evidenceOf(exchange('snapshot', 0, {}), pulled('all', 10, 1, 2)))).toEqual([
      'request: snapshot: GET …/channels/one/events?limit=9',
      'answer: snapshot: 200',
      '!sent: a trade of the snapshot  HK 2026-04-08 7 B  version 1',
      'request: all: GET …/channels/one/events?limit=9',
      'answer: all: 200, 2 events',
      'folded: event 1, as expected',
      `sent: 2  ${TRADE}`,
    ]);
  });

  test('is drawn for what is about a sequence, and for the first findings of a check only', () => {
    const findings = [1, 2, 3, 4].map((number): Finding => ({ ...gap, says: `finding ${number}` }));
    const [first, ...others] = findings;
    expect(first && diagramsOf(verdictOf([first, ...others]), evidenceOf(pulled('all', 0, 1))).size).toBe(3);
    const { story: _, ...plain } = gap;
    expect(diagramsOf(verdictOf([plain], 'schema'), evidenceOf(pulled('all', 0, 1))).size).toBe(0);
  });
});

test('of a client: its lanes, what the stage did in its place, and what the capture made of it at the end', () => {
  const lost: Finding = {
    says: 'a trade is missing',
    expected: 'a live trade',
    received: 'nothing',
    exchange: 'capture',
    at: 'its end',
    story: [
      { what: 'TRADE_REPORTED', exchange: 'pull#2', at: '/events/0', sequence: 3 },
      { what: 'the client recorded nothing of it', exchange: 'capture', at: 'its end', isFault: true },
    ],
  };
  const timings = { startUpMs: 1, firstBackOffMs: 1, longestBackOffMs: 1, reconnectMs: 1, settleMs: 1, graceMs: 1, caseMs: 1 };
  const timeline = [1, 15, 16, 17].map((atMs) => ({ atMs, says: 'fault drop on pullEvents' }));
  const client = { delivery: 'pull', runs: [], truth: [], datasets: [], timeline, ended: 'settled', timings, connections: [] } as const;
  const played = evidenceOf(pulled('pull', 5, 1, 2), pulled('pull#2', 20, 3));
  const diagram = diagramsOf({ ...verdictOf([lost]), subject: 'client' }, { ...played, subject: 'client', durationMs: 90, client }).get(
    lost,
  );
  expect(diagram?.lanes).toEqual(['client', 'simulator']);
  const rows = diagram?.rows ?? [];
  expect(rows.map(({ kind, isFault }) => `${kind}${isFault ? '!' : ''}`)).toEqual([
    'noted',
    'folded',
    'noted',
    'request',
    'answer',
    'sent',
    'noted!',
  ]);
  expect(rows[1]?.text).toBe('exchange pull, events 1 to 2');
  expect(rows.at(-1)?.text).toBe('capture, its end: the client recorded nothing of it');
});

import { describe, expect, it } from '@jest/globals';
import type { AnswerCoverage, Coverage } from '../../model/coverage.ts';
import type { CaseEvidence, Exchange, RecordedResponse, StreamMessage } from '../../model/evidence.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';
import { requirementCoverage } from './requirements.ts';
import { coverageOfRun } from './run-coverage.ts';

type Answer = { readonly status: number; readonly type?: string; readonly body?: unknown; readonly messages?: readonly StreamMessage[] };

const responseOf = ({ status, type, body, messages }: Answer): RecordedResponse => ({
  status,
  httpVersion: '1.1',
  headers: type === undefined ? [] : [['Content-Type', type]],
  body: { text: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''), wireBytes: 1, isTruncated: false },
  ...(messages && { messages }),
});

const exchangeOf = (operationId: string, answer: Answer, request: Partial<Exchange['request']> = {}): Exchange => ({
  label: 'it',
  operationId,
  address: 'primary',
  request: { method: 'GET', path: '/x', origin: 'http://x', headers: [], ...request },
  response: responseOf(answer),
  timing: { startedMs: 0, endedMs: 1 },
});

const evidenceOf = (exchanges: readonly Exchange[]): CaseEvidence => ({
  caseId: 'a-case',
  subject: 'server',
  seed: 1,
  exchanges,
  secrets: [],
  notes: {},
  durationMs: 1,
  waitedMs: 0,
});

const run = { runId: 'run-1', specHash: 'abc', subject: 'server' } as const;

const coverageOf = (...exchanges: readonly Exchange[]): Coverage => coverageOfRun({ run, verdicts: [], evidence: [evidenceOf(exchanges)] });

const operationIn = (coverage: Coverage, name: string) => coverage.operations.find(({ operation }) => operation === name);

const answerIn = (coverage: Coverage, operation: string, status: number): AnswerCoverage | undefined =>
  operationIn(coverage, operation)?.answers.find((answer) => answer.status === status);

const json = 'application/json; charset=utf-8';

const batch = (events: readonly object[]): Answer => ({
  status: 200,
  type: json,
  body: { channelId: 'c', epoch: 1, lastSequence: 0, events },
});

describe('coverageOfRun', () => {
  it('sees nothing in a run without an exchange', () => {
    const { totals, operations, undocumented } = coverageOf();
    expect([totals.operations.seen, totals.answers.seen, totals.properties.seen, totals.errorCodes.seen]).toEqual([0, 0, 0, 0]);
    expect(totals.properties.total).toBeGreaterThan(1000);
    expect(operations.map(({ operation }) => operation)).not.toContain('tradeEventBatch');
    expect(undocumented).toEqual([]);
  });

  it('sees a member at any depth, in the branch that the message says it is', () => {
    const reported = { eventType: 'TRADE_REPORTED', sequence: 2, trade: { side: 'B', price: '1.000' } };
    const { seen, unseen } = answerIn(coverageOf(exchangeOf('pullEvents', batch([reported]))), 'pullEvents', 200)?.properties ?? {};
    expect(seen).toEqual(expect.arrayContaining(['events', 'events[TRADE_REPORTED].trade.price', 'events[TRADE_REPORTED].sequence']));
    expect(unseen).toEqual(
      expect.arrayContaining(['events[TRADE_AMENDED].trade.price', 'events[CHANNEL_CLOSED].controlTotals.buys.count']),
    );
    expect(unseen).not.toContain('events[TRADE_REPORTED].trade.price');
  });

  it('does not take null, an empty text or an empty list for a value, but false and zero', () => {
    const event = { eventType: 'TRADE_REPORTED', sequence: 0, eventId: '', publishedAt: null, possibleResend: false };
    const { seen } = answerIn(coverageOf(exchangeOf('pullEvents', batch([event]))), 'pullEvents', 200)?.properties ?? {};
    expect(seen).toEqual(
      expect.arrayContaining(['events[TRADE_REPORTED].possibleResend', 'events[TRADE_REPORTED].sequence', 'lastSequence']),
    );
    expect(seen).not.toContain('events[TRADE_REPORTED].eventId');
    expect(seen).not.toContain('events[TRADE_REPORTED].publishedAt');
    expect(answerIn(coverageOf(exchangeOf('pullEvents', batch([]))), 'pullEvents', 200)?.properties.seen).not.toContain('events');
  });

  it('reads the messages of a stream by the name of their event', () => {
    const messages = [
      { event: 'HEARTBEAT', data: '{"channelId":"c"}', atMs: 1 },
      { event: 'TRADE_CANCELLED', data: '{"tradeKey":{"side":"S"}}', atMs: 2 },
      { event: 'SURPRISE', data: '{}', atMs: 3 },
    ];
    const answer = answerIn(
      coverageOf(exchangeOf('streamEvents', { status: 200, type: 'text/event-stream', messages })),
      'streamEvents',
      200,
    );
    expect(answer).toMatchObject({ answers: 1, unread: 1 });
    expect(answer?.properties.seen).toEqual(expect.arrayContaining(['[HEARTBEAT].channelId', '[TRADE_CANCELLED].tradeKey.side']));
  });

  it('counts an answer whose body was cut or is no JSON, and reads nothing from it', () => {
    const cut = exchangeOf('listChannels', { status: 200, type: json, body: '{"channels":[{"chan' });
    expect(answerIn(coverageOf(cut, cut), 'listChannels', 200)).toMatchObject({ answers: 2, unread: 2, properties: { seen: [] } });
  });

  it('counts an answer without a body, whatever its media type says', () => {
    const coverage = coverageOf(exchangeOf('getManifest', { status: 304, type: json }));
    expect(answerIn(coverage, 'getManifest', 304)).toMatchObject({ mediaType: null, answers: 1, unread: 0 });
  });

  it('lists what is not documented with the exchange that shows it', () => {
    const teapot = exchangeOf('listChannels', { status: 418, type: 'text/html', body: '' });
    const plain = exchangeOf('listChannels', { status: 200, type: 'text/plain', body: '{"channels":[{}]}' });
    const coverage = coverageOf(teapot, teapot, plain);
    expect(coverage.undocumented).toEqual([
      { operation: 'listChannels', status: 418, mediaType: 'text/html', answers: 2, caseId: 'a-case', exchange: 'it' },
      { operation: 'listChannels', status: 200, mediaType: 'text/plain', answers: 1, caseId: 'a-case', exchange: 'it' },
    ]);
    expect(answerIn(coverage, 'listChannels', 200)?.answers).toBe(0);
    expect(operationIn(coverage, 'listChannels')?.answered).toBe(3);
  });

  it('tells codes of the catalogue from others', () => {
    const problem = (code: string) => exchangeOf('pullEvents', { status: 410, type: 'application/problem+json', body: { code } });
    const { errorCodes } = coverageOf(problem('SEQUENCE_EXPIRED'), problem('OUT_OF_CHEESE'));
    expect(errorCodes.seen).toEqual(['SEQUENCE_EXPIRED']);
    expect(errorCodes.unknown).toEqual(['OUT_OF_CHEESE']);
    expect(errorCodes.unseen).toContain('RATE_LIMITED');
  });

  it('counts the parameters that were sent: in the query, in a header in any case, in a form', () => {
    const coverage = coverageOf(
      exchangeOf('pullEvents', batch([]), { path: '/x?limit=1', headers: [['x-request-id', 'a']] }),
      exchangeOf('createToken', { status: 400 }, { body: 'grant_type=client_credentials' }),
      exchangeOf('putSubscription', { status: 501 }, { body: '{"callbackUrl":"x"}' }),
    );
    const sentTo = (operation: string) =>
      (operationIn(coverage, operation)?.parameters ?? [])
        .filter(({ sent }) => sent > 0)
        .map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(sentTo('pullEvents').sort()).toEqual(['header X-Request-Id', 'path channelId', 'query limit']);
    expect(sentTo('createToken')).toEqual(['body grant_type']);
    expect(sentTo('putSubscription')).toEqual(['body callbackUrl']);
  });

  it('gathers the members of a closed set over all messages', () => {
    const trades = (side: string) => exchangeOf('takeSnapshot', { status: 200, type: json, body: { trades: [{ side }] } });
    expect(coverageOf(trades('B')).values).toContainEqual({ member: 'Trade.side', seen: ['B'], unseen: ['S'] });
    expect(coverageOf(trades('B'), trades('S')).values).toContainEqual({ member: 'Trade.side', seen: ['B', 'S'], unseen: [] });
  });
});

const verdictOn = (id: string, verdict: VerdictKind): Verdict => ({
  caseId: 'a-case',
  title: 'a case',
  subject: 'server',
  family: 'schema',
  service: 'trade-data',
  verdict,
  sentence: 'A sentence.',
  requirement: { id, level: 'MUST', area: 'TRD-SEQ', sentence: 'x', provenance: 'stated', source: 'y', assumptions: [] },
  checks: [],
  reproduce: 'again',
});

describe('requirementCoverage', () => {
  const ledger = {
    'A-01': { role: 'server' },
    'A-02': { role: 'both' },
    'A-03': { role: 'server', excluded: 'nobody sees it' },
    'A-04': { role: 'client' },
    'A-05': { role: 'server' },
  } as const;

  it('calls decided what passed or failed, and says of the rest why not', () => {
    const verdicts = [verdictOn('A-01', 'inconclusive'), verdictOn('A-01', 'fail'), verdictOn('A-02', 'not-applicable')];
    expect(requirementCoverage(verdicts, 'server', ledger)).toEqual({
      decided: ['A-01'],
      undecided: [
        { requirement: 'A-02', reason: 'not applicable: A sentence.' },
        { requirement: 'A-05', reason: 'not played' },
      ],
      excluded: [{ requirement: 'A-03', reason: 'nobody sees it' }],
    });
  });
});

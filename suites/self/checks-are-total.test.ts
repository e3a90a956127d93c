import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evidenceOf, message, noAnswer, streamAnswer, textAnswer } from '../../src/checks/testing/evidence.ts';
import {
  amended,
  batchOf,
  cancelled,
  channel,
  closed,
  datasetPage,
  mapping,
  opened,
  reported,
  snapshotPage,
  stock,
  trade,
} from '../../src/checks/testing/messages.ts';
import type { Exchange } from '../../src/model/evidence.ts';
import { serverCases } from '../server/index.ts';

/** Whatever a peer sends, a check answers; and where nothing was seen, no check is met. */

const empty = evidenceOf([]);

/** A label of a case stands between quotes in what its checks say; the datasets are taken under names of their own. */
const labels = [
  ...new Set([
    ...serverCases.flatMap(({ checks }) => checks.flatMap(({ says }) => [...says.matchAll(/"([a-z-]+)"/g)].map((match) => match[1] ?? ''))),
    ...['manifest', 'participants', 'stocks', 'calendar', 'clearing-mappings'],
  ]),
];

const SSE = { market: 'SSE', tradingStockCode: '90519', mainlandStockCode: '600519', currency: 'CNY' };
const EARLIER = '2026-04-02';
const events = [
  opened(),
  reported(2),
  amended(3, { isolationIndicator: '2', isolationReason: 'H', shortSellIndicator: 'C', accruedInterestSign: '-' }),
  reported(4, { ...SSE, side: 'S', shortSellIndicator: 'Y' }),
  amended(5, { tradeDate: EARLIER }, { originalTradeDate: EARLIER }),
  cancelled(6),
  closed(7),
];
const day = { market: 'HK', date: '2026-04-08', tradingDay: 'FULL', securitiesSettlementDay: true, moneySettlementCurrencies: ['CNY'] };
const summary = { dataset: 'stocks', version: 2, count: 1, hash: 'none', publishedAt: 'early' };

/** What a case gets under the label, when all is well; under any other label a batch. */
const goodMessages: Readonly<Record<string, unknown>> = {
  batch: batchOf(events),
  snapshot: snapshotPage([trade(), trade({ side: 'S' })]),
  channels: { channels: [channel()] },
  manifest: {
    businessDate: '2026-04-08',
    datasets: ['participants', 'stocks', 'calendar', 'clearing-mappings'].map((dataset) => ({ ...summary, dataset })),
  },
  participants: datasetPage('participants', [{ participantId: 'B01961', brokerNumbers: ['1400'] }]),
  stocks: datasetPage('stocks', [
    stock(),
    stock({ ...SSE, stockCode: '90519' }),
    stock({ stockCode: '04201', category: 'Debt Securities' }),
  ]),
  calendar: datasetPage('calendar', [
    day,
    { ...day, date: '2026-04-09' },
    { ...day, date: '2026-04-10' },
    { ...day, market: 'SSE', date: '2026-04-09' },
  ]),
  'clearing-mappings': datasetPage('clearing-mappings', [
    mapping(),
    mapping({ market: 'SSE', effectiveTo: '2026-05-01T00:00:00.000+08:00' }),
  ]),
  refused: { status: 400, code: 'INVALID_PARAMETER', traceId: 'one', violations: [{ in: 'query', name: 'limit' }] },
  narrow: { access_token: 'one', scope: 'reference-data.read' },
};

const goodNotes = {
  tradeDate: '2026-04-08',
  businessDate: '2026-04-08',
  market: 'HK',
  gcpParticipantId: 'B01224',
  channelId: 'one',
  state: 'OPEN',
};
const goodNumbers = { epoch: 1, earliestSequence: 1, lastSequence: 6, maximumWaitMs: 1000, heartbeatIntervalMs: 200 };

/** Texts and numbers that have taken readers of numbers, dates and JSON down. */
const nasty = fc.constantFrom('', '1e999999999', '-0', 'Infinity', '2026-02-30', '9999-12-31', '\ud800', '__proto__', 1e308, -1, 0.5, null);
const anything = fc.oneof(nasty, fc.jsonValue({ maxDepth: 3 }), fc.string(), fc.integer());

type Change = { readonly place: number; readonly value: unknown };
const changes = fc.array(fc.record({ place: fc.nat(), value: anything }), { maxLength: 4 });

const placesIn = (value: unknown): readonly (readonly [object, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [[value, key] as const, ...placesIn(Reflect.get(value, key))])
    : [];

/** A message with some of its members, at any depth, replaced by something else. */
const mangled = (good: unknown, edits: readonly Change[]): unknown => {
  const copy: unknown = structuredClone(good);
  for (const { place, value } of edits) {
    const places = placesIn(copy);
    const [holder, key] = places[place % Math.max(1, places.length)] ?? [];
    if (holder !== undefined && key !== undefined) Reflect.set(holder, key, structuredClone(value));
  }
  return copy;
};

/** Infinity cannot be written in JSON, and yet it can be read from it. */
const written = (value: unknown): string => JSON.stringify(value).replaceAll('1e+308', '1e999');

const misplaced = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.values(goodMessages)), changes).map(([good, edits]) => written(mangled(good, edits))),
  anything.map(written),
  fc.string(),
);

const headers = fc.dictionary(
  fc.constantFrom('Content-Type', 'Date', 'ETag', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'X-Request-Id', 'Allow'),
  fc.oneof(fc.string(), fc.constantFrom('application/json', 'application/problem+json', 'text/event-stream', '1', '0', null)),
);

const streamed = fc.record({
  event: fc.constantFrom('message', 'HEARTBEAT', 'STREAM_ENDED', 'TRADE_REPORTED'),
  data: fc.oneof(
    fc.tuple(fc.constantFrom(...events), changes).map(([good, edits]) => mangled(good, edits)),
    fc.constant({ channelId: 'one', epoch: 1, lastSequence: 6, reason: 'CHANNEL_CLOSED' }),
    fc.string(),
  ),
  atMs: fc.nat(),
});

type Answer = (label: string) => Exchange;

/** The message that belongs there, mangled or not. */
const expected = changes.map(
  (edits): Answer =>
    (label) =>
      textAnswer(label, written(mangled(goodMessages[label.replace(/#\d$/, '')] ?? goodMessages['batch'], edits))),
);

const unexpected = fc
  .record({ text: misplaced, status: fc.constantFrom(200, 204, 304, 400, 429, 999), headers, isTruncated: fc.boolean() })
  .map(
    ({ text, isTruncated, ...rest }): Answer =>
      (label) =>
        textAnswer(label, text, { ...rest, body: { isTruncated } }),
  );

const stream = fc.array(streamed, { maxLength: 5 }).map((sent): Answer => {
  const messages = sent.map(({ event, data, atMs }) => message(event, data, { atMs }));
  return (label) => streamAnswer(label, messages);
});

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 10, arbitrary: expected },
  { weight: 3, arbitrary: unexpected },
  { weight: 3, arbitrary: stream },
  { weight: 1, arbitrary: fc.constant<Answer>((label) => noAnswer(label)) },
);

const notes = fc.dictionary(
  fc.constantFrom(...Object.keys({ ...goodNotes, ...goodNumbers })),
  fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean()),
  { maxKeys: 2 },
);

/** Labels take turns with the answers, and some have a second one. */
const evidence = fc
  .record({ answers: fc.array(answer, { minLength: 7, maxLength: 7 }), second: fc.option(answer), notes })
  .map(({ answers, second, notes: odd }) => {
    const first = labels.map((label, index) => (answers[index % answers.length] ?? noAnswer)(label));
    const more = second === null ? [] : labels.map((label) => second(`${label}#2`));
    return evidenceOf([...first, ...more], { ...goodNotes, ...goodNumbers, ...odd });
  });

test('no check throws, whatever was sent', () => {
  const checks = serverCases.flatMap((serverCase) => serverCase.checks);
  fc.assert(
    fc.property(evidence, (seen) => {
      for (const check of checks) expect(['met', 'violated', 'unobserved']).toContain(check.judge(seen).outcome);
    }),
    { numRuns: 60, seed: 1 },
  );
});

describe('where nothing was seen', () => {
  test.each(serverCases.map((serverCase) => serverCase.id))('every check of %s says so', (caseId) => {
    const checks = serverCases.find((serverCase) => serverCase.id === caseId)?.checks ?? [];
    expect(checks.map((check) => check.judge(empty).outcome)).toEqual(checks.map(() => 'unobserved'));
  });
});

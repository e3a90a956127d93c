import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CapturedTrade, CaptureRecord } from '../../model/capture.ts';
import type { Trade } from '../../model/trade.ts';
import { captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { CHANNEL_ID } from '../testing/messages.ts';
import { capture } from './capture.ts';

/** A book held against what was sent: each mistake is found and named, and no right book is blamed. */

const sent = [1, 2, 3].map((number) => modelTrade({ tradeReference: `000026040800000${number}`, tradeVersion: 2 }));

const recordOf = (trade: Trade | Readonly<Record<string, unknown>>, index: number): CapturedTrade => ({
  record: 'trade',
  place: `line ${index + 1}`,
  channelId: CHANNEL_ID,
  trade: JSON.parse(JSON.stringify(trade)),
});

const right = sent.map(recordOf);

const saysOf = (records: readonly CaptureRecord[], cancelled: readonly Trade[] = []): readonly string[] => {
  const evidence = clientEvidence([], { client: { truth: [truthOf(sent, { cancelled })], capture: captureOf(records) } });
  const result = capture.equalsTruth().judge(evidence);
  return result.outcome === 'violated' ? result.findings.map(({ says }) => says) : [];
};

const with2 = (change: Readonly<Record<string, unknown>>): readonly CaptureRecord[] =>
  right.map((record, index) => (index === 1 ? { ...record, trade: JSON.parse(JSON.stringify({ ...record.trade, ...change })) } : record));

const NAME = 'HK 2026-04-08 0000260408000002 B';
const other = modelTrade({ tradeReference: '0000260408000009' });

describe('a capture', () => {
  test.each<[string, readonly CaptureRecord[], readonly Trade[], string]>([
    ['missing', right.filter((_, index) => index !== 1), [], `${NAME} is missing`],
    ['extra', [...right, recordOf(other, 3)], [], 'HK 2026-04-08 0000260408000009 B is extra'],
    [
      'not cancelled',
      [...right, recordOf(other, 3)],
      [other],
      'HK 2026-04-08 0000260408000009 B is stale: its cancellation was not booked',
    ],
    ['not amended', with2({ tradeVersion: 1 }), [], `${NAME} is stale: an amendment was not booked`],
    ['another value', with2({ brokerNumber: '1401' }), [], `${NAME}: brokerNumber: another value was recorded`],
    ['another precision', with2({ value: '205000.001' }), [], `${NAME}: value: the amount was rounded`],
    ['lost zeros', with2({ tradingStockCode: '700' }), [], `${NAME}: tradingStockCode: leading zeros were lost`],
    ['lost milliseconds', with2({ tradeTime: '2026-04-08T09:30:01+08:00' }), [], `${NAME}: tradeTime: the milliseconds were lost`],
    ['a member left out', with2({ isin: null }), [], `${NAME}: isin: a member was not recorded`],
  ])('with one trade %s is named', (_name, records, cancelled, says) => {
    expect(saysOf(records, cancelled)).toEqual([says]);
  });

  test('is right in any order and any allowed spelling, and wrong by any one member of one trade', () => {
    const spelling = fc.record({
      price: fc.constantFrom('512.500', '512.5', 512.5),
      value: fc.constantFrom('205000.00', 205000, '205000'),
      quantity: fc.constantFrom(400, '400'),
      tradeTime: fc.constantFrom('2026-04-08T09:30:01.127+08:00', '2026-04-08T01:30:01.127Z'),
      isolationReason: fc.constantFrom(null, '', undefined),
    });
    const spelled = fc
      .tuple(spelling, spelling, spelling)
      .map((spellings) => sent.map((trade, index) => ({ ...trade, ...spellings[index] })));
    const member = fc.constantFrom('brokerNumber', 'tradingStockCode', 'price', 'quantity', 'currency', 'moneySettlementDate');
    fc.assert(
      fc.property(spelled, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), member, fc.nat(2), (trades, order, wrong, at) => {
        const inOrder = (all: readonly Readonly<Record<string, unknown>>[]) => order.map((index) => recordOf(all[index] ?? {}, index));
        expect(saysOf(inOrder(trades))).toEqual([]);
        const planted = trades.map((trade, index) => (index === at ? { ...trade, [wrong]: '9' } : trade));
        expect(saysOf(inOrder(planted))).toEqual([`HK 2026-04-08 000026040800000${at + 1} B: ${wrong}: another value was recorded`]);
      }),
    );
  });
});

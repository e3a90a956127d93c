import { describe, expect, test } from '@jest/globals';
import type { Capture, CapturedTrade, ChannelTruth } from '../../model/capture.ts';
import type { TradeEvent } from '../../model/event.ts';
import type { Exchange } from '../../model/evidence.ts';
import type { Trade, TradeKey } from '../../model/trade.ts';
import { captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { amended, batchOf, CHANNEL_ID, cancelled, channel, opened, reported, snapshotPage } from '../testing/messages.ts';
import { capture } from './capture.ts';

/** Of one mistake in a book a case may make nothing, of the same made throughout nothing either, and of any other all. */

const reference = (number: number) => ({ tradeReference: `000026040800000${number}` });

const pull = (events: readonly unknown[], channelId = CHANNEL_ID, atMs = 0): Exchange =>
  jsonAnswer('pullEvents', batchOf(events), {
    path: `/trade-data/v1/channels/${channelId}/events`,
    timing: { startedMs: atMs, endedMs: atMs + 1 },
  });

const snapshot = (atMs: number): Exchange =>
  jsonAnswer('takeSnapshot', snapshotPage([]), {
    path: `/trade-data/v1/channels/${CHANNEL_ID}/snapshot`,
    timing: { startedMs: atMs, endedMs: atMs + 1 },
    operationId: 'takeSnapshot',
  });

const recordOf = (trade: Trade, index: number): CapturedTrade => ({
  record: 'trade',
  place: `line ${index + 1}`,
  channelId: CHANNEL_ID,
  trade: JSON.parse(JSON.stringify(trade)),
});

const EVENT = {
  channelId: CHANNEL_ID,
  epoch: 1,
  eventId: 'event',
  publishedAt: '2026-04-08T10:00:00.000+08:00',
  possibleDuplicate: false,
  possibleResend: false,
  eventType: 'TRADE_REPORTED',
} as const;

const judge = (exchanges: readonly Exchange[], truth: readonly ChannelTruth[], book: readonly Trade[], form: Capture['form'] = 'journal') =>
  capture.losesNothing().judge(clientEvidence(exchanges, { client: { truth, capture: captureOf(book.map(recordOf), form) } }));

const saysOf = (...given: Parameters<typeof judge>): readonly string[] => {
  const result = judge(...given);
  return result.outcome === 'violated' ? result.findings.map(({ says }) => says) : [];
};

const first = modelTrade(reference(1));
const second = modelTrade(reference(2));
const third = modelTrade(reference(3));
const keyOf = ({ market, tradeDate, tradeReference, side }: Trade): TradeKey => ({ market, tradeDate, tradeReference, side });

describe('a trade', () => {
  const sent = [pull([opened(), reported(2, reference(1)), reported(3, reference(2))])];
  const truth = [truthOf([first, second])];

  test('with another value is left to the cases of values', () => {
    expect(saysOf(sent, truth, [first, { ...second, price: '1.000', brokerNumber: '1' }])).toEqual([]);
  });

  test('that is missing, or was never sent, is told', () => {
    expect(saysOf(sent, truth, [first, third])).toEqual([
      'HK 2026-04-08 0000260408000002 B is missing',
      'HK 2026-04-08 0000260408000003 B is extra',
    ]);
  });
});

describe('cancellations', () => {
  const events = [opened(), reported(2, reference(1)), reported(3, reference(2)), reported(4, reference(3))];
  const sent = pull([...events, cancelled(5, reference(1)), cancelled(6, reference(2))]);
  const truth = [truthOf([third], { cancelled: [keyOf(first), keyOf(second)] })];
  const stale = 'HK 2026-04-08 0000260408000001 B is stale: its cancellation was not booked';

  test('that are never booked are left to their own cases', () => {
    expect(saysOf([sent], truth, [first, second, third])).toEqual([]);
  });

  test('of which one is booked are told of where the other is not', () => {
    expect(saysOf([sent], truth, [first, third])).toEqual([stale]);
  });

  test('of which there is one only are told of', () => {
    const one = pull([...events, cancelled(5, reference(1))]);
    expect(saysOf([one], [truthOf([second, third], { cancelled: [keyOf(first)] })], [first, second, third])).toEqual([stale]);
  });

  test('that never came are told of', () => {
    expect(saysOf([pull(events)], truth, [first, second, third])).toHaveLength(2);
  });

  test('that a snapshot made up for are told of where they show all the same', () => {
    expect(saysOf([sent, snapshot(500)], truth, [first, second, third])).toHaveLength(2);
  });

  test('before and after a snapshot of which a journal has none are left to their own cases, and a book shows the last alone', () => {
    const fourth = modelTrade(reference(4));
    const all = [truthOf([fourth], { cancelled: [first, second, third].map(keyOf) })];
    const last = pull([cancelled(7, reference(3)), reported(8, reference(4))], CHANNEL_ID, 900);
    expect(saysOf([sent, snapshot(500), last], all, [third, fourth])).toEqual([]);
    expect(saysOf([sent, snapshot(500), last], all, [third, fourth], 'book')).toEqual([
      'HK 2026-04-08 0000260408000003 B is stale: its cancellation was not booked',
    ]);
  });
});

describe('amendments', () => {
  const sent = [pull([opened(), reported(2, reference(1)), reported(3, reference(2)), amended(4, reference(1)), amended(5, reference(2))])];
  const later = [first, second].map((trade) => ({ ...trade, tradeVersion: 2 }));
  const truth = [truthOf(later)];

  test('that are never booked are left to their own cases', () => {
    expect(saysOf(sent, truth, [first, second])).toEqual([]);
  });

  test('of which one is booked are told of where the other is not', () => {
    expect(saysOf(sent, truth, [first, ...later.slice(1)])).toEqual([
      'HK 2026-04-08 0000260408000001 B is stale: an amendment was not booked',
    ]);
  });
});

describe('corrections of an earlier date', () => {
  const earlier = [1, 2].map((number) => modelTrade({ ...reference(number), tradeDate: '2026-04-02', tradeVersion: 2 }));
  const correct = (sequence: number, number: number) =>
    amended(sequence, { ...reference(number), tradeDate: '2026-04-02' }, { originalTradeDate: '2026-04-02' });
  const sent = [pull([opened(), correct(2, 1), correct(3, 2), reported(4, reference(3))])];
  const truth = [truthOf([...earlier, third])];

  test('that are never booked are left to their own cases', () => {
    expect(saysOf(sent, truth, [third])).toEqual([]);
  });

  test('of which one is booked are told of where the other is not', () => {
    expect(saysOf(sent, truth, [...earlier.slice(1), third])).toEqual(['HK 2026-04-02 0000260408000001 B is missing']);
  });

  test('of trades that it never had, and never books, are left to their own cases, and those of others are not', () => {
    const known = modelTrade(reference(3));
    const next = truthOf([{ ...known, tradeVersion: 2 }], { channelId: 'B01224-HK-20260409', tradeDate: '2026-04-09' });
    const correction = amended(2, reference(3), { channelId: next.channelId, originalTradeDate: '2026-04-08' });
    const all = [...sent, pull([correction], next.channelId, 900)];
    expect(saysOf(all, [...truth, next], [{ ...known, tradeVersion: 2 }])).toEqual([]);
    expect(saysOf(all, [...truth, next], [...earlier, known])).toEqual([
      'HK 2026-04-08 0000260408000003 B is stale: an amendment was not booked',
    ]);
  });

  test('do not excuse a trade of the date itself', () => {
    expect(saysOf(sent, truth, [])).toEqual(['HK 2026-04-08 0000260408000003 B is missing']);
  });
});

describe('what came before a client began', () => {
  const late: Exchange = jsonAnswer('pullEvents', batchOf([reported(3, reference(2))]), {
    path: `/trade-data/v1/channels/${CHANNEL_ID}/events?afterSequence=2`,
  });
  const events = [1, 2].map((number): TradeEvent => ({ ...EVENT, sequence: number + 1, trade: modelTrade(reference(number)) }));
  const truth = [truthOf([first, second], { events })];

  test('is left to the cases of the start, and what came later is not', () => {
    expect(saysOf([late], truth, [second])).toEqual([]);
    expect(saysOf([late], truth, [])).toEqual(['HK 2026-04-08 0000260408000002 B is missing']);
  });

  test('is told of where it took the snapshot', () => {
    expect(saysOf([late, snapshot(500)], truth, [second])).toEqual(['HK 2026-04-08 0000260408000001 B is missing']);
  });
});

describe('a channel', () => {
  const other = truthOf([{ ...second, market: 'SSE' }], { channelId: 'B01224-SSE-20260408', market: 'SSE' });
  const truth = [truthOf([first]), other];

  test('that was never asked for is left to the cases of the start', () => {
    expect(saysOf([pull([opened(), reported(2, reference(1))])], truth, [first])).toEqual([]);
  });

  test('is told of when it was asked for, or when no other was', () => {
    expect(saysOf([pull([]), pull([], other.channelId)], truth, [first])).toEqual(['SSE 2026-04-08 0000260408000002 B is missing']);
    expect(saysOf([], truth, [first])).toEqual(['SSE 2026-04-08 0000260408000002 B is missing']);
  });

  test('is not decided where all were pending, and none was asked for', () => {
    const list = (state: string, label = 'listChannels') => {
      const channels = [CHANNEL_ID, other.channelId].map((channelId) => channel({ channelId, state }));
      return jsonAnswer(label, { channels }, { operationId: 'listChannels' });
    };
    expect(judge([list('PENDING'), list('OPEN', 'listChannels#2')], truth, [])).toMatchObject({ outcome: 'unobserved' });
    expect(judge([list('PENDING'), pull([])], truth, [])).toMatchObject({ outcome: 'violated' });
    expect(judge([list('OPEN')], truth, [])).toMatchObject({ outcome: 'violated' });
  });
});

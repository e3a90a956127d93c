import { describe, expect, test } from '@jest/globals';
import type { TradeEvent } from '../../model/event.ts';
import type { Trade } from '../../model/trade.ts';
import { createWorld } from './create-world.ts';
import { keyText } from './trade-ledger.ts';
import type { ChannelChange, World } from './world.ts';

const HK = 'B01224-HK-20260408';
const ALL = Number.MAX_SAFE_INTEGER;
const EVENING = Date.parse('2026-04-08T17:00:00+08:00');

const log = (world: World, channelId = HK) => {
  const channel = world.channel(channelId);
  if (!channel) throw new Error(`no channel ${channelId}`);
  return channel;
};

const tradeOf = (events: readonly TradeEvent[]): Trade => {
  const event = events[0];
  if (!event || !('trade' in event)) throw new Error('no trade was published');
  return event.trade;
};

const liveTrade = (world: World, channelId = HK): Trade => {
  const trade = log(world, channelId).liveTrades(ALL).at(-1);
  if (!trade) throw new Error('no live trade');
  return trade;
};

describe('an operator', () => {
  test('publishes a trade now, complete and consistent', () => {
    const world = createWorld({ rate: 0 });
    const heard: ChannelChange[] = [];
    log(world).onChange((change) => heard.push(change));
    const before = log(world).lastSequence();
    const events = world.operator.publish(HK, { quantity: 300, price: '12.345' });
    expect(events).toMatchObject([{ eventType: 'TRADE_REPORTED', sequence: before + 1, publishedAt: '2026-04-08T10:15:00.000+08:00' }]);
    const trade = tradeOf(events);
    expect(trade).toMatchObject({
      quantity: 300,
      price: '12.345',
      value: '3703.50',
      tradeVersion: 1,
      tradeTime: '2026-04-08T10:15:00.000+08:00',
    });
    expect(Number(trade.recordChecksum)).toBe(Number(trade.tradingStockCode) + 300 + 12_345 + 370_350);
    expect(heard).toEqual([{ kind: 'published', event: events[0] }]);
  });

  test('amends a trade: a full replacement with the next version', () => {
    const world = createWorld({ rate: 0 });
    const trade = liveTrade(world);
    const amended = tradeOf(world.operator.amend(trade, { isolationIndicator: '2', isolationReason: 'I' }));
    expect(amended).toEqual({ ...trade, tradeVersion: trade.tradeVersion + 1, isolationIndicator: '2', isolationReason: 'I' });
    const back = tradeOf(world.operator.amend(trade, { isolationIndicator: '1' }));
    expect(back).toEqual({ ...trade, tradeVersion: trade.tradeVersion + 2 });
    expect(liveTrade(world)).toEqual(back);
  });

  test('amends the quantity of a debt trade: its value is per hundred of nominal', () => {
    const world = createWorld({ rate: 0 });
    const debt = log(world)
      .liveTrades(ALL)
      .find((trade) => trade.accruedInterest !== '0.00');
    if (!debt) throw new Error('no debt trade');
    const amended = tradeOf(world.operator.amend(debt, { quantity: debt.quantity * 2 }));
    expect(Number(amended.value)).toBeCloseTo((debt.quantity * 2 * Number(debt.price)) / 100, 1);
  });

  test('cancels a trade for good: nothing planned brings it back', () => {
    const world = createWorld({ rate: 0, startAt: '09:25:00.000' });
    const doomed = log(world)
      .liveTrades(ALL)
      .map((trade) => {
        world.operator.cancel(trade);
        return keyText(trade);
      });
    const after = log(world).lastSequence();
    expect(doomed.length).toBeGreaterThan(50);
    world.clock.advanceTo(EVENING);
    const later = log(world)
      .range(after, ALL)
      .flatMap((event) => ('trade' in event ? [keyText(event.trade)] : []));
    expect(later.filter((key) => doomed.includes(key))).toEqual([]);
    expect(later.length).toBeGreaterThan(1_000);
  });

  test('corrects an earlier date on the open channel of the market', () => {
    const world = createWorld({ rate: 0 });
    const trade = liveTrade(world, 'B01224-SSE-20260402');
    const amended = world.operator.amend(trade, { originIndicator: 'P' });
    expect(amended).toMatchObject([
      {
        channelId: 'B01224-SSE-20260408',
        originalTradeDate: '2026-04-02',
        trade: { tradeDate: '2026-04-02', tradeVersion: trade.tradeVersion + 1 },
      },
    ]);
    expect(world.operator.cancel(trade)).toMatchObject([{ eventType: 'TRADE_CANCELLED', originalTradeDate: '2026-04-02' }]);
    expect(() => world.operator.amend(trade, {})).toThrow(/cancelled, which is final/);
    world.clock.advanceTo(EVENING);
    const closing = log(world, 'B01224-SSE-20260408').range(0, ALL).at(-1);
    const live = log(world, 'B01224-SSE-20260408').liveTrades(ALL);
    expect(closing).toMatchObject({ controlTotals: { buys: { count: live.filter((one) => one.side === 'B').length } } });
  });

  test('restarts a channel: a new epoch from 1 with what lives, and the day goes on', () => {
    const world = createWorld({ rate: 0, startAt: '14:00:00.000' });
    const heard: ChannelChange[] = [];
    log(world).onChange((change) => heard.push(change));
    const [live, last] = [log(world).liveTrades(ALL), log(world).lastSequence()];
    world.operator.restart(HK);
    expect(heard).toEqual([{ kind: 'epoch', epoch: 2 }]);
    const events = log(world).range(0, ALL);
    expect(events.length).toBeLessThan(last);
    expect(events[0]).toMatchObject({ eventType: 'CHANNEL_OPENED', epoch: 2, sequence: 1, possibleResend: false });
    expect(events.slice(1).every((event) => event.epoch === 2 && event.possibleResend)).toBe(true);
    expect(log(world).liveTrades(ALL)).toEqual(live);
    world.clock.advanceTo(EVENING);
    expect(log(world).range(0, ALL).at(-1)).toMatchObject({ eventType: 'CHANNEL_CLOSED', epoch: 2, possibleResend: false });
  });

  test('closes a channel early, and then it never changes', () => {
    const world = createWorld({ rate: 0 });
    expect(world.operator.close(HK)).toMatchObject([{ eventType: 'CHANNEL_CLOSED' }]);
    const last = log(world).lastSequence();
    world.clock.advanceTo(EVENING);
    expect(log(world).lastSequence()).toBe(last);
    expect(() => world.operator.publish(HK)).toThrow(/is closed/);
    expect(() => world.operator.restart('B01224-HK-19990101')).toThrow(/there is no channel/);
  });

  test('ends a mapping: its later trades stay away, its earlier ones are still cared for', () => {
    const world = createWorld({ rate: 0 });
    const trade = liveTrade(world);
    const ended = world.operator.endMapping(trade.brokerNumber, 'HK');
    expect(ended).toMatchObject({ gcpParticipantId: 'B01224', effectiveTo: '2026-04-08T10:15:00.000+08:00' });
    expect(world.operator.amend(trade, { originIndicator: 'P' })).toHaveLength(1);
    expect(() => world.operator.publish(HK, { brokerNumber: trade.brokerNumber })).toThrow(/not mapped/);
    world.clock.advanceTo(EVENING);
    const later = log(world)
      .liveTrades(ALL)
      .filter((one) => one.brokerNumber === trade.brokerNumber && one.tradeTime >= '2026-04-08T10:15:00.000');
    expect(later).toEqual([]);
    const untouched = createWorld({ rate: 0, startAt: '17:00:00.000' });
    expect(
      log(untouched)
        .liveTrades(ALL)
        .filter((one) => one.brokerNumber === trade.brokerNumber && one.tradeTime >= '2026-04-08T10:15').length,
    ).toBeGreaterThan(0);
  });
});

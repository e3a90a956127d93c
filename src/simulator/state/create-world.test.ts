import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../errors.ts';
import type { TradeEvent } from '../../model/event.ts';
import type { SideTotals, Trade } from '../../model/trade.ts';
import { createWorld } from './create-world.ts';
import { keyText } from './trade-ledger.ts';
import type { ChannelLog } from './world.ts';

const HK = 'B01224-HK-20260408';
const ALL = Number.MAX_SAFE_INTEGER;
const standing = { rate: 0 } as const;

const bytes = (seed: number) => {
  const world = createWorld({ ...standing, seed, startAt: '17:00:00.000' });
  return JSON.stringify(['B01224', 'B01555'].flatMap((gcp) => world.channelsOf(gcp)).map((channel) => channel.range(0, ALL)));
};

const log = (world: ReturnType<typeof createWorld>, channelId: string): ChannelLog => {
  const channel = world.channel(channelId);
  if (!channel) throw new Error(`no channel ${channelId}`);
  return channel;
};

/** The book of a client that believes every event. */
const bookOf = (events: readonly TradeEvent[]): ReadonlyMap<string, Trade> => {
  const book = new Map<string, Trade>();
  for (const event of events) {
    if ('trade' in event) book.set(keyText(event.trade), event.trade);
    if (event.eventType === 'TRADE_CANCELLED') book.delete(keyText(event.tradeKey));
  }
  return book;
};

const digits = (text: string) => BigInt(text.replace('.', ''));

const totalsOf = (trades: readonly Trade[]): SideTotals => {
  const value = trades
    .reduce((sum, trade) => sum + digits(trade.value), 0n)
    .toString()
    .padStart(3, '0');
  return {
    count: trades.length,
    quantity: trades.reduce((sum, trade) => sum + BigInt(trade.quantity), 0n).toString(),
    value: `${value.slice(0, -2)}.${value.slice(-2)}`,
    hashTotal: (trades.reduce((sum, trade) => sum + BigInt(trade.recordChecksum), 0n) % 10n ** 18n).toString().padStart(18, '0'),
  };
};

describe('one seed', () => {
  test('gives the same bytes again', () => {
    expect(bytes(7)).toBe(bytes(7));
  });

  test('and another gives others', () => {
    expect(bytes(7)).not.toBe(bytes(8));
  });

  test('gives the same events whether time passes at once or bit by bit', () => {
    const [atOnce, slowly] = [createWorld({ ...standing, startAt: '08:00:00.000' }), createWorld({ ...standing, startAt: '08:00:00.000' })];
    log(slowly, HK);
    for (let hour = 9; hour <= 17; hour += 1) slowly.clock.advanceTo(Date.parse(`2026-04-08T${String(hour).padStart(2, '0')}:00:00+08:00`));
    atOnce.clock.advanceTo(Date.parse('2026-04-08T17:00:00+08:00'));
    expect(JSON.stringify(log(slowly, HK).range(0, ALL))).toBe(JSON.stringify(log(atOnce, HK).range(0, ALL)));
  });
});

describe('a channel', () => {
  const world = createWorld({ ...standing, startAt: '17:00:00.000' });
  const channels = ['B01224', 'B01555', 'B01451', 'B01110']
    .flatMap((gcp) => world.channelsOf(gcp))
    .filter((one) => one.state() === 'CLOSED');

  test('opens first, closes last, and counts without gaps', () => {
    for (const channel of channels.filter((one) => one.earliestSequence() === 1)) {
      const events = channel.range(0, ALL);
      expect(events.map((event) => event.sequence)).toEqual(events.map((_, index) => index + 1));
      expect([events[0]?.eventType, events.at(-1)?.eventType]).toEqual(['CHANNEL_OPENED', 'CHANNEL_CLOSED']);
      expect(events.map((event) => event.publishedAt)).toEqual(events.map((event) => event.publishedAt).sort());
    }
    expect(channels).toHaveLength(36);
  });

  test('closes with the totals of what lives', () => {
    for (const channel of channels) {
      const closing = channel.range(channel.lastSequence() - 1, 1)[0];
      const own = channel.liveTrades(channel.lastSequence()).filter((trade) => trade.tradeDate === channel.describe().tradeDate);
      const buys = totalsOf(own.filter((trade) => trade.side === 'B'));
      const sells = totalsOf(own.filter((trade) => trade.side === 'S'));
      expect(closing).toMatchObject({ controlTotals: { buys, sells } });
    }
  });

  test('has the live trades that its events add up to, as of any sequence', () => {
    const channel = log(world, HK);
    for (const sequence of [channel.lastSequence(), 700, 40, 1]) {
      expect(channel.liveTrades(sequence)).toEqual([...bookOf(channel.range(0, sequence)).values()]);
    }
  });

  test('reports before it amends, and versions never skip', () => {
    for (const channel of channels.filter((one) => one.earliestSequence() === 1)) {
      const versions = new Map<string, number>();
      for (const event of channel.range(0, ALL)) {
        if (!('trade' in event) || event.possibleResend || 'originalTradeDate' in event) continue;
        expect(event.trade.tradeVersion).toBe((versions.get(keyText(event.trade)) ?? 0) + 1);
        versions.set(keyText(event.trade), event.trade.tradeVersion);
      }
    }
  });

  test('says what may have been sent before, and what corrects an earlier date', () => {
    const events = log(world, HK).range(0, ALL);
    expect(events.filter((event) => event.possibleResend)).toHaveLength(1);
    expect(events.slice(1, 3)).toMatchObject([
      { eventType: 'TRADE_AMENDED', originalTradeDate: '2026-04-02', trade: { tradeDate: '2026-04-02', tradeVersion: 2 } },
      { eventType: 'TRADE_CANCELLED', originalTradeDate: '2026-04-02', tradeKey: { tradeDate: '2026-04-02' } },
    ]);
    const earlier = log(world, 'B01224-HK-20260402').liveTrades(ALL).map(keyText);
    expect(
      events
        .slice(1, 3)
        .every((event) =>
          earlier.includes(keyText('trade' in event ? event.trade : 'tradeKey' in event ? event.tradeKey : throwNothing())),
        ),
    ).toBe(true);
  });

  test('forgets the early events of an old day', () => {
    const old = log(world, 'B01224-HK-20260401');
    expect(old.lastSequence() - old.earliestSequence()).toBe(199);
    expect(old.range(0, ALL)).toHaveLength(200);
    expect(log(world, 'B01224-HK-20260402').earliestSequence()).toBe(1);
  });
});

const throwNothing = (): never => {
  throw new Error('an event without a trade');
};

describe('the days of a world', () => {
  test('are two closed ones, the open one and the next, of four participants', () => {
    const world = createWorld(standing);
    const described = world.channelsOf('B01555').map((channel) => channel.describe());
    expect(
      described.map(({ tradeDate, market, state }) => `${tradeDate} ${market} ${state}`).filter((text) => text.includes('HK')),
    ).toEqual(['2026-04-09 HK PENDING', '2026-04-08 HK OPEN', '2026-04-02 HK CLOSED', '2026-04-01 HK CLOSED']);
    expect(described).toHaveLength(12);
    expect(world.channelsOf('B99999')).toEqual([]);
    expect(world.channel('B01224-HK-20260407')).toBeUndefined();
  });

  test('follow the calendar of each market', () => {
    const world = createWorld({ ...standing, businessDate: '2026-09-25' });
    const dates = (market: string) =>
      world
        .channelsOf('B01224')
        .map((one) => one.describe())
        .filter((one) => one.market === market)
        .map((one) => one.tradeDate);
    expect(dates('HK')).toEqual(['2026-09-28', '2026-09-25', '2026-09-24', '2026-09-23']);
    expect(dates('SSE')).toEqual(['2026-09-28', '2026-09-24', '2026-09-23']);
  });

  test('a half day closes at noon', () => {
    const world = createWorld({ ...standing, businessDate: '2026-12-24', startAt: '13:00:00.000' });
    const hongKong = log(world, 'B01224-HK-20261224');
    expect(hongKong.state()).toBe('CLOSED');
    expect(hongKong.liveTrades(ALL).every((trade) => trade.tradeTime < '2026-12-24T12:10')).toBe(true);
    expect(log(world, 'B01224-SSE-20261224').state()).toBe('OPEN');
  });

  test('roll over at midnight', () => {
    const world = createWorld(standing);
    const next = log(world, 'B01224-HK-20260409');
    world.clock.advanceTo(Date.parse('2026-04-09T10:00:00+08:00'));
    expect(log(world, HK).state()).toBe('CLOSED');
    expect(next.state()).toBe('OPEN');
    expect(log(world, 'B01224-HK-20260410').state()).toBe('PENDING');
    expect(log(world, 'B01224-HK-20260402').earliestSequence()).toBeGreaterThan(1);
    expect(next.liveTrades(ALL).some((trade) => trade.brokerNumber === '0724')).toBe(true);
  });

  test('are those of the calendar or a sentence says why not', () => {
    expect(() => createWorld({ businessDate: '2026-04-03' })).toThrow(ConfigurationError);
    expect(() => createWorld({ startAt: 'noon' })).toThrow(/noon is no time of day/);
  });
});

test('a day of a hundred thousand trades is there as soon as the world is', () => {
  const world = createWorld({ ...standing, startAt: '17:00:00.000', openTrades: { HK: 100_000, SSE: 500, SZSE: 500 } });
  const channel = log(world, HK);
  expect(channel.lastSequence()).toBeGreaterThan(100_000);
  expect(channel.range(50_000, 1_000)).toHaveLength(1_000);
});

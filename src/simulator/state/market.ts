import { MARKETS } from '../../contract/markets.ts';
import type { Market } from '../../model/trade.ts';
import { calendarOf } from './calendar.ts';
import { createChannel, type MarketChannel } from './channel.ts';
import type { ChannelIdentity } from './channel-log.ts';
import { type ClearingMappings, GCP_IDS } from './clearing-mappings.ts';
import { dateOf } from './market-time.ts';
import type { WorldOptions } from './world-options.ts';

/** The channels of a world: known by their ids at once, made when somebody first looks at one. */
export type MarketChannels = {
  /** A channel brought up to date. */
  readonly byId: (channelId: string) => MarketChannel | undefined;
  /** Newest trade date first, then HK, SSE, SZSE. */
  readonly of: (gcp: string) => readonly MarketChannel[];
  /** A participant's channels of one market that have come about so far, newest first. */
  readonly inMarket: (gcp: string, market: Market) => readonly MarketChannel[];
  readonly publishDue: (now: number) => void;
  readonly nextDue: () => number | undefined;
  /** How many trade dates of the market have begun since this one. */
  readonly age: (identity: ChannelIdentity) => number;
  readonly hasTradeDate: (date: string) => boolean;
  /** Grows with everything that any channel writes. */
  readonly revision: () => number;
};

const HISTORY_DATES = 2;

export type MarketInput = {
  readonly options: WorldOptions;
  readonly mappings: ClearingMappings;
  readonly now: () => number;
  readonly onMade: () => void;
};

/** From two trade dates before the business date to the next one after today: the market goes on as long as its calendar. */
const tradeDates = (market: Market, businessDate: string, today: string): readonly string[] => {
  const all = calendarOf(market).tradeDates.filter((date) => calendarOf(market).settlementOf(date) !== undefined);
  const first = all.findIndex((date) => date >= businessDate);
  const next = all.findIndex((date) => date > today);
  return all.slice(Math.max(0, first - HISTORY_DATES), next < 0 ? undefined : next + 1);
};

/** Any name would do that the contract allows. */
const opaque = (channelId: string): string => `~${Buffer.from(channelId).toString('base64url')}`;

const readable = (channelId: string): string => Buffer.from(channelId.slice(1), 'base64url').toString();

const channelNames = ({ areIdsOpaque }: WorldOptions) => ({
  idOf: (gcp: string, market: Market, tradeDate: string): string => {
    const plain = `${gcp}-${market}-${tradeDate.replaceAll('-', '')}`;
    return areIdsOpaque ? opaque(plain) : plain;
  },
  identify: (channelId: string): ChannelIdentity | undefined => identify(channelId, areIdsOpaque ? readable(channelId) : channelId),
});

const identify = (channelId: string, plain: string): ChannelIdentity | undefined => {
  const [, gcp, market, year, month, day] = /^(B\d{5})-(HK|SSE|SZSE)-(\d{4})(\d\d)(\d\d)$/.exec(plain) ?? [];
  const known = MARKETS.find((one) => one === market);
  if (!gcp || !known || !GCP_IDS.some((id) => id === gcp)) return undefined;
  return { channelId, gcp, market: known, tradeDate: `${year}-${month}-${day}` };
};

/** What the date alone decides is worked out once a date: every request asks for some of it. */
type Day = {
  readonly date: string;
  readonly dates: Map<Market, readonly string[]>;
  readonly channels: Map<string, readonly MarketChannel[]>;
  readonly ages: Map<string, number>;
};

const newDay = (date: string): Day => ({ date, dates: new Map(), channels: new Map(), ages: new Map() });

const keep = <Key, Value>(kept: Map<Key, Value>, key: Key, find: () => Value): Value => {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = find();
  kept.set(key, found);
  return found;
};

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a factory, whose functions share what it holds; each of them is short
export const createMarketChannels = (input: MarketInput): MarketChannels => {
  const { options, mappings, now } = input;
  const names = channelNames(options);
  const made = new Map<string, MarketChannel>();
  let day = newDay('');
  let revision = 0;
  const onWritten = () => {
    revision += 1;
  };
  const today = (): Day => {
    const date = dateOf(now());
    if (day.date !== date) day = newDay(date);
    return day;
  };
  const datesOf = (market: Market): readonly string[] => {
    const { date, dates } = today();
    return keep(dates, market, () => tradeDates(market, options.businessDate, date));
  };

  const make = (identity: ChannelIdentity, dates: readonly string[]): MarketChannel => {
    const { gcp, market, tradeDate } = identity;
    const isHistory = tradeDate < options.businessDate;
    const before = dates[dates.indexOf(tradeDate) - 1];
    // Hong Kong's channels correct the trade date before, where the world begins early enough to have it.
    const corrects = market === 'HK' && before !== undefined;
    return createChannel({
      identity,
      seed: options.seed,
      trades: (isHistory ? options.historyTrades : options.openTrades)[market],
      mappings,
      previous: corrects ? () => byId(names.idOf(gcp, market, before)) : undefined,
      onWritten,
    });
  };
  const byId = (channelId: string): MarketChannel | undefined => {
    const existing = made.get(channelId);
    if (existing) return existing;
    const identity = names.identify(channelId);
    const dates = identity ? datesOf(identity.market) : [];
    if (!identity || !dates.includes(identity.tradeDate)) return undefined;
    const channel = make(identity, dates);
    made.set(channelId, channel);
    channel.publishDue(now());
    input.onMade();
    return channel;
  };
  const inMarket = (gcp: string, market: Market) =>
    datesOf(market)
      .toReversed()
      .flatMap((date) => byId(names.idOf(gcp, market, date)) ?? []);

  return {
    byId,
    inMarket,
    of: (gcp) =>
      keep(today().channels, gcp, () => {
        const all = MARKETS.flatMap((market) => inMarket(gcp, market));
        // A stable sort: within a date the markets keep their order.
        return all.sort((one, other) => other.identity.tradeDate.localeCompare(one.identity.tradeDate));
      }),
    publishDue: (time) => {
      for (const channel of made.values()) channel.publishDue(time);
    },
    nextDue: () => [...made.values()].reduce<number | undefined>((earliest, channel) => sooner(earliest, channel.nextDue()), undefined),
    age: ({ channelId, market, tradeDate }) => {
      const { date: latest, ages } = today();
      return keep(ages, channelId, () => datesOf(market).filter((date) => date > tradeDate && date <= latest).length);
    },
    revision: () => revision,
    hasTradeDate: (date) => date <= today().date && MARKETS.some((market) => datesOf(market).includes(date)),
  };
};

const sooner = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other);

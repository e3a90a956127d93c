import { calendarOf } from './calendar.ts';
import type { MarketChannel } from './channel.ts';
import { type ClearingMappings, holdMappings, syntheticMappings } from './clearing-mappings.ts';
import { createMarketChannels, type MarketChannels } from './market.ts';
import { createClock, type WakingClock } from './market-clock.ts';
import { createOperator } from './market-operator.ts';
import { timeOn } from './market-time.ts';
import { createReferenceDays } from './reference-days.ts';
import type { ChannelLog, World } from './world.ts';
import { resolveOptions, type WorldOptions } from './world-options.ts';

/** The trade dates around the business date, by Hong Kong's calendar. */
const datesAround = (businessDate: string) => {
  const dates = calendarOf('HK').tradeDates;
  const position = dates.indexOf(businessDate);
  return { previous: dates[position - 1] ?? businessDate, business: businessDate, next: dates[position + 1] ?? businessDate };
};

/** The channel as the HTTP side sees it: with what retention leaves of it. */
const viewOf = (channel: MarketChannel, channels: MarketChannels, retainedEvents: number): ChannelLog => {
  const { log, identity } = channel;
  const { channelId, gcp, market, tradeDate } = identity;
  const earliestSequence = () => (channels.age(identity) > 1 ? Math.max(1, log.lastSequence() - retainedEvents + 1) : 1);
  return {
    describe: () => ({
      channelId,
      gcpParticipantId: gcp,
      market,
      tradeDate,
      state: log.state(),
      epoch: log.epoch(),
      earliestSequence: earliestSequence(),
      lastSequence: log.lastSequence(),
    }),
    state: log.state,
    epoch: log.epoch,
    earliestSequence,
    lastSequence: log.lastSequence,
    range: (afterSequence, limit) => {
      const from = Math.max(afterSequence, earliestSequence() - 1);
      return log.range(from, Math.max(0, limit - (from - afterSequence)));
    },
    liveTrades: log.liveTrades,
    onChange: log.onChange,
  };
};

/** The clock asks the channels what is due, and the channels ask the clock what time it is: one is told later. */
const startMarket = (
  options: WorldOptions,
  mappings: ClearingMappings,
): { readonly channels: MarketChannels; readonly clock: WakingClock } => {
  const startMs = timeOn(options.businessDate, options.startAt);
  const started: { clock?: WakingClock } = {};
  const channels = createMarketChannels({
    options,
    mappings,
    now: () => started.clock?.now() ?? startMs,
    onMade: () => started.clock?.reconsider(),
  });
  const clock = createClock({
    startMs,
    rate: options.rate,
    scheduler: options.scheduler,
    nextDue: channels.nextDue,
    publishDue: channels.publishDue,
    onDefect: options.onDefect,
  });
  started.clock = clock;
  return { channels, clock };
};

const isKept = (date: string, { referenceFrom, businessDate }: WorldOptions): boolean =>
  referenceFrom !== undefined && date >= referenceFrom && date < businessDate && calendarOf('HK').tradeDates.includes(date);

export const createWorld = (given: Partial<WorldOptions> = {}): World => {
  const options = resolveOptions(given);
  const dates = datesAround(options.businessDate);
  const mappings = holdMappings(syntheticMappings(dates));
  const { channels, clock } = startMarket(options, mappings);
  const reference = createReferenceDays({ mappings, correctedDate: dates.previous === options.businessDate ? undefined : dates.previous });
  const views = new Map<string, ChannelLog>();
  const view = (channel: MarketChannel): ChannelLog => {
    const known = views.get(channel.identity.channelId) ?? viewOf(channel, channels, options.retainedEvents);
    views.set(channel.identity.channelId, known);
    return known;
  };
  return {
    businessDate: options.businessDate,
    clock,
    channelsOf: (gcp) => channels.of(gcp).map(view),
    channel: (channelId) => {
      const channel = channels.byId(channelId);
      return channel && view(channel);
    },
    revision: channels.revision,
    referenceData: (date, caller) => (channels.hasTradeDate(date) || isKept(date, options) ? reference.on(date, caller) : undefined),
    operator: createOperator({
      channels,
      mappings,
      reference,
      settle: () => {
        const now = clock.now();
        channels.publishDue(now);
        return now;
      },
    }),
    stop: clock.stop,
  };
};

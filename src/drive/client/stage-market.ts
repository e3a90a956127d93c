import type { ChannelTruth, DatasetTruth } from '../../model/capture.ts';
import type { Json } from '../../model/fault.ts';
import type { MarketDay } from '../../model/stage.ts';
import type { TradeKey } from '../../model/trade.ts';
import type { RunningSimulator } from '../../simulator/simulator.ts';
import type { ChannelLog } from '../../simulator/state/world.ts';
import type { WorldOptions } from '../../simulator/state/world-options.ts';

/** A stage's market day on the simulator's clock: it stands until the client reads a channel, and then goes on in small steps to the day's end. */

const DATASETS = ['participants', 'stocks', 'calendar', 'clearing-mappings'] as const;

/** `16:30:00.000` on the business date, or a date and a time of its own. */
export const marketTimeOf = (day: MarketDay, text: string): number =>
  Date.parse(`${text.includes('T') ? text : `${day.businessDate}T${text}`}+08:00`);

export const worldOptionsOf = (day: MarketDay): Partial<WorldOptions> => ({
  businessDate: day.businessDate,
  startAt: day.startAt,
  rate: 0,
  openTrades: day.openTrades,
  historyTrades: day.historyTrades,
  ...(day.retainedEvents === undefined ? {} : { retainedEvents: day.retainedEvents }),
});

export type StageMarket = {
  /** Starts the clock, once. */
  readonly open: () => void;
  /** Moves the clock on by what has passed since it was last called, and never past the day's end. */
  readonly tick: () => void;
  readonly isOver: () => boolean;
  /** The channels that the client has to follow, as they are now. */
  readonly followed: () => readonly ChannelLog[];
};

/** However long we were held up: a clock that leaps over half a day leaps over the moments at which a stage's steps are due. */
const LONGEST_TICK_MS = 20;

/** What a market waits for, and how long at most. */
export type Hold = { readonly isWanted: () => boolean; readonly longestMs: number };

export const openStageMarket = (simulator: RunningSimulator, day: MarketDay, hold: Hold): StageMarket => {
  const endMs = marketTimeOf(day, day.endAt);
  const holdMs = day.holdAt === undefined ? Number.POSITIVE_INFINITY : marketTimeOf(day, day.holdAt);
  let heldMs = 0;
  /** Where the clock may go to, as long as somebody waits. */
  const borderFor = (passedMs: number): number => {
    const isHeld = clock.now() <= holdMs && heldMs < hold.longestMs && hold.isWanted();
    if (isHeld && clock.now() >= holdMs) heldMs += passedMs;
    return isHeld ? Math.min(holdMs, endMs) : endMs;
  };
  const rate = (endMs - marketTimeOf(day, day.startAt)) / day.playMs;
  const { clock } = simulator.world;
  let tickedAt: number | undefined;
  let isOver = false;
  const { participants } = simulator.credentials.main;
  return {
    open: () => {
      tickedAt ??= performance.now();
    },
    tick: () => {
      if (tickedAt === undefined || isOver) return;
      const now = performance.now();
      const passedMs = Math.min(now - tickedAt, LONGEST_TICK_MS);
      tickedAt = now;
      clock.advanceTo(Math.min(borderFor(passedMs), clock.now() + passedMs * rate));
      isOver = clock.now() >= endMs;
    },
    isOver: () => isOver,
    followed: () =>
      participants
        .flatMap((participant) => simulator.world.channelsOf(participant))
        .filter((log) => log.describe().tradeDate >= day.businessDate && log.state() !== 'PENDING'),
  };
};

const keyOf = ({ market, tradeDate, tradeReference, side }: TradeKey): TradeKey => ({ market, tradeDate, tradeReference, side });

/** Of a larger day the events would only say again, at the same length, what the live trades say. */
const MOST_EVENTS = 20_000;

/** The truth of all channels that the client had to follow. */
export const truthsOf = (logs: readonly ChannelLog[]): readonly ChannelTruth[] => {
  const isLarge = logs.reduce((sum, log) => sum + log.lastSequence() - log.earliestSequence() + 1, 0) > MOST_EVENTS;
  return logs.map((log) => {
    const truth = truthOf(log);
    return isLarge ? { ...truth, events: [] } : truth;
  });
};

const truthOf = (log: ChannelLog): ChannelTruth => {
  const described = log.describe();
  const { earliestSequence, lastSequence } = described;
  const events = log.range(earliestSequence - 1, lastSequence);
  return {
    ...described,
    liveTrades: log.liveTrades(lastSequence),
    cancelled: events.flatMap((event) => (event.eventType === 'TRADE_CANCELLED' ? [keyOf(event.tradeKey)] : [])),
    events,
  };
};

export const datasetTruths = (simulator: RunningSimulator, businessDate: string): readonly DatasetTruth[] => {
  const day = simulator.world.referenceData(businessDate, simulator.credentials.main.participants);
  if (day === undefined) return [];
  return DATASETS.map((dataset) => ({
    dataset,
    businessDate,
    version: day.summaries.find((summary) => summary.dataset === dataset)?.version ?? 1,
    // As JSON has them: without members that are undefined.
    rows: day.rows(dataset).map((row): Json => JSON.parse(JSON.stringify(row))),
  }));
};

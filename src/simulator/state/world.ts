import type { Channel, ChannelState, TradeEvent } from '../../model/event.ts';
import type { ClearingMapping, DatasetName, DatasetSummary } from '../../model/reference-data.ts';
import type { Market, Trade, TradeKey } from '../../model/trade.ts';
import type { OutOfTurn } from './out-of-turn.ts';

/**
 * What the HTTP side of the simulator asks of the market side. Nothing here knows HTTP, tokens or faults; nothing there
 * knows how a market comes about. One world is one seed: the same seed gives the same bytes.
 */
export type World = {
  readonly businessDate: string;
  readonly clock: MarketClock;
  /** All channels of a participant, newest trade date first, then HK, SSE, SZSE. */
  readonly channelsOf: (gcpParticipantId: string) => readonly ChannelLog[];
  readonly channel: (channelId: string) => ChannelLog | undefined;
  /** Grows with everything that any channel writes: while it and the date are the same, so is every channel. */
  readonly revision: () => number;
  /** Undefined outside the shipped calendar, or where no dataset is kept for that date. */
  readonly referenceData: (date: string, caller: readonly string[]) => ReferenceDay | undefined;
  readonly operator: Operator;
  /** Stops the clock's timers. */
  readonly stop: () => void;
};

/** Market time, apart from real time: injected, and compressed by `rate`. */
export type MarketClock = {
  /** Milliseconds since the Unix epoch, market time. */
  readonly now: () => number;
  /** Market seconds per real second; 0 while the clock stands. */
  readonly rate: number;
  readonly advanceTo: (marketTimeMs: number) => void;
  readonly setRate: (rate: number) => void;
};

export type ChannelLog = {
  readonly describe: () => Omit<Channel, 'timers'>;
  readonly state: () => ChannelState;
  readonly epoch: () => number;
  readonly earliestSequence: () => number;
  readonly lastSequence: () => number;
  /** Published events with sequence in (afterSequence, afterSequence + limit]; never beyond the last one. */
  readonly range: (afterSequence: number, limit: number) => readonly TradeEvent[];
  /** Live trades (reported or amended, not cancelled) as of a sequence, in order of first report. */
  readonly liveTrades: (asOfSequence: number) => readonly Trade[];
  /** Called once for each event published from now on, and when the epoch changes; returns how to stop. */
  readonly onChange: (listener: (change: ChannelChange) => void) => () => void;
};

export type ChannelChange = { readonly kind: 'published'; readonly event: TradeEvent } | { readonly kind: 'epoch'; readonly epoch: number };

export type ReferenceDay = {
  readonly summaries: readonly DatasetSummary[];
  /** Wire-ready canonical rows, in the dataset's order. Typed loosely on purpose: each dataset has its own row. */
  readonly rows: (dataset: DatasetName) => readonly object[];
};

/** What the control port can do to the market while it runs. Each returns the events that it published. */
export type Operator = {
  readonly publish: (channelId: string, trade?: Partial<Trade>) => readonly TradeEvent[];
  readonly amend: (key: TradeKey, change: Partial<Trade>) => readonly TradeEvent[];
  readonly cancel: (key: TradeKey) => readonly TradeEvent[];
  /** Nothing is published on a channel that is not open, or has no trade for it. */
  readonly publishOutOfTurn: (channelId: string, wanted: OutOfTurn) => readonly TradeEvent[];
  readonly restart: (channelId: string) => void;
  readonly close: (channelId: string) => readonly TradeEvent[];
  readonly endMapping: (brokerNumber: string, market: Market) => ClearingMapping | undefined;
  readonly correctDataset: (dataset: DatasetName, reason: string) => DatasetSummary;
};

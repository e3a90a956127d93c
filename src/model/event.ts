import type { ControlTotals, Market, Trade, TradeKey } from './trade.ts';

export type ChannelState = 'PENDING' | 'OPEN' | 'CLOSED';

/** What the server announces of its own rhythm, so that nobody has to guess it. */
export type ChannelTimers = {
  readonly heartbeatIntervalMs: number;
  readonly minimumPollIntervalMs: number;
  readonly maximumWaitMs: number;
};

/** The ordered event sequence for one GCP participant ID, one market and one trade date. */
export type Channel = {
  readonly channelId: string;
  readonly gcpParticipantId: string;
  readonly market: Market;
  readonly tradeDate: string;
  readonly state: ChannelState;
  /** Counts from 1; a new epoch voids all that was known of the channel. */
  readonly epoch: number;
  /** The earliest sequence that can still be pulled; 1 while nothing has expired. */
  readonly earliestSequence: number;
  /** The last sequence published; 0 before the first event. */
  readonly lastSequence: number;
  readonly timers: ChannelTimers;
};

type Envelope = {
  readonly channelId: string;
  readonly epoch: number;
  /** From 1, contiguous within the epoch. */
  readonly sequence: number;
  readonly eventId: string;
  readonly publishedAt: string;
  /** The same sequence and eventId may have been sent before. */
  readonly possibleDuplicate: boolean;
  /** The same trade key and version may have been sent before, under another sequence. */
  readonly possibleResend: boolean;
};

export type TradeEvent = Envelope &
  (
    | { readonly eventType: 'CHANNEL_OPENED' }
    | { readonly eventType: 'TRADE_REPORTED'; readonly trade: Trade }
    | { readonly eventType: 'TRADE_AMENDED'; readonly trade: Trade; readonly originalTradeDate?: string }
    | { readonly eventType: 'TRADE_CANCELLED'; readonly tradeKey: TradeKey; readonly originalTradeDate?: string }
    | { readonly eventType: 'CHANNEL_CLOSED'; readonly controlTotals: ControlTotals }
  );

/** One answer of a pull: empty when there is nothing new, which is the keep-alive. */
export type EventBatch = {
  readonly channelId: string;
  readonly epoch: number;
  readonly state: ChannelState;
  readonly earliestSequence: number;
  readonly lastSequence: number;
  readonly events: readonly TradeEvent[];
};

/** One page of the live trades as of one sequence. */
export type SnapshotPage = {
  readonly channelId: string;
  readonly epoch: number;
  readonly state: ChannelState;
  readonly asOfSequence: number;
  /** Live trades over all pages. */
  readonly count: number;
  readonly trades: readonly Trade[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
};

/** What a stream sends while nothing is published: no id, so that it never moves the point of resumption. */
export type Heartbeat = { readonly channelId: string; readonly epoch: number; readonly lastSequence: number; readonly sentAt: string };

export type StreamEndReason = 'SUPERSEDED' | 'CHANNEL_CLOSED' | 'EPOCH_CHANGED' | 'TOKEN_EXPIRED' | 'SERVER_SHUTDOWN';

/** The last message of a stream that the server ends on purpose. */
export type StreamEnd = { readonly channelId: string; readonly reason: StreamEndReason };

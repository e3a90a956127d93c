/** The messages that this client reads, as far as it reads them. Members that it does not know travel along in `Trade`. */

export type TradeKey = { readonly market: string; readonly tradeDate: string; readonly tradeReference: string; readonly side: string };

export type Trade = TradeKey & {
  readonly tradeVersion: number;
  readonly gcpParticipantId: string;
  readonly tradingStockCode: string;
  readonly brokerNumber: string;
  readonly tradeTime: string;
  readonly quantity: number;
  readonly price: string;
  readonly value: string;
  readonly accruedInterest: string;
  readonly recordChecksum: string;
};

export type SideTotals = { readonly count: number; readonly quantity: string; readonly value: string; readonly hashTotal: string };

export type ControlTotals = { readonly buys: SideTotals; readonly sells: SideTotals };

/** What an event asks for, once it was read and found to be whole. */
export type EventContent =
  | TradeContent
  | { readonly kind: 'cancellation'; readonly key: TradeKey }
  | { readonly kind: 'close'; readonly totals: ControlTotals }
  | { readonly kind: 'nothing' };

export type TradeContent =
  | { readonly kind: 'trade'; readonly trade: Trade }
  /** It cannot be booked, and why. */
  | { readonly kind: 'unusable'; readonly code: string };

export type ChannelEvent = { readonly epoch: number; readonly sequence: number; readonly content: EventContent };

export type Channel = {
  readonly channelId: string;
  readonly gcpParticipantId: string;
  readonly market: string;
  readonly tradeDate: string;
  readonly state: string;
  readonly epoch: number;
  readonly timers: { readonly heartbeatIntervalMs: number; readonly minimumPollIntervalMs: number; readonly maximumWaitMs: number };
};

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

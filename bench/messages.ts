/** What the processes of a benchmark tell each other. */

export type LoadJob = {
  readonly kind: 'job';
  readonly origin: string;
  /** Asked in turn; with `isOnce` the job ends when each was asked once. */
  readonly paths: readonly string[];
  readonly isOnce: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly durationMs: number;
};

export type LoadResult = {
  readonly kind: 'load';
  readonly requests: number;
  readonly seconds: number;
  /** How busy the load generator was, 0 to 1: at 1 it measures itself. */
  readonly generatorBusy: number;
};

export type Subscription = {
  readonly origin: string;
  readonly token: string;
  /** Two simulators may use the same channel id, so a channel is named by its place in the server's list. */
  readonly channel: number;
  readonly channelId: string;
  readonly lastEventId: string;
};

/** Nanoseconds on the machine's monotonic clock, which all processes read alike. */
export type Publications = {
  /** The sequence of the first event below. */
  readonly firstSequence: number;
  /** When the event came into the channel's log. */
  readonly published: Float64Array;
  /** When the market's clock said that it was due. */
  readonly due: Float64Array;
};

export type Arrivals = { readonly channel: number; readonly sequences: Int32Array; readonly received: Float64Array };

export type Message =
  | { readonly kind: 'serve'; readonly answers: ReadonlyMap<string, string>; readonly otherwise: string }
  | { readonly kind: 'serving'; readonly origin: string; readonly token: string }
  | LoadJob
  | LoadResult
  | { readonly kind: 'offer'; readonly simulators: number; readonly streams: number; readonly eventsPerSecond: number }
  | { readonly kind: 'offered'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'subscribe'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'subscribed' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'halt' }
  | { readonly kind: 'halted'; readonly channels: readonly Publications[] }
  | { readonly kind: 'collect'; readonly lastSequences: readonly number[] }
  | { readonly kind: 'collected'; readonly arrivals: readonly Arrivals[] };

export type MessageOf<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

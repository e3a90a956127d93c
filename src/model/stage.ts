import type { ChannelTimers } from './event.ts';
import type { PlantedFault } from './fault.ts';
import type { DatasetName } from './reference-data.ts';
import type { Market, Trade } from './trade.ts';

/**
 * What a client meets in one case: a market day, the simulator's manners, planted faults and scripted steps. Data only, so
 * that the same stage can be played again. Faults and steps come by occurrence, never by chance and never by real time.
 */
export type Stage = {
  readonly day: MarketDay;
  readonly server?: StageServer;
  /** A wish: a simulator that is there for many cases has its own. */
  readonly heartbeatIntervalMs?: number;
  readonly faults?: readonly PlantedFault[];
  readonly steps?: readonly StageStep[];
  /** With which credential the client is started; `main` when left out. */
  readonly credential?: StageCredential;
  /**
   * When the case is over. `complete`, the default: the day was delivered, and the capture holds every close, or nothing new for
   * `settleMs`. `quiet`: the client has sent nothing for `settleMs`, or has failed to connect three times; for stages that no client can bring to
   * their end.
   */
  readonly ends?: 'complete' | 'quiet';
  /** What the client is answered may end it, and rightly: it has then shown all it had to. Always so where the stage ends `quiet`. */
  readonly mayStop?: true;
  /** Goes on watching for so long after the end: for rules that say what a client must no longer do. */
  readonly watchMs?: number;
};

export type TradesPerMarket = Readonly<Record<Market, number>>;

/** A market day as the client sees it, market times in Hong Kong time (`HH:mm:ss.SSS`). */
export type MarketDay = {
  readonly businessDate: string;
  /** Where the market's clock stands while the client starts; it runs from the client's first request on a channel, or from when it waits with the list for one to open. */
  readonly startAt: string;
  /** The clock's last moment; a date and a time for a stage that goes over the day's end. */
  readonly endAt: string;
  /** Real milliseconds in which the market gets from `startAt` to `endAt`. */
  readonly playMs: number;
  /** Trade sides of each GCP on the business date and later, and on the dates before it. */
  readonly openTrades: TradesPerMarket;
  readonly historyTrades: TradesPerMarket;
  /** Events that are kept of a channel; all when left out. */
  readonly retainedEvents?: number;
  /**
   * The clock stands here until every fault has happened, and every step that waits for records, or for `settleMs`: a client that is
   * late meets them all the same.
   */
  readonly holdAt?: string;
};

export type StageServer = {
  readonly tls?: 'none' | 'server' | 'mutual';
  /** What is wrong with the server's certificate. */
  readonly certificate?: 'expired' | 'not-yet-valid' | 'untrusted' | 'wrong-name';
  /** TLS older than 1.2 is spoken too, or nothing else is. */
  readonly oldVersions?: 'too' | 'only';
  /** No TLS is spoken at all, at addresses that the client is given as https. */
  readonly isPlain?: true;
  readonly hasSecondary?: boolean;
  readonly tokenLifetimeSeconds?: number;
  readonly limits?: { readonly requestsPerWindow: number; readonly windowSeconds: number };
  readonly timers?: Partial<ChannelTimers>;
};

export type StageCredential = 'main' | 'privateKey' | 'locked' | 'wrong' | 'tradeDataOnly' | 'referenceDataOnly';

/** Once: when the moment comes, the action is done. */
export type StageStep = { readonly when: StageMoment; readonly action: StageAction };

export type StageMoment =
  /** The client's first request, whatever it is. */
  | { readonly kind: 'started' }
  /** Its nth request of an operation (on channels of that market) has arrived, and is not answered yet. */
  | { readonly kind: 'request'; readonly operation: string; readonly nth: number; readonly market?: Market }
  /** The event of this sequence was published on every channel of the market, and the faults of its earlier events have happened. */
  | { readonly kind: 'published'; readonly market: Market; readonly sequence: number }
  /** The client's capture holds this many records. */
  | { readonly kind: 'recorded'; readonly records: number }
  /** The market's clock has come to this time. */
  | { readonly kind: 'marketTime'; readonly at: string };

export type StageAction =
  | { readonly kind: 'restart-channels'; readonly market: Market }
  /** Of the broker, in the market: whatever it trades from then on is none of the client's. */
  | { readonly kind: 'end-mapping'; readonly brokerNumber: string; readonly market: Market }
  | { readonly kind: 'correct-dataset'; readonly dataset: DatasetName }
  /** On the first channel of the market. */
  | { readonly kind: 'publish'; readonly market: Market; readonly trade?: Partial<Trade> }
  | { readonly kind: 'advance'; readonly to: string }
  | { readonly kind: 'plant'; readonly fault: PlantedFault }
  | { readonly kind: 'clear-faults' }
  /** Nobody answers at the address: every connection is broken off. */
  | { readonly kind: 'take-down'; readonly address: 'primary' | 'secondary' | 'both' }
  | { readonly kind: 'bring-up'; readonly address: 'primary' | 'secondary' | 'both' }
  /** SIGKILL; the client is started again with the same state, at once or when a further step says so. */
  | { readonly kind: 'kill-client'; readonly startAgain: 'at-once' | 'later' }
  | { readonly kind: 'start-client' };

import type { Market } from './trade.ts';

/**
 * A named deviation from the reference behaviour. Planted in the reference server it makes a mutant; scheduled in a
 * stage it provokes a client. Some are allowed by the contract: those are tolerance mutants, and must stay green.
 * Data only: `src/simulator/faults` holds one implementation per kind.
 */
export type Fault =
  // --- events, keyed by sequence ---
  | { readonly kind: 'drop'; readonly events: number }
  /** `flagged`: the copies are marked `possibleDuplicate`, as a server does that cannot tell. */
  | { readonly kind: 'duplicate'; readonly times?: number; readonly flagged?: boolean }
  | { readonly kind: 'swap' }
  /** Changes one member of an event as sent, by JSON pointer within the event. `value: undefined` removes it. */
  | { readonly kind: 'alter'; readonly pointer: string; readonly value?: Json }
  | { readonly kind: 'event-after-close' }
  // --- what the market publishes out of turn: sequences stay contiguous, and the truth holds what follows ---
  | { readonly kind: 'possible-resend' }
  | { readonly kind: 'stale-version' }
  | { readonly kind: 'skipped-version' }
  | { readonly kind: 'amend-before-report' }
  | { readonly kind: 'cancel-before-report' }
  | { readonly kind: 'unknown-code'; readonly member: CodeMember; readonly value: string }
  // --- answers, keyed by the nth request of an operation ---
  /**
   * Replaces one member of a JSON answer; the pointer may use `*` for every item of an array, and is empty for the whole.
   * `only`: answers of this status, or stream messages of this name.
   */
  | { readonly kind: 'rewrite'; readonly pointer: string; readonly value?: Json; readonly only?: string }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly code?: string;
      readonly retryAfterSeconds?: number;
      /** `Retry-After` as an HTTP date, so many seconds from now, instead of the number. */
      readonly retryAfterDate?: boolean;
      readonly body?: string;
      readonly contentType?: string;
    }
  /** `only`: in answers of this status. */
  | { readonly kind: 'set-header'; readonly name: string; readonly value?: string; readonly only?: string }
  | { readonly kind: 'ignore-parameter'; readonly name: string }
  | { readonly kind: 'reset'; readonly afterBytes?: number }
  | { readonly kind: 'truncate'; readonly afterBytes: number }
  | { readonly kind: 'stall'; readonly ms: number }
  | { readonly kind: 'slow-body'; readonly ms: number; readonly pieces?: number }
  /** To the same path at another host, or wherever `location` says. */
  | { readonly kind: 'redirect'; readonly status: number; readonly location?: string }
  | { readonly kind: 'token-expires' }
  /** Minutes that the server's clock is ahead; behind when negative. */
  | { readonly kind: 'clock-skew'; readonly minutes: number }
  | { readonly kind: 'malformed-json' }
  | { readonly kind: 'broken-gzip' }
  | { readonly kind: 'skip-authorization' }
  | { readonly kind: 'one-token-per-client' }
  | { readonly kind: 'crossed-answers' }
  | { readonly kind: 'one-at-a-time' }
  // --- stream ---
  | { readonly kind: 'heartbeats-stop' }
  | { readonly kind: 'heartbeat-ids' }
  | { readonly kind: 'close-stream'; readonly clean: boolean }
  /** STREAM_ENDED with this reason, be it one that nobody knows. */
  | { readonly kind: 'end-stream'; readonly reason: string }
  | { readonly kind: 'keep-superseded-stream' }
  | { readonly kind: 'one-stream-per-credential' }
  | { readonly kind: 'keep-ended-stream' }
  | { readonly kind: 'lags'; readonly events: number }
  // --- state ---
  | { readonly kind: 'leak-entitlement' }
  | { readonly kind: 'new-epoch' }
  | { readonly kind: 'short-retention'; readonly events: number }
  | { readonly kind: 'earlier-epoch' }
  | { readonly kind: 'wrong-control-totals'; readonly member: 'count' | 'quantity' | 'value' | 'hashTotal' }
  | { readonly kind: 'stale-snapshot' }
  | { readonly kind: 'secondary-lags'; readonly events: number }
  | { readonly kind: 'no-throttle' }
  // --- what a conforming server may do ---
  | { readonly kind: 'header-case'; readonly style: 'lower' | 'upper' }
  | { readonly kind: 'header-order' }
  | { readonly kind: 'extra-fields' }
  | { readonly kind: 'chunked' }
  | { readonly kind: 'smaller-pages'; readonly rows: number }
  | { readonly kind: 'json-spacing' }
  | { readonly kind: 'member-order' }
  | { readonly kind: 'missing-length' }
  | { readonly kind: 'stream-form'; readonly form: StreamForm }
  | { readonly kind: 'value-form'; readonly form: ValueForm };

/** Members of a trade whose values are codes, of which a later version of the contract may have more. */
export type CodeMember = 'tradingMethod' | 'originIndicator' | 'hedgeIndicator' | 'shortSellIndicator' | 'marketSegment';

/** One stream, written in the ways that the event stream format allows. */
export type StreamForm = 'comments' | 'crlf' | 'cr' | 'pieces' | 'data-lines' | 'no-spaces' | 'unknown-fields';

/** A value in another form that means the same. */
export type ValueForm = 'short-decimals' | 'strong-tags' | 'media-type-parameters' | 'longer-lists';

export type FaultKind = Fault['kind'];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** When a fault happens: by occurrence, never by chance. */
export type PlantedFault = {
  /** Operation whose requests or events are counted; `every` for all. */
  readonly on: string;
  /** Counted per operation and channel (per client id for tokens), from 1; left out: every time. */
  readonly nth?: number;
  /** With `nth`: how many requests in a row, 1 when left out. */
  readonly times?: number;
  /**
   * Only requests that say they have the event of this sequence, or a later one: how many requests that takes is the client's business,
   * that one of them comes is not.
   */
  readonly afterSequence?: number;
  /** For event faults: the sequence it starts at. */
  readonly atSequence?: number;
  /** Only on this market's channels. */
  readonly market?: Market;
  /** Of channels, only those of this trade date: a client that has given up the next one's would have nothing to do on it. */
  readonly tradeDate?: string;
  /** In a stage: a client that never meets it may still pass. */
  readonly isOptional?: true;
  readonly fault: Fault;
};

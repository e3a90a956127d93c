import type { CapacityLoad, CapacityPart } from './capacity.ts';
import type { Channel, TradeEvent } from './event.ts';
import type { CaseEvidence, Exchange } from './evidence.ts';
import type { BadInput } from './input-rule.ts';
import type { DatasetName } from './reference-data.ts';
import type { Market, Trade } from './trade.ts';
import type { CheckResult, Family } from './verdict.ts';

/** A pure question to the evidence. Missing evidence is `unobserved`, never met. */
export type Check = {
  readonly id: string;
  /** The rule, as a sentence. */
  readonly says: string;
  readonly judge: (evidence: CaseEvidence) => CheckResult;
};

/** What a server may lack and a run file may declare absent, with a reason. */
export type Capability =
  | 'stream'
  | 'snapshot'
  | 'secondary'
  | 'privateKeyJwt'
  | 'gzip'
  | 'rateLimit'
  | 'correction'
  | 'tls'
  | 'mutualTls'
  // Whether the test system can be made to have a restart, an end of a mapping, and the like.
  | 'incidents'
  // A mock lacks it: then only the cases that are `isStateless` apply.
  | 'state'
  // Credentials that a run file may do without; each is the `CredentialName` that the case speaks of.
  | 'secondParticipant'
  | 'expendableCredential'
  | 'lockedCredential'
  | 'shortLivedCredential'
  | 'scopedCredentials';

/** What a live system must be spared: cases marked so are played against a `url` target only when its run file allows them. */
export type Hazard = 'negative-input' | 'load' | 'capacity' | 'bad-credentials';

export type PullOptions = {
  /** Left out: the channel's current epoch. `null`: send none. */
  readonly epoch?: number | null;
  readonly afterSequence?: number | string;
  readonly limit?: number | string;
  readonly waitSeconds?: number | string;
  readonly address?: 'primary' | 'secondary';
};

/** A connection of its own, on which nobody is trusted or refused: what it shows is for the checks to judge. */
export type ConnectionOptions = {
  /** `old`: nothing newer than TLS 1.1 is offered. */
  readonly versions?: 'old';
  /** Left out: the client certificate of the run, where there is one. `another` is of an authority of which nobody ever heard. */
  readonly certificate?: 'none' | 'another';
};

export type RequestOptions = {
  readonly address?: 'primary' | 'secondary' | 'token';
  readonly method?: string;
  /** Over the driver's own, by name in any case; `null` takes the driver's own away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly connection?: ConnectionOptions;
  /** Which credential signs the request; `none` sends no `Authorization`. */
  readonly as?: CredentialName;
  /** Where the token stands; `query` is where it must not (RFC 6750, section 2.3). */
  readonly tokenIn?: 'header' | 'query';
};

/**
 * `main` is the credential of the run; the others exist where the target's run file names them. `none` sends no
 * `Authorization`, `wrong` a token (or secret) that the server never issued, `expired` a token that has expired.
 */
export type CredentialName = 'main' | 'other' | 'none' | 'wrong' | 'locked' | 'expired' | 'tradeDataOnly' | 'referenceDataOnly';

/** What ends a followed stream; whichever comes first. The driver's limit ends it in any case. */
export type FollowOptions = {
  readonly lastEventId?: string;
  readonly address?: 'primary' | 'secondary';
  readonly until?: {
    readonly events?: number;
    readonly heartbeats?: number;
    readonly sequence?: number;
    readonly ended?: true;
    /** As soon as `meanwhile` has been played. */
    readonly meanwhile?: true;
  };
  /** A slow reader: for so long after the stream has opened, nothing is read from it. */
  readonly readAfterMs?: number;
  /** A reader that stands still: nothing is read before `meanwhile` has been played, which begins as soon as the answer does. */
  readonly readAfter?: 'meanwhile';
  /** Opens with a new token of this credential; `expired` with one that still lives. */
  readonly as?: CredentialName;
  /** Played once the stream has sent its first message, while it goes on. */
  readonly meanwhile?: () => Promise<unknown>;
};

/**
 * What a server case may do: drive, never assert. Each call records one exchange (or more) under the label it is given.
 * A call that cannot go on (no such channel, no answer to read a cursor from) ends the play with a missing prerequisite.
 */
export type ServerPeer = {
  /**
   * The caller's channel of a market in a state; the newest trade date first. Notes the channel's members and timers under
   * their own names (`channelId`, `epoch`, `tradeDate`, `lastSequence`, `heartbeatIntervalMs`, …), where the last one taken stays
   * noted, and each behind its channel id (`B01224-HK-20260408.epoch`).
   */
  readonly channel: (market: Market, state: Channel['state']) => Promise<Channel>;
  /** As `channel`, one for each participant ID of the caller that has one of that date. Notes the first. */
  readonly everyChannel: (market: Market, state: Channel['state']) => Promise<readonly Channel[]>;
  /**
   * The newest channel of each market in a state, of those markets that have one: where a market has none, the others are judged all
   * the same. Notes the first as `channel` does.
   */
  readonly eachMarket: (state: Channel['state']) => Promise<readonly [Channel, ...Channel[]]>;
  /** The caller's newest channel of a market whose first two events, or more, are no longer kept. Notes it as `channel` does. */
  readonly expiredChannel: (market: Market) => Promise<Channel>;
  readonly channels: (label: string, options?: RequestOptions) => Promise<Exchange>;
  readonly pull: (label: string, channel: Channel, options?: PullOptions) => Promise<Exchange>;
  /** Pulls from `afterSequence` until an answer is not full, one exchange a batch. */
  readonly pullAll: (label: string, channel: Channel, options?: PullOptions) => Promise<readonly TradeEvent[]>;
  /** Pulls (long poll) until `sequence` has been published. */
  readonly pullUntil: (label: string, channel: Channel, sequence: number) => Promise<void>;
  /** Pulls (long poll) until the channel is closed and its last event is read. */
  readonly pullUntilClosed: (label: string, channel: Channel) => Promise<void>;
  readonly follow: (label: string, channel: Channel, options: FollowOptions) => Promise<Exchange>;
  /** All pages. */
  readonly snapshot: (
    label: string,
    channel: Channel,
    options?: { readonly limit?: number; readonly address?: 'primary' | 'secondary' },
  ) => Promise<void>;
  /** The trade of a channel's own date that was reported last and has not been changed since. Notes its key and its broker. */
  readonly liveTrade: (label: string, channel: Channel) => Promise<Trade>;
  /** Has the test system go through what no request brings about; what does not happen ends the play. */
  readonly incident: {
    readonly newEpoch: (channel: Channel) => Promise<void>;
    readonly close: (channel: Channel) => Promise<void>;
    readonly endMapping: (trade: Trade) => Promise<void>;
    readonly amend: (trade: Trade) => Promise<void>;
  };
  readonly manifest: (label: string, date?: string) => Promise<Exchange>;
  /** All pages of one dataset of the run's business date. */
  readonly dataset: (label: string, dataset: DatasetName, options?: { readonly limit?: number; readonly date?: string }) => Promise<void>;
  readonly token: (label: string, options?: TokenOptions) => Promise<Exchange>;
  /** Any request: `operationId` says which operation's contract the answer is held to. */
  readonly request: (label: string, operationId: string, path: string, options?: RequestOptions) => Promise<Exchange>;
  /** The value of a header of an answer; an answer without it ends the play. */
  readonly headerOf: (exchange: Exchange, name: string) => string;
  /** The `nextCursor` of a page; an answer without it ends the play. */
  readonly cursorOf: (exchange: Exchange) => string;
  /** Asks for the channel list, again and again without waiting, until a 429 comes or the announced limit is passed by ten. */
  readonly burst: (label: string) => Promise<void>;
  /** One request to each place, all at once, and none again: not even when a 429 says when to come back. */
  readonly askAtOnce: (label: string, places: readonly Place[]) => Promise<void>;
  /** The access token that a token request was granted; an answer without one ends the play. */
  readonly tokenOf: (exchange: Exchange) => string;
  /** Plays the same so many times at once, as `together` does; `index` counts from 0. */
  readonly crowd: (count: number, play: (index: number) => Promise<unknown>) => Promise<void>;
  /**
   * Breaks each rule by a few examples, made from the run's seed, and makes an example that is not refused smaller and
   * smaller. Each exchange is recorded as `label:rule`; the last that is not refused is the smallest one that was found.
   */
  readonly violate: (label: string, input: BadInput, channel?: Channel) => Promise<void>;
  /** A part of the declared load; notes its numbers as `pulls.perSecond` and so on, and `lostEvents`. */
  readonly declared: <Part extends CapacityPart>(part: Part) => CapacityLoad[Part];
  /** Plays the same at a steady rate, whether or not the ones before have ended; then waits for all of them. */
  readonly atRate: (
    rate: { readonly perSecond: number; readonly seconds: number },
    play: (index: number) => Promise<unknown>,
  ) => Promise<void>;
  /** So many channels of the caller that hold events, open ones first; fewer end the play. */
  readonly channelsWithEvents: (count: number) => Promise<readonly Channel[]>;
  readonly together: (...plays: readonly (() => Promise<unknown>)[]) => Promise<void>;
  readonly note: (name: string, value: string | number | boolean) => void;
  readonly businessDate: string;
};

export type TokenOptions = {
  /** `unknown` is a client of which the server never heard. */
  readonly as?: CredentialName | 'unknown';
  readonly method?: 'client_secret_basic' | 'private_key_jwt';
  readonly scope?: string;
  /** `null` names none. */
  readonly grantType?: string | null;
  /** What is wrong with a client assertion, member by member; whatever is left out is right. */
  readonly assertion?: AssertionOptions;
};

export type AssertionOptions = {
  readonly jti?: string;
  readonly audience?: string;
  /** Below zero: it has expired. */
  readonly lifetimeSeconds?: number;
  /** A key that was made for this one assertion. */
  readonly key?: 'another';
};

/** Where an operation is asked for, and with which body where it needs one. */
export type Place = { readonly operationId: string; readonly path: string; readonly body?: string };

/** `Requirement` narrows to the ledger's ids where the catalogue is written, so that a wrong id does not compile. */
export type ServerCase<Requirement extends string = string> = {
  /** Kebab-case, present tense, unique, never re-used. */
  readonly id: string;
  readonly subject: 'server';
  readonly requirement: Requirement;
  readonly family: Family;
  readonly title: string;
  readonly needs?: readonly Capability[];
  /** Played only against a target that declares this capability absent: what a server without it must answer. */
  readonly lacks?: Capability;
  readonly hazard?: Hazard;
  /** Its checks measure time, or its play races against one: where cases are played side by side, this one is played alone. */
  readonly isTimed?: true;
  /** Any single answer can show it, so that a mock can, which keeps no state. */
  readonly isStateless?: boolean;
  readonly formerly?: readonly string[];
  readonly play: (peer: ServerPeer) => Promise<unknown>;
  readonly checks: readonly [Check, ...Check[]];
};

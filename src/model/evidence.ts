import type { ClientEvidence } from './client-evidence.ts';

/**
 * What was seen on the wire, before anybody judged it. Secrets are labels here (`token#1`): the recorder put them in,
 * and wrote down the facts that judging needs beside them. Everything is plain JSON, so that a run can be judged again.
 */

/** Header fields in the order and the case in which they were sent; a repeated field appears twice. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

export type RecordedRequest = {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** Scheme, host and port: `primary`, `secondary` and `token` addresses are told apart by `address`. */
  readonly origin: string;
  readonly headers: HeaderList;
  /** Absent when no body was sent. */
  readonly body?: string;
};

export type RecordedBody = {
  /** Decoded text (gzip undone), cut at the recorder's cap; absent when the bytes are not valid UTF-8. */
  readonly text?: string;
  /** Length in bytes as it came over the wire, before gzip was undone. */
  readonly wireBytes: number;
  /** True when `text` does not hold everything that came. */
  readonly isTruncated: boolean;
  /** Why the body could not be turned into text, when it could not. */
  readonly unreadable?: string;
};

/** One message of a server-sent event stream. */
export type StreamMessage = {
  /** The `event:` field; `message` when the server sent none. */
  readonly event: string;
  /** The `id:` field of this message, absent when it had none. */
  readonly id?: string;
  readonly data: string;
  /** Milliseconds since the case began. */
  readonly atMs: number;
};

export type RecordedResponse = {
  readonly status: number;
  readonly httpVersion: string;
  readonly headers: HeaderList;
  readonly body: RecordedBody;
  /** Present when the answer was an event stream. */
  readonly messages?: readonly StreamMessage[];
};

/** What ended an exchange without a complete answer. */
export type ExchangeFailure = {
  readonly kind: 'timeout' | 'reset' | 'refused' | 'dns' | 'tls' | 'protocol' | 'too-large';
  readonly detail: string;
};

export type ExchangeTiming = {
  /** All in milliseconds since the case began. */
  readonly startedMs: number;
  readonly firstByteMs?: number;
  readonly endedMs: number;
};

/** What the recorder knows of a credential that it hid behind a label. */
export type SecretFact = {
  readonly label: string;
  readonly kind: 'token' | 'clientSecret' | 'assertion' | 'privateKey';
  /** For a token: whether its characters are those that RFC 6750 allows behind `Bearer`, which its label cannot show. */
  readonly isToken68?: boolean;
  /** For a client assertion: what it claims, as it stands in it. */
  readonly claims?: Readonly<Record<string, string>>;
  /** Seconds that the server said the token lives. */
  readonly expiresInSeconds?: number;
  readonly scope?: string;
  /** Milliseconds since the case began at which the token was received. */
  readonly issuedAtMs?: number;
  /** Origins that the driver sent it to. */
  readonly sentTo?: readonly string[];
  /** Where a client under test wrote it down. */
  readonly seenIn?: readonly ('output' | 'capture')[];
};

/** What a connection of its own showed of the server, before the request went over it. */
export type TlsSeen = {
  /** As agreed on, for instance `TLSv1.3`. */
  readonly version: string;
  /** The server's chain as far as it was presented, its own certificate first. */
  readonly certificates: readonly {
    readonly subject: string;
    readonly issuer?: string;
    readonly validFrom: string;
    readonly validTo: string;
  }[];
  /** Why the certificate is not for the host at which the server was addressed; absent when it is. */
  readonly nameMismatch?: string;
};

export type Exchange = {
  /** What the case called it; unique within the evidence (`pull`, then `pull#2`). */
  readonly label: string;
  readonly operationId: string;
  readonly address: 'primary' | 'secondary' | 'token';
  readonly request: RecordedRequest;
  readonly response?: RecordedResponse;
  readonly failure?: ExchangeFailure;
  readonly timing: ExchangeTiming;
  /** Only of a request that a case wanted on a connection of its own, and where TLS was agreed on. */
  readonly tls?: TlsSeen;
  /** Why the request was sent a second time: the server had closed the idle connection on which it went out first. */
  readonly sentAgain?: string;
  /** How the driver itself ended the exchange, when it did (a stream that had shown enough). */
  readonly endedByDriver?: string;
};

/** Why a case could not be played to its end. */
export type MissingPrerequisite = {
  readonly needed: string;
  readonly found: string;
  readonly exchange?: string;
};

export type CaseEvidence = {
  readonly caseId: string;
  readonly subject: 'server' | 'client';
  readonly seed: number;
  readonly exchanges: readonly Exchange[];
  readonly secrets: readonly SecretFact[];
  /** Values that the case chose or learnt while it played and that its checks need, by name. */
  readonly notes: Readonly<Record<string, string | number | boolean>>;
  readonly missing?: MissingPrerequisite;
  /** A defect of ours: the run is invalid. */
  readonly harnessError?: string;
  /** When the case began, RFC 3339; every other time is counted from there. */
  readonly startedAt?: string;
  readonly durationMs: number;
  /** Of `durationMs`, the time spent waiting for the peer or for a timer. */
  readonly waitedMs: number;
  /** The longest that we ourselves were held up: what came late by less is not the peer's fault. */
  readonly ownDelayMs?: number;
  /** Present when a client was under test: `exchanges` are then its requests, as the simulator received and answered them. */
  readonly client?: ClientEvidence;
};

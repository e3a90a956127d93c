import type { ConnectionOptions } from '../../model/case.ts';
import type { ExchangeFailure, HeaderList, TlsSeen } from '../../model/evidence.ts';

/** A request as it shall go over the wire: nothing is normalised, and only what HTTP cannot do without is added. */
export type WireRequest = {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path and query, sent as they stand. */
  readonly path: string;
  readonly method: string;
  readonly headers: HeaderList;
  readonly body?: string | Buffer;
  /** Over https only: sent on a connection of its own, made like this. */
  readonly connection?: ConnectionOptions;
  /** Tells what a new connection showed of TLS; one that is on a connection of its own always tells. */
  readonly isTlsWatched?: true;
  /** Milliseconds from now until the exchange is given up, whatever it is doing. */
  readonly deadlineMs: number;
  /** Once an event stream has begun, the deadline no longer counts: it is left when no message came for so long. */
  readonly quietMs?: number;
  /** Once the answer has begun, nothing of its body is read for so long: a slow reader, whose peer has to wait. */
  readonly readAfterMs?: number;
  /** Called once the answer has begun; nothing of its body is read before what it returns has settled, and no deadline runs meanwhile. */
  readonly beforeReading?: () => Promise<void>;
  /** Ends the exchange from our side; the signal's reason is what the evidence says. */
  readonly signal?: AbortSignal;
  /** Called for each message of an event stream; a returned text ends the exchange and says why. */
  readonly onMessage?: (message: WireMessage) => string | undefined;
};

/** Times are milliseconds of `performance.now()`. */
export type WireMessage = { readonly event: string; readonly id?: string; readonly data: string; readonly at: number };

export type WireFailure = ExchangeFailure & {
  /** The system's or TLS library's own code, for instance `ENOTFOUND`. */
  readonly code?: string;
};

export type WireBody = {
  /** As it came over the wire. */
  readonly wire: Buffer;
  /** With gzip undone; absent when it cannot be. */
  readonly decoded?: Buffer;
  /** Why `decoded` is absent or not whole. */
  readonly unreadable?: string;
  /** True when not everything that was announced is here. */
  readonly isTruncated: boolean;
};

export type WireAnswer = {
  readonly status: number;
  readonly httpVersion: string;
  readonly headers: HeaderList;
  readonly body: WireBody;
  readonly messages?: readonly WireMessage[];
};

/** What happened. An answer and a failure may both be present: the answer broke off. */
export type WireExchange = {
  readonly request: Pick<WireRequest, 'origin' | 'path' | 'method' | 'body'> & {
    /** All that were sent, in order, with those that the client added. */
    readonly headers: HeaderList;
  };
  readonly answer?: WireAnswer;
  readonly failure?: WireFailure;
  readonly startedAt: number;
  readonly firstByteAt?: number;
  readonly endedAt: number;
  readonly endedByDriver?: string;
  readonly tls?: TlsSeen;
  readonly sentAgain?: string;
};

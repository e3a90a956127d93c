import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChannelTimers } from '../model/event.ts';
import type { PlantedFault } from '../model/fault.ts';
import type { CertificateFlaw } from '../wire/listener/certificates.ts';
import type { ConnectionSeen } from '../wire/listener/listen.ts';
import type { Address } from './exchange/call.ts';
import type { RateLimits } from './exchange/rate-limit.ts';
import type { WorldOptions } from './state/world-options.ts';
import type { ExchangeLine } from './wire-log/wire-log.ts';

/** A request that has just come in. */
export type Arrival = {
  readonly address: Address;
  /** `unrouted` where the contract knows no such path. */
  readonly operationId: string;
  /** The channel id or business date of the path. */
  readonly pathParameter: string | undefined;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

export type TlsMode = 'none' | 'server' | 'mutual';

/** What is wrong with a server's TLS. Unlike a fault it has no occasion: it is there from the first connection to the last. */
export type TlsFlaws = {
  /** Of the certificate that both addresses present. */
  readonly certificate?: CertificateFlaw;
  /** TLS older than 1.2 is spoken `too`, or nothing else is. */
  readonly oldVersions?: 'too' | 'only';
  /** With mutual TLS: a client that shows none, or one of another authority, is served all the same. */
  readonly isClientCertificateOptional?: boolean;
  /** What is served without TLS all the same. */
  readonly plain?: Address | 'both';
};

export type ControlOptions = {
  readonly port?: number;
  readonly host?: string;
  /** Needed when the host is not loopback; then every request to the control port must show it as a bearer token. */
  readonly token?: string;
};

export type SimulatorOptions = {
  /** The same seed gives the same market, 1 when left out. */
  readonly seed?: number;
  readonly tls?: TlsMode;
  /** Without `tls` they mean nothing. */
  readonly tlsFlaws?: TlsFlaws;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** 0, the default, lets the system choose. */
  readonly ports?: { readonly primary?: number; readonly secondary?: number };
  readonly faults?: readonly PlantedFault[];
  readonly worldOptions?: Partial<WorldOptions>;
  /** 200 requests in one second per client when left out; `false` limits nothing. */
  readonly limits?: RateLimits | false;
  readonly timers?: Partial<ChannelTimers>;
  /** 600 when left out; the short-lived credential keeps its second. */
  readonly tokenLifetimeSeconds?: number;
  /** Of the demo client; `ocp-demo` when left out. */
  readonly clientId?: string;
  /** Fixes the secret of the demo client, for documentation that must be copied verbatim. */
  readonly clientSecret?: string;
  /** Further clients with the rights of `main`, for load from many at once. */
  readonly loadClients?: number;
  /** Called after each exchange; secrets are replaced. */
  readonly onExchange?: (line: ExchangeLine) => void;
  /** Called as a request begins, before it is read or answered: for whoever listens to the whole of it. */
  readonly onRequest?: (arrival: Arrival) => void;
  /** Called for each connection to an address, once its handshake is over or has failed. */
  readonly onConnection?: (address: Address, connection: ConnectionSeen) => void;
  /** Called for each planted fault that has happened, once for each request. */
  readonly onFault?: (planted: PlantedFault) => void;
  /** `false`, the default, opens no control port. */
  readonly control?: ControlOptions | false;
};

export const defaultTimers: ChannelTimers = { heartbeatIntervalMs: 200, minimumPollIntervalMs: 20, maximumWaitMs: 1_000 };

export const defaultLimits: RateLimits = { requestsPerWindow: 200, windowSeconds: 1 };

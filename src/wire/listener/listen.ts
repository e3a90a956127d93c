import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { ConfigurationError } from '../../errors.ts';
import { plainDetail } from '../client/plain-detail.ts';
import type { TlsMaterial } from './certificates.ts';

/**
 * A raw listener: it hands over requests as they came, and lets the caller word the answer to bytes that never became a
 * request. It knows nothing of the contract.
 */

/** Why the bytes of a peer never became a request. */
export type Refusal = 'malformed' | 'uri-too-long' | 'headers-too-large';

export type ListenerOptions = {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly tls?: TlsMaterial;
  readonly onRequest: (request: IncomingMessage, response: ServerResponse) => void;
  /** Called for each connection once its handshake, if it has one, is over or has failed. */
  readonly onConnection?: (connection: ConnectionSeen) => void;
  /** The whole answer, head and body, to a peer whose bytes were refused. */
  readonly onRefused: (refusal: Refusal) => string;
};

export type ConnectionSeen = { readonly tlsVersion?: string; readonly showedCertificate?: boolean; readonly failure?: string };

export type Listener = {
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
  /**
   * Breaks off every connection, and each new one at once. The port stays ours: given back, it would be somebody else's next, who would
   * then be called by whoever tries this one again.
   */
  readonly takeDown: () => void;
  /** Serves again. */
  readonly bringUp: () => void;
};

/** Longer request lines are answered 414. */
export const longestUri = 8_192;
/** Header sections beyond this are answered 431; Node's own limit lies above, so that both can be told apart. */
export const largestHeaders = 16_384;

const parserLimit = longestUri + largestHeaders;

const refusalOf = (error: NodeJS.ErrnoException & { rawPacket?: Buffer }): Refusal => {
  if (error.code !== 'HPE_HEADER_OVERFLOW') return 'malformed';
  const lineEnd = error.rawPacket?.indexOf('\r\n') ?? 0;
  return lineEnd === -1 || lineEnd > longestUri ? 'uri-too-long' : 'headers-too-large';
};

const refuse = (options: ListenerOptions, error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(options.onRefused(refusalOf(error)), () => socket.destroy());
};

/** Old versions are spoken only where the library's own security level is taken down. */
const versionsOf = (oldVersions: TlsMaterial['oldVersions']): https.ServerOptions => {
  if (oldVersions === undefined) return { minVersion: 'TLSv1.2' };
  return {
    minVersion: 'TLSv1',
    ...(oldVersions === 'only' ? { maxVersion: 'TLSv1.1' as const } : {}),
    ciphers: 'DEFAULT:@SECLEVEL=0',
  };
};

const createServer = (options: ListenerOptions): http.Server => {
  const limits = { maxHeaderSize: parserLimit, requireHostHeader: false, keepAliveTimeout: 30_000 };
  if (options.tls === undefined) return http.createServer(limits, options.onRequest);
  const { certPem, keyPem, clientCaPem, isClientCertificateOptional = false, oldVersions } = options.tls;
  const rejectUnauthorized = !isClientCertificateOptional;
  const mutual = clientCaPem === undefined ? {} : { ca: clientCaPem, requestCert: true, rejectUnauthorized };
  return https.createServer({ ...limits, cert: certPem, key: keyPem, ...versionsOf(oldVersions), ...mutual }, options.onRequest);
};

/** A wildcard address cannot be called; loopback reaches it. */
const callableHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

const portOf = (address: AddressInfo | string | null): number => (address !== null && typeof address === 'object' ? address.port : 0);

const closing = (server: http.Server) => () =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** An empty object stands for no certificate. */
const hasCertificate = (socket: TLSSocket): boolean => Object.keys(socket.getPeerCertificate() ?? {}).length > 0;

const announceConnections = (server: http.Server, { tls, onConnection }: ListenerOptions): void => {
  if (onConnection === undefined) return;
  if (tls === undefined) server.on('connection', () => onConnection({}));
  server.on('secureConnection', (socket: TLSSocket) =>
    onConnection({
      tlsVersion: socket.getProtocol() ?? 'unknown',
      ...(tls?.clientCaPem === undefined ? {} : { showedCertificate: hasCertificate(socket) }),
    }),
  );
  server.on('tlsClientError', (error: Error) => onConnection({ failure: plainDetail(error.message) }));
};

export const openListener = (options: ListenerOptions): Promise<Listener> => {
  const server = createServer(options);
  announceConnections(server, options);
  server.on('clientError', (error, socket) => refuse(options, error, socket));
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(options, cause)));
    server.listen(options.port, options.host, () => {
      const port = portOf(server.address());
      const scheme = options.tls === undefined ? 'http' : 'https';
      resolve({
        origin: `${scheme}://${callableHost(options.host)}:${port}`,
        port,
        close: closing(server),
        takeDown: () => {
          server.maxConnections = 0;
          server.closeAllConnections();
        },
        bringUp: () => {
          server.maxConnections = Number.POSITIVE_INFINITY;
        },
      });
    });
  });
};

const cannotListen = (options: ListenerOptions, cause: Error): ConfigurationError =>
  new ConfigurationError({
    code: 'CANNOT_LISTEN',
    where: `${options.host}:${options.port}`,
    says: `cannot listen on ${options.host}:${options.port}: ${cause.message}`,
    remedy: 'choose another port (0 takes any free one) or another host',
    cause,
  });

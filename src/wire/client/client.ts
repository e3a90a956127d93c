import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { wireLimits } from '../limits.ts';
import { createOwnAgent } from './own-connection.ts';
import { performExchange } from './perform-exchange.ts';
import type { WireExchange, WireRequest } from './wire-exchange.ts';

/**
 * The driver's side of the wire, on bare `node:http`: it must be able to be wrong, and must see what was really sent.
 * It knows nothing of OCP, tokens or cases. What a peer does, however bad, comes back as a value.
 */
export type WireClient = {
  readonly send: (request: WireRequest) => Promise<WireExchange>;
  /** Ends what is under way and closes every connection. */
  readonly close: () => void;
};

export type WireClientOptions = {
  /** Authorities trusted beside the system's. */
  readonly caPem?: string;
  readonly clientCertificate?: { readonly certPem: string; readonly keyPem: string };
  readonly proxy?: { readonly httpProxy?: string; readonly httpsProxy?: string; readonly noProxy?: string };
  /** Defaults: `wireLimits`. */
  readonly maxHeaderBytes?: number;
  readonly maxBodyBytes?: number;
};

/** Shorter than any sensible server keeps an idle connection: so we are the ones who close it. */
const IDLE_MS = 1000;

const proxyEnvOf = ({ proxy }: WireClientOptions) =>
  proxy === undefined
    ? {}
    : {
        proxyEnv: {
          ...(proxy.httpProxy === undefined ? {} : { HTTP_PROXY: proxy.httpProxy }),
          ...(proxy.httpsProxy === undefined ? {} : { HTTPS_PROXY: proxy.httpsProxy }),
          ...(proxy.noProxy === undefined ? {} : { NO_PROXY: proxy.noProxy }),
        },
      };

/** One for all connections: to build one takes longer than to send a request. */
const secureContextOf = ({ caPem, clientCertificate }: WireClientOptions): SecureContext =>
  createSecureContext({
    minVersion: 'TLSv1.2',
    ...(caPem === undefined ? {} : { ca: [...getCACertificates('default'), caPem] }),
    ...(clientCertificate === undefined ? {} : { cert: clientCertificate.certPem, key: clientCertificate.keyPem }),
  });

/** Throws for certificates that cannot be used. */
export const createWireClient = (options: WireClientOptions = {}): WireClient => {
  const agentOptions = { keepAlive: true, timeout: IDLE_MS, ...proxyEnvOf(options) };
  const plain = { kept: new HttpAgent(agentOptions), fresh: new HttpAgent({ ...agentOptions, keepAlive: false }) };
  const createSecure = () => {
    const secureContext = secureContextOf(options);
    return {
      kept: new HttpsAgent({ ...agentOptions, secureContext }),
      fresh: new HttpsAgent({ ...agentOptions, secureContext, keepAlive: false }),
    };
  };
  // At once where certificates are named, so that a broken one is known before the first request; else with the first https address.
  let secure = options.caPem === undefined && options.clientCertificate === undefined ? undefined : createSecure();
  const agentFor = ({ origin, method }: WireRequest) => {
    if (origin.startsWith('https:')) secure ??= createSecure();
    const agents = origin.startsWith('https:') ? (secure ?? plain) : plain;
    // What must not be sent twice must not meet a connection that the peer is just closing.
    return method === 'GET' ? agents.kept : agents.fresh;
  };
  const closing = new AbortController();
  const send = async (request: WireRequest): Promise<WireExchange> => {
    const signal = request.signal === undefined ? closing.signal : AbortSignal.any([request.signal, closing.signal]);
    const { maxHeaderBytes = wireLimits.headerBytes, maxBodyBytes = wireLimits.bodyBytes } = options;
    const connection = { agent: agentFor(request), maxHeaderBytes, maxBodyBytes };
    if (request.connection !== undefined && request.origin.startsWith('https:')) {
      const agent = await createOwnAgent(request.connection, options, agentOptions);
      const { isStaleConnection: _, ...alone } = await performExchange({ ...request, signal }, { ...connection, agent });
      agent.destroy();
      return alone;
    }
    const { isStaleConnection, ...first } = await performExchange({ ...request, signal }, connection);
    if (!isStaleConnection) return first;
    // The peer may close an idle connection at any time, also while a request is on its way: that is nobody's fault.
    const deadlineMs = request.deadlineMs - (first.endedAt - first.startedAt);
    const { isStaleConnection: _, ...second } = await performExchange({ ...request, signal, deadlineMs }, connection);
    return { ...second, startedAt: first.startedAt, sentAgain: 'the server closed the idle connection on which it was sent first' };
  };
  const close = () => {
    closing.abort('the client was closed');
    for (const agent of [plain, secure]) {
      agent?.kept.destroy();
      agent?.fresh.destroy();
    }
  };
  return { send, close };
};

import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { makeCertificates } from '../listener/certificates.ts';
import { createWireClient, type WireClientOptions } from './client.ts';
import { listenOnLoopback, okAnswer, startHostilePeer } from './testing/hostile-peer.ts';
import type { WireRequest } from './wire-exchange.ts';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

const rawServer = async (answer: Parameters<typeof startHostilePeer>[0]) => {
  const { origin, close } = await startHostilePeer(answer);
  opened.push(close);
  return origin;
};

const clientWith = (options: WireClientOptions = {}) => {
  const client = createWireClient(options);
  opened.push(client.close);
  return client;
};

const get = (origin: string, more: Partial<WireRequest> = {}): WireRequest => ({
  origin,
  path: '/x',
  method: 'GET',
  headers: [],
  deadlineMs: 2000,
  ...more,
});

const send = (request: WireRequest, options: WireClientOptions = {}) => clientWith(options).send(request);

describe('TLS and proxies', () => {
  const secureServer = async (requestCert: boolean) => {
    const certificates = await makeCertificates('localhost');
    const { certPem: cert, keyPem: key } = certificates.server;
    const server = createTlsServer(
      { cert, key, ca: certificates.caPem, requestCert, rejectUnauthorized: requestCert },
      (_request, response) => {
        response.end('secure');
      },
    );
    const { port, close } = await listenOnLoopback(server);
    opened.push(close);
    return { ...certificates, origin: `https://localhost:${port}` };
  };

  test('a private authority is trusted only when named', async () => {
    const { origin, caPem } = await secureServer(false);
    expect((await send(get(origin))).failure?.kind).toBe('tls');
    expect((await send(get(origin), { caPem })).answer?.body.decoded?.toString()).toBe('secure');
  });

  test('a client certificate is shown', async () => {
    const { origin, caPem, client } = await secureServer(true);
    expect((await send(get(origin), { caPem })).answer).toBeUndefined();
    expect((await send(get(origin), { caPem, clientCertificate: client })).answer?.status).toBe(200);
  });

  test('a proxy is used for https by CONNECT, for http by the absolute form, and not where noProxy says so', async () => {
    const { origin, caPem } = await secureServer(false);
    const seen: string[] = [];
    const proxy = await rawServer((socket, head) => {
      const line = head.split('\r\n')[0] ?? '';
      seen.push(line);
      if (!line.startsWith('CONNECT')) return void socket.write(okAnswer('by proxy'));
      const upstream = connect(Number(line.match(/:(\d+)/)?.[1]), '127.0.0.1', () => {
        socket.removeAllListeners('data');
        socket.write('HTTP/1.1 200 Connected\r\n\r\n');
        socket.pipe(upstream).pipe(socket);
      });
      upstream.on('error', () => {});
    });
    const both = { httpProxy: proxy, httpsProxy: proxy };
    const tunnelled = await send(get(origin), { caPem, proxy: both });
    const plain = await send(get('http://ocp.invalid'), { proxy: both });
    const direct = await send(get(origin), { caPem, proxy: { ...both, noProxy: 'localhost' } });
    expect([tunnelled, plain, direct].map(({ answer }) => answer?.body.decoded?.toString())).toEqual(['secure', 'by proxy', 'secure']);
    expect(seen.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      `CONNECT ${origin.slice('https://'.length)}`,
      'GET http://ocp.invalid/x',
    ]);
  });
});

import { request as httpsRequest } from 'node:https';
import { connect, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../errors.ts';
import { createWireClient } from '../wire/client/client.ts';
import type { SimulatorOptions } from './options.ts';
import { startSimulator } from './simulator.ts';
import { type SimulatorPeer, startPeer } from './testing/simulator-peer.ts';

const channels = '/trade-data/v1/channels';

const peers: SimulatorPeer[] = [];
const start = async (options: SimulatorOptions = {}): Promise<SimulatorPeer> => {
  const peer = await startPeer({ worldOptions: { rate: 0 }, ...options });
  peers.push(peer);
  return peer;
};
afterEach(async () => {
  for (const peer of peers.splice(0)) await peer.stop();
});

/** The whole answer to bytes as they stand. */
const sendBytes = (origin: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const url = new URL(origin);
    const socket = connect(Number(url.port), url.hostname, () => socket.write(bytes));
    let text = '';
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      if (/content-length: \d+\r\n/i.test(text) && text.endsWith('}')) socket.end();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

const listenOn = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** Of this process, with those of the test itself. */
const openListeners = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

describe('start', () => {
  test('closes what it opened when another port is taken', async () => {
    const taken = await listenOn(0);
    const port = portOf(taken);
    const before = openListeners();
    const attempt = startSimulator({ worldOptions: { rate: 0 }, control: { port } });
    await expect(attempt).rejects.toMatchObject({ code: 'CANNOT_LISTEN', where: `127.0.0.1:${port}` });
    // A handle lives on for a turn after it was closed; one that is not closed keeps the test here until its time is over.
    while (openListeners() > before) await new Promise((resolve) => setImmediate(resolve));
    await closed(taken);
  });

  test('gives two addresses with one state', async () => {
    const peer = await start();
    const primary = await peer.ask('listChannels', channels);
    const secondary = await peer.ask('listChannels', channels, { address: 'secondary' });
    expect(secondary.json).toEqual(primary.json);
    expect(peer.simulator.primary).not.toBe(peer.simulator.secondary);
  });

  test('a port that is taken and a control port for everybody are configuration errors', async () => {
    const peer = await start();
    const port = Number(new URL(peer.simulator.primary).port);
    await expect(startSimulator({ ports: { primary: port } })).rejects.toThrow(ConfigurationError);
    await expect(startSimulator({ control: { host: '0.0.0.0' } })).rejects.toThrow('only with a token');
  });

  test('one seed gives the same bytes', async () => {
    const path = `${channels}/B01224-HK-20260402/events`;
    const [first, second] = [await start({ seed: 7 }), await start({ seed: 7 })];
    const other = await start({ seed: 8 });
    const text = (await first.ask('pullEvents', path)).text;
    expect((await second.ask('pullEvents', path)).text).toBe(text);
    expect((await other.ask('pullEvents', path)).text).not.toBe(text);
  });
});

describe('headers', () => {
  test('a well-formed request id comes back, another is replaced', async () => {
    const peer = await start();
    const sent = await peer.ask('listChannels', channels, { headers: [['x-request-ID', 'desk.1_a-b']] });
    expect(sent.header('x-request-id')).toBe('desk.1_a-b');
    const odd = await peer.ask('listChannels', channels, { headers: [['X-Request-Id', 'a b']] });
    expect(odd.header('x-request-id')).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
  });

  test('the window is announced, counts down for each client apart, and is enforced', async () => {
    const peer = await start({ limits: { requestsPerWindow: 3, windowSeconds: 60 } });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      const seen = await peer.ask('listChannels', channels);
      expect(seen.complaints).toEqual([]);
      statuses.push([seen.status, seen.header('ratelimit-remaining')]);
    }
    expect(statuses).toEqual([
      [200, '2'],
      [200, '1'],
      [200, '0'],
      [429, '0'],
    ]);
    expect((await peer.ask('listChannels', channels, { as: 'other' })).status).toBe(200);
  });
});

describe('what is no proper request', () => {
  test.each([
    ['a target that is too long', `GET /${'a'.repeat(9_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414, 'URI_TOO_LONG'],
    ['a target that is far too long', `GET /${'a'.repeat(60_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414, 'URI_TOO_LONG'],
    ['large headers', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(17_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['very large headers', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(60_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['no HTTP at all', 'HELLO\r\n\r\n', 400, 'INVALID_PARAMETER'],
    ['no host', 'GET /oauth2/jwks HTTP/1.1\r\n\r\n', 400, 'INVALID_PARAMETER'],
    [
      'a body that is too large',
      `POST /oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\n\r\n${'a'.repeat(70_000)}`,
      413,
      'BODY_TOO_LARGE',
    ],
  ])('%s', async (_name, bytes, status, code) => {
    const peer = await start();
    const text = await sendBytes(peer.simulator.primary, bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(text).toMatch(/content-type: application\/problem\+json/i);
    expect(text).toMatch(/ocp-environment: TEST/i);
    expect(text).toContain(`"code":"${code}"`);
    expect((await peer.ask('listChannels', channels)).status).toBe(200);
  });
});

describe('TLS', () => {
  test('the own authority vouches for the server, and nobody else does', async () => {
    const peer = await start({ tls: 'server' });
    expect(peer.simulator.primary).toMatch(/^https:/);
    expect((await peer.ask('listChannels', channels)).status).toBe(200);
    const stranger = createWireClient();
    const { failure } = await stranger.send({
      origin: peer.simulator.primary,
      path: '/oauth2/jwks',
      method: 'GET',
      headers: [],
      deadlineMs: 2_000,
    });
    stranger.close();
    expect(failure?.kind).toBe('tls');
  });

  test('mutual TLS serves who has the client certificate, and only them', async () => {
    const peer = await start({ tls: 'mutual' });
    expect((await peer.ask('getJwks', '/oauth2/jwks')).status).toBe(200);
    const { primary, caPem = '' } = peer.simulator;
    const refused = new Promise((resolve) => {
      const attempt = httpsRequest(`${primary}/oauth2/jwks`, { ca: caPem }, () => resolve('served'));
      attempt.on('error', () => resolve('refused'));
      attempt.end();
    });
    expect(await refused).toBe('refused');
  });
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ServerPeer } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Limits } from '../model/target-config.ts';
import type { Target } from '../subject/target.ts';
import { createWireClient } from '../wire/client/client.ts';
import { listenOnLoopback } from '../wire/client/testing/hostile-peer.ts';
import { playServerCase } from './play-server-case.ts';

/** The driver against small servers that do what the simulator never would. */

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

type Answer = (response: ServerResponse, request: IncomingMessage, count: number) => void;

const json = (response: ServerResponse, body: object, status = 200, headers: Readonly<Record<string, string>> = {}) => {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const secret = 'the-secret-of-main';
const token = 'tok-0123456789abcdef';
const timers = { heartbeatIntervalMs: 20, minimumPollIntervalMs: 1, maximumWaitMs: 50 };
const about = { channelId: 'c-1', gcpParticipantId: 'B01224', market: 'HK', tradeDate: '2026-04-08', state: 'OPEN' } as const;
const channel = { ...about, epoch: 1, earliestSequence: 1, lastSequence: 9, timers };

/** Grants tokens and lists one channel; everything else is up to the test. */
const targetThat = async (answer: Answer): Promise<Target & { readonly seen: readonly string[] }> => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    seen.push(`${request.method} ${url}`);
    request.resume();
    if (url === '/oauth2/token') return json(response, { access_token: token, token_type: 'Bearer', expires_in: 60, scope: 'all' });
    answer(response, request, seen.filter((line) => line === `${request.method} ${url}`).length);
  });
  const { port, close } = await listenOnLoopback(server);
  const client = createWireClient();
  opened.push(close, client.close);
  const primary = `http://127.0.0.1:${port}`;
  const addresses = { primary, token: `${primary}/oauth2/token` };
  const session = { addresses, credentials: { main: { clientId: 'ocp-demo', clientSecret: secret } }, client, close: async () => {} };
  const description = { kind: 'url', ...addresses, environment: 'TEST', absent: {} } as const;
  return { description, businessDate: '2026-04-08', startSession: async () => session, close: async () => {}, seen };
};

const listing: Answer = (response) => json(response, { channels: [channel] });

const play = (target: Target, script: (peer: ServerPeer) => Promise<unknown>, limits: Partial<Limits> = {}): Promise<CaseEvidence> =>
  playServerCase({ id: 'a-case', play: script }, target, { seed: 3, limits: { exchangeMs: 1000, caseMs: 3000, ...limits } });

const labels = ({ exchanges }: CaseEvidence) => exchanges.map(({ label }) => label);

describe('a play', () => {
  test('records each exchange under a label of its own, and asks for a token once, when it is first needed', async () => {
    const target = await targetThat(listing);
    const evidence = await play(target, async (peer) => {
      await peer.channels('open', { as: 'none' });
      await peer.channels('list');
      await peer.channels('list', { headers: { 'x-request-id': null, ACCEPT: 'text/plain', 'X-More': '1' }, query: { 'a b': 'c&d' } });
    });
    expect(labels(evidence)).toEqual(['open', 'token:main', 'list', 'list#2']);
    expect(evidence.exchanges[1]).toMatchObject({ operationId: 'createToken', address: 'token' });
    expect(target.seen.at(-1)).toBe('GET /trade-data/v1/channels?a%20b=c%26d');
    expect(evidence.exchanges[2]?.request.headers).toContainEqual(['X-Request-Id', '3-a-case-3']);
    const names = evidence.exchanges[3]?.request.headers.map(([name]) => name);
    expect(names).toEqual(['Host', 'Authorization', 'ACCEPT', 'Accept-Encoding', 'User-Agent', 'X-More', 'Connection']);
    expect(evidence).toMatchObject({ caseId: 'a-case', seed: 3, notes: { businessDate: '2026-04-08' } });
    expect(evidence.missing ?? evidence.harnessError).toBeUndefined();
  });

  test('holds no secret in what it returns, also where the server echoes it', async () => {
    const echo: Answer = (response, request) =>
      json(response, { ...request.headers, secret }, 200, { 'X-Echo': `${request.headers.authorization}` });
    const evidence = await play(await targetThat(echo), (peer) => peer.channels('list'));
    expect(JSON.stringify(evidence)).toContain('token#1');
    for (const hidden of [secret, token, Buffer.from(`ocp-demo:${secret}`).toString('base64')]) {
      expect(JSON.stringify(evidence)).not.toContain(hidden);
    }
    expect(evidence.secrets.map(({ label }) => label)).toEqual(['clientSecret#1', 'token#1']);
    expect(evidence.secrets[1]).toMatchObject({ expiresInSeconds: 60, scope: 'all', isToken68: true });
  });

  test('notes the channel that it found, and says what it found instead', async () => {
    const target = await targetThat(listing);
    const found = await play(target, (peer) => peer.channel('HK', 'OPEN'));
    expect(found.notes).toMatchObject({ channelId: 'c-1', lastSequence: 9, heartbeatIntervalMs: 20 });
    const { missing } = await play(target, (peer) => peer.channel('SSE', 'CLOSED'));
    expect(missing).toEqual({
      needed: 'a channel of SSE in the state CLOSED',
      found: 'only HK 2026-04-08 OPEN',
      exchange: 'find-channel',
    });
    expect((await play(target, (peer) => peer.expiredChannel('HK'))).missing?.needed).toContain('no longer kept');
  });

  test('outside trading hours says what to do, and tells each market and date once', async () => {
    const closed = (channelId: string, tradeDate: string) => ({ ...channel, channelId, tradeDate, state: 'CLOSED' });
    const channels = [closed('c-1', '2026-04-08'), closed('c-2', '2026-04-08'), closed('c-3', '2026-04-02')];
    const over = await targetThat((response) => json(response, { channels }));
    const { missing } = await play(over, (peer) => peer.channel('HK', 'OPEN'));
    expect(missing?.found).toBe(
      'only HK 2026-04-08 CLOSED, HK 2026-04-02 CLOSED; the trading day of this target is over or has not begun: ' +
        'run it in trading hours, or start the simulator again',
    );
  });

  test('tells what became of a connection in plain words', async () => {
    const target = await targetThat(listing);
    const session = await target.startSession();
    const addresses = { ...session.addresses, primary: session.addresses.primary.replace('http:', 'https:') };
    const misread = { ...target, startSession: async () => ({ ...session, addresses }) };
    const { missing } = await play(misread, (peer) => peer.channel('HK', 'OPEN'));
    expect(missing?.found).toBe('tls: TLS was not agreed on (wrong version number)');
  });

  test('that lacks something says so; a defect of ours is told apart', async () => {
    const target = await targetThat((response) => json(response, { code: 'INTERNAL_ERROR' }, 500));
    const noList = await play(target, (peer) => peer.channel('HK', 'OPEN'));
    expect(noList.missing).toMatchObject({ found: 'status 500 INTERNAL_ERROR', exchange: 'find-channel' });
    expect((await play(target, (peer) => peer.channels('x', { as: 'other' }))).missing?.found).toBe('no credentials.other in the run file');
    expect((await play(target, (peer) => peer.channels('x', { address: 'secondary' }))).missing?.needed).toBe('a secondary address');
    expect((await play(target, (peer) => peer.request('x', 'noSuchOperation', '/'))).harnessError).toContain('"noSuchOperation"');
    const broken = await play(target, () => Promise.reject(new TypeError('a defect')));
    expect(broken.harnessError).toContain('a defect');
    const unstarted = await play({ ...target, startSession: () => Promise.reject(new Error('no port')) }, async () => {});
    expect(unstarted).toMatchObject({ harnessError: expect.stringContaining('no port'), exchanges: [] });
  });
});

describe('time', () => {
  test('an exchange has its limit, and the case goes on', async () => {
    const silent = await targetThat((response, _request, count) => (count === 1 ? undefined : listing(response, _request, count)));
    const evidence = await play(
      silent,
      async (peer) => {
        await peer.channels('first');
        await peer.channels('second');
      },
      { exchangeMs: 100 },
    );
    expect(evidence.exchanges.find(({ label }) => label === 'first')?.failure?.kind).toBe('timeout');
    expect(evidence.exchanges.find(({ label }) => label === 'second')?.response?.status).toBe(200);
    expect(evidence.waitedMs).toBeGreaterThanOrEqual(100);
    expect(evidence.waitedMs).toBeLessThanOrEqual(evidence.durationMs);
  });

  test('the case has its own, and what was under way is recorded', async () => {
    const evidence = await play(await targetThat(() => {}), (peer) => peer.channels('list'), { caseMs: 150 });
    expect(evidence.missing).toEqual({ needed: 'the case to be played to its end', found: 'the time of the case was over after 150 ms' });
    expect(evidence.exchanges.at(-1)).toMatchObject({ label: 'list', endedByDriver: 'the time of the case was over after 150 ms' });
  });

  test('a play that waits for nothing of ours ends all the same', async () => {
    const evidence = await play(await targetThat(listing), () => new Promise(() => {}), { caseMs: 100 });
    expect(evidence.missing?.found).toBe('the time of the case was over after 100 ms');
  });

  test('a 429 is heeded, and recorded apart', async () => {
    const busy: Answer = (response, request, count) =>
      count === 1 ? json(response, {}, 429, { 'Retry-After': '0' }) : listing(response, request, count);
    const evidence = await play(await targetThat(busy), (peer) => peer.channels('list'));
    expect(labels(evidence)).toEqual(['token:main', 'throttled', 'list']);
    const always = await play(await targetThat((response) => json(response, {}, 429, { 'Retry-After': '0' })), (peer) =>
      peer.channels('list'),
    );
    expect(always.exchanges.at(-1)).toMatchObject({ label: 'list', response: { status: 429 } });
  });
});

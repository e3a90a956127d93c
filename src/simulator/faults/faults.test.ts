import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Fault, FaultKind, PlantedFault } from '../../model/fault.ts';
import type { WireMessage } from '../../wire/client/wire-exchange.ts';
import { type Ask, basicHeader, type Seen, type SimulatorPeer, startPeer } from '../simulator-peer.ts';

const open = 'B01224-HK-20260408';
const closed = 'B01224-SSE-20260402';
const events = `/trade-data/v1/channels/${closed}/events`;

let peer: SimulatorPeer;
beforeAll(async () => {
  peer = await startPeer({
    worldOptions: { rate: 0 },
    timers: { heartbeatIntervalMs: 40 },
    limits: { requestsPerWindow: 500, windowSeconds: 60 },
  });
  await peer.token('main');
});
afterAll(() => peer.stop());
afterEach(() => peer.simulator.clearFaults());

const plant = (on: string, fault: Fault, when: Partial<PlantedFault> = {}) => peer.simulator.plant({ on, fault, ...when });
const pull = (query = '', ask: Ask = {}) => peer.ask('pullEvents', `${events}${query}`, ask);
const sequences = (seen: Seen): unknown[] => (Array.isArray(seen.json['events']) ? seen.json['events'].map((event) => event.sequence) : []);
/** What had arrived before the test had seen enough may hold more than it waited for. */
const ids = (seen: Seen) => seen.messages.map((message) => message.id);
const stream = (channel: string, until: (message: WireMessage) => boolean = () => false, ask: Ask = {}) =>
  peer.ask('streamEvents', `/trade-data/v1/channels/${channel}/stream`, {
    ...ask,
    onMessage: (message) => (until(message) ? 'enough' : undefined),
  });

/** What one request does to another is proven in side-by-side.test.ts. */
type SideBySideFault = 'one-token-per-client' | 'crossed-answers' | 'one-at-a-time' | 'one-stream-per-credential';

/** One proof for each kind: what the peer sees. A kind without a proof does not compile. */
const proofs: { readonly [Kind in Exclude<FaultKind, SideBySideFault>]: () => Promise<void> } = {
  drop: async () => {
    plant('pullEvents', { kind: 'drop', events: 2 }, { atSequence: 3 });
    expect(sequences(await pull('?limit=6'))).toEqual([1, 2, 5, 6]);
    plant('streamEvents', { kind: 'drop', events: 2 }, { atSequence: 3 });
    const seen = await stream(closed, (message) => message.id === '1:6');
    expect(ids(seen).slice(0, 4)).toEqual(['1:1', '1:2', '1:5', '1:6']);
  },
  duplicate: async () => {
    plant('pullEvents', { kind: 'duplicate' }, { atSequence: 2 });
    expect(sequences(await pull('?limit=3'))).toEqual([1, 2, 2, 3]);
  },
  swap: async () => {
    plant('every', { kind: 'swap' }, { atSequence: 2 });
    expect(sequences(await pull('?limit=4'))).toEqual([1, 3, 2, 4]);
    const seen = await stream(closed, (message) => message.id === '1:4');
    expect(ids(seen).slice(0, 4)).toEqual(['1:1', '1:3', '1:2', '1:4']);
  },
  alter: async () => {
    plant('pullEvents', { kind: 'alter', pointer: '/trade/price', value: '1.500' }, { atSequence: 2 });
    const seen = await pull('?limit=3');
    expect(seen.json['events']).toMatchObject([{ sequence: 1 }, { trade: { price: '1.500' } }, { sequence: 3 }]);
    expect(seen.text.match(/"price":"1\.500"/g)).toHaveLength(1);
  },
  rewrite: async () => {
    plant('pullEvents', { kind: 'rewrite', pointer: '/events/*/eventId' });
    const seen = await pull('?limit=2');
    expect(seen.text).not.toContain('eventId');
    expect(seen.complaints.length).toBeGreaterThan(0);
  },
  answer: async () => {
    plant('pullEvents', { kind: 'answer', status: 503, code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 2 }, { nth: 2, times: 2 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await pull('?limit=1')).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
  },
  'set-header': async () => {
    plant('pullEvents', { kind: 'set-header', name: 'date' });
    plant('pullEvents', { kind: 'set-header', name: 'OCP-Environment', value: 'MOON' });
    const seen = await pull();
    expect([seen.header('date'), seen.header('ocp-environment')]).toEqual([undefined, 'MOON']);
  },
  'ignore-parameter': async () => {
    plant('pullEvents', { kind: 'ignore-parameter', name: 'limit' });
    expect(sequences(await pull('?limit=2')).length).toBeGreaterThan(2);
  },
  reset: async () => {
    plant('pullEvents', { kind: 'reset' });
    const seen = await pull();
    expect([seen.status, seen.exchange.failure?.kind]).toEqual([0, 'reset']);
    peer.simulator.clearFaults();
    plant('pullEvents', { kind: 'reset', afterBytes: 40 });
    expect((await pull()).exchange.failure?.kind).toBe('reset');
  },
  truncate: async () => {
    plant('pullEvents', { kind: 'truncate', afterBytes: 40 });
    const { exchange } = await pull();
    expect([exchange.answer?.body.wire.length, exchange.answer?.body.isTruncated]).toEqual([40, true]);
  },
  stall: async () => {
    plant('pullEvents', { kind: 'stall', ms: 120 });
    const { exchange, status } = await pull();
    expect(status).toBe(200);
    expect(exchange.endedAt - exchange.startedAt).toBeGreaterThan(110);
  },
  'malformed-json': async () => {
    plant('pullEvents', { kind: 'malformed-json' });
    const seen = await pull('?limit=2');
    expect(() => JSON.parse(seen.text)).toThrow();
    expect(seen.exchange.failure).toBeUndefined();
  },
  'broken-gzip': async () => {
    plant('pullEvents', { kind: 'broken-gzip' });
    const seen = await pull('', { headers: [['Accept-Encoding', 'gzip']] });
    expect(seen.exchange.answer?.body.unreadable).toBeDefined();
  },
  'skip-authorization': async () => {
    plant('every', { kind: 'skip-authorization' });
    expect((await pull('', { as: 'nobody' })).status).toBe(200);
    expect((await pull('', { as: 'referenceDataOnly' })).status).toBe(200);
    const wrong = [basicHeader({ clientId: 'ocp-demo', clientSecret: 'wrong' })];
    expect((await peer.askToken(wrong, { grant_type: 'client_credentials' })).status).toBe(200);
  },
  'heartbeats-stop': async () => {
    plant('streamEvents', { kind: 'heartbeats-stop' });
    const signal = AbortSignal.timeout(300);
    expect((await stream('B01224-HK-20260409', undefined, { signal })).messages).toEqual([]);
  },
  'heartbeat-ids': async () => {
    plant('streamEvents', { kind: 'heartbeat-ids' });
    const seen = await stream('B01224-HK-20260409', (message) => message.event === 'HEARTBEAT');
    expect(ids(seen)[0]).toBe('1:0');
  },
  'close-stream': async () => {
    plant('streamEvents', { kind: 'close-stream', clean: true }, { atSequence: 4 });
    const clean = await stream(closed);
    expect([clean.messages.at(-1)?.id, clean.messages.length, clean.exchange.failure]).toEqual(['1:4', 4, undefined]);
    peer.simulator.clearFaults();
    plant('streamEvents', { kind: 'close-stream', clean: false }, { atSequence: 4 });
    expect((await stream(closed)).exchange.failure?.kind).toBe('reset');
  },
  'keep-superseded-stream': async () => {
    plant('streamEvents', { kind: 'keep-superseded-stream' });
    const pending = 'B01224-SSE-20260409';
    const first = stream(pending, undefined, { signal: AbortSignal.timeout(300) });
    const second = stream(pending, (message) => message.event === 'HEARTBEAT');
    await second;
    expect((await first).messages.map((message) => message.event)).not.toContain('STREAM_ENDED');
  },
  'keep-ended-stream': async () => {
    plant('streamEvents', { kind: 'keep-ended-stream' });
    const seen = await stream(closed, undefined, { signal: AbortSignal.timeout(300) });
    expect([seen.messages.at(-1)?.event, seen.exchange.endedByDriver === undefined]).toEqual(['STREAM_ENDED', false]);
  },
  lags: async () => {
    plant('streamEvents', { kind: 'lags', events: 5 });
    const { lastSequence } = (await peer.ask('pullEvents', `/trade-data/v1/channels/${open}/events?limit=1`)).json;
    const seen = await stream(open, (message) => message.event === 'HEARTBEAT');
    expect(seen.messages.findLast((message) => message.id !== undefined)?.id).toBe(`1:${Number(lastSequence) - 5}`);
  },
  'leak-entitlement': async () => {
    plant('every', { kind: 'leak-entitlement' });
    expect((await peer.ask('listChannels', '/trade-data/v1/channels')).text).toContain('B01451-HK');
    expect((await peer.ask('pullEvents', '/trade-data/v1/channels/B01451-HK-20260408/events')).status).toBe(200);
  },
  'new-epoch': async () => {
    plant('pullEvents', { kind: 'new-epoch' }, { nth: 2 });
    const path = `/trade-data/v1/channels/${open}/events?epoch=1`;
    expect((await peer.ask('pullEvents', path)).status).toBe(200);
    expect((await peer.ask('pullEvents', path)).json['code']).toBe('EPOCH_CHANGED');
    const channel = 'B01555-HK-20260408';
    plant('streamEvents', { kind: 'new-epoch' }, { atSequence: 3 });
    const seen = await stream(channel);
    expect(seen.messages.map((message) => message.id ?? JSON.parse(message.data).reason)).toEqual(['1:1', '1:2', '1:3', 'EPOCH_CHANGED']);
  },
  'wrong-control-totals': async () => {
    const right = await pull();
    plant('pullEvents', { kind: 'wrong-control-totals', member: 'value' });
    const wrong = await pull();
    const value = (seen: Seen) => Number(/"controlTotals":\{"buys":\{.*?"value":"([\d.]+)"/.exec(seen.text)?.[1]);
    expect(value(wrong) - value(right)).toBeCloseTo(0.01, 5);
    expect(wrong.complaints).toEqual([]);
  },
  'stale-snapshot': async () => {
    const path = `/trade-data/v1/channels/${closed}/snapshot`;
    const right = await peer.ask('takeSnapshot', path);
    plant('takeSnapshot', { kind: 'stale-snapshot' });
    const stale = await peer.ask('takeSnapshot', path);
    expect(stale.json['asOfSequence']).toBe(right.json['asOfSequence']);
    expect(Number(stale.json['count'])).toBeLessThan(Number(right.json['count']));
  },
  'secondary-lags': async () => {
    plant('every', { kind: 'secondary-lags', events: 5 });
    const [primary, secondary] = [await pull(), await pull('', { address: 'secondary' })];
    expect(Number(primary.json['lastSequence']) - Number(secondary.json['lastSequence'])).toBe(5);
    expect(sequences(secondary)).toEqual(sequences(primary).slice(0, -5));
  },
  'no-throttle': async () => {
    const limited = await startPeer({ worldOptions: { rate: 0 }, limits: { requestsPerWindow: 1, windowSeconds: 30 } });
    await limited.ask('pullEvents', events);
    const refused = await limited.ask('pullEvents', events);
    expect([refused.status, refused.complaints, Number(refused.header('retry-after')) >= 1]).toEqual([429, [], true]);
    limited.simulator.plant({ on: 'every', fault: { kind: 'no-throttle' } });
    expect((await limited.ask('pullEvents', events)).status).toBe(200);
    await limited.stop();
  },
  'header-case': async () => {
    plant('every', { kind: 'header-case', style: 'upper' });
    const seen = await pull();
    expect(seen.headers.map(([name]) => name)).toContain('OCP-ENVIRONMENT');
    expect(seen.complaints).toEqual([]);
  },
  'header-order': async () => {
    const names = (seen: Seen) => seen.headers.map(([name]) => name).filter((name) => !/connection|keep-alive/i.test(name));
    const usual = names(await pull());
    plant('every', { kind: 'header-order' });
    expect(names(await pull())).toEqual(usual.reverse());
  },
  'extra-fields': async () => {
    plant('every', { kind: 'extra-fields' });
    const seen = await pull('?limit=2');
    expect([seen.text.match(/xFutureMember/g)?.length, seen.complaints]).toEqual([4, []]);
  },
  chunked: async () => {
    plant('every', { kind: 'chunked' });
    const seen = await pull();
    expect([seen.header('content-length'), seen.header('transfer-encoding'), seen.complaints]).toEqual([undefined, 'chunked', []]);
  },
  'smaller-pages': async () => {
    plant('every', { kind: 'smaller-pages', rows: 2 });
    const seen = await pull('?limit=5');
    expect([sequences(seen), seen.complaints]).toEqual([[1, 2], []]);
  },
  'json-spacing': async () => {
    const usual = await pull('?limit=2');
    plant('every', { kind: 'json-spacing' });
    const seen = await pull('?limit=2');
    expect(seen.text).not.toBe(usual.text);
    expect(seen.json).toEqual(usual.json);
  },
};

test.each(Object.entries(proofs))('%s shows on the wire', (_kind, prove) => prove());

test('a fault is counted for each channel apart, and for each client of a token request', async () => {
  plant('pullEvents', { kind: 'answer', status: 500, code: 'INTERNAL_ERROR' }, { nth: 2 });
  const other = '/trade-data/v1/channels/B01224-SSE-20260401/events?afterSequence=150';
  const statuses = [];
  for (const path of [events, other, events, other]) statuses.push((await peer.ask('pullEvents', path)).status);
  expect(statuses).toEqual([200, 200, 500, 500]);
  plant('createToken', { kind: 'answer', status: 401, code: 'INVALID_CLIENT' }, { nth: 1 });
  const { main, tradeDataOnly } = peer.simulator.credentials;
  const grant = { grant_type: 'client_credentials' };
  const tokens = [];
  for (const who of [main, main, tradeDataOnly]) tokens.push((await peer.askToken([basicHeader(who)], grant)).status);
  expect(tokens).toEqual([401, 200, 401]);
});

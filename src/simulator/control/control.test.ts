import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type SimulatorPeer, startPeer } from '../testing/simulator-peer.ts';

const open = 'B01224-HK-20260408';
const events = `/trade-data/v1/channels/${open}/events`;

let peer: SimulatorPeer;
beforeAll(async () => {
  peer = await startPeer({ worldOptions: { rate: 0 }, control: {} });
});
afterAll(() => peer.stop());
beforeEach(() => control('POST', '/stage', { world: { rate: 0 } }));

type Reply = { readonly status: number; readonly body: Record<string, unknown>; readonly mediaType: string };

const control = async (method: string, path: string, input?: unknown, headers: Record<string, string> = {}): Promise<Reply> => {
  const body = input === undefined ? {} : { body: JSON.stringify(input) };
  const answer = await fetch(`${peer.simulator.controlUrl}${path}`, { method, headers, ...body });
  const parsed: unknown = await answer.json();
  return {
    status: answer.status,
    body: { ...(typeof parsed === 'object' ? parsed : {}) },
    mediaType: answer.headers.get('content-type') ?? '',
  };
};

const lastEvent = async () => {
  const last = peer.simulator.world.channel(open)?.lastSequence() ?? 0;
  const seen = await peer.ask('pullEvents', `${events}?afterSequence=${last - 1}`);
  expect(seen.complaints).toEqual([]);
  return Array.isArray(seen.json['events']) ? seen.json['events'][0] : undefined;
};

test('a trade is published, amended and cancelled now', async () => {
  expect((await control('POST', '/trades', { channelId: open, trade: { quantity: 4_000 } })).status).toBe(200);
  const reported = await lastEvent();
  expect(reported).toMatchObject({ eventType: 'TRADE_REPORTED', trade: { quantity: 4_000 } });
  const { market, tradeDate, tradeReference, side } = reported.trade;
  const key = { market, tradeDate, tradeReference, side };
  await control('POST', '/trades/amend', { key, change: { quantity: 8_000 } });
  expect(await lastEvent()).toMatchObject({ eventType: 'TRADE_AMENDED', trade: { quantity: 8_000, tradeVersion: 2 } });
  await control('POST', '/trades/cancel', { key });
  expect(await lastEvent()).toMatchObject({ eventType: 'TRADE_CANCELLED', tradeKey: key });
});

test.each([
  ['a wrong kind', { quantity: 'minus one' }, /^change\.quantity must be a whole number; it is "minus one"\.$/],
  ['a number out of range', { quantity: -1 }, /^change\.quantity must be at least \d+; it is -1\.$/],
  ['a wrong form', { price: '1,000' }, /^change\.price must be .*; it is "1,000"\.$/],
  ['a misspelt member', { quantty: 100 }, /^change\.quantty is no member of a trade; those are market, /],
  ['members that do not fit together', { quantity: 99_999_999_999, price: '99999.999' }, /: value would have to be /],
])('an amendment with %s is refused, and nothing is stored', async (_, change, says) => {
  await control('POST', '/trades', { channelId: open });
  const { market, tradeDate, tradeReference, side } = (await lastEvent()).trade;
  const before = peer.simulator.world.channel(open)?.lastSequence();
  const { status, body } = await control('POST', '/trades/amend', { key: { market, tradeDate, tradeReference, side }, change });
  expect([status, body['detail']]).toEqual([400, expect.stringMatching(says)]);
  expect(peer.simulator.world.channel(open)?.lastSequence()).toBe(before);
});

test.each([
  [{ trade: { prise: '1.000' } }, /^trade\.prise is no member of a trade/],
  [{ trade: { quantity: '100' } }, /^trade\.quantity must be a whole number; it is "100"\.$/],
  [{ trad: {} }, /^trad is not known here; the body may hold channelId, trade\.$/],
])('a trade to publish as %j is refused, and nothing is stored', async (members, says) => {
  const before = peer.simulator.world.channel(open)?.lastSequence();
  const { status, body } = await control('POST', '/trades', { channelId: open, ...members });
  expect([status, body['detail']]).toEqual([400, expect.stringMatching(says)]);
  expect(peer.simulator.world.channel(open)?.lastSequence()).toBe(before);
});

test('a channel is restarted and closed, and the truth knows', async () => {
  expect((await control('POST', `/channels/${open}/restart`)).body).toEqual({ epoch: 2 });
  expect((await control('POST', `/channels/${open}/close`)).status).toBe(200);
  const closing = await lastEvent();
  const { body } = await control('GET', `/truth?channelId=${open}`);
  expect(body['channels']).toMatchObject([{ channelId: open, epoch: 2, state: 'CLOSED', totals: closing.controlTotals }]);
});

test('faults are planted, listed and cleared; half a list is refused as a whole', async () => {
  const fault = { on: 'pullEvents', fault: { kind: 'answer', status: 503, code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 1 } };
  expect((await control('POST', '/faults', [fault, { on: 'pullEvents', fault: { kind: 'nonsense' } }])).status).toBe(400);
  expect((await control('GET', '/faults')).body).toEqual({ faults: [] });
  await control('POST', '/faults', fault);
  expect((await peer.ask('pullEvents', events)).status).toBe(503);
  await control('DELETE', '/faults');
  expect((await peer.ask('pullEvents', events)).status).toBe(200);
});

test('the market clock is moved, and its rate set', async () => {
  const before = peer.simulator.world.channel(open)?.lastSequence() ?? 0;
  const { body } = await control('POST', '/clock/advance', { to: '2026-04-08T11:00:00.000+08:00' });
  expect(body).toMatchObject({ marketTime: '2026-04-08T11:00:00.000+08:00', rate: 0 });
  expect(peer.simulator.world.channel(open)?.lastSequence()).toBeGreaterThan(before);
  expect((await control('POST', '/clock/advance', { to: '2026-04-08T10:00:00.000+08:00' })).status).toBe(400);
  expect((await control('POST', '/clock/rate', { rate: 3 })).body).toMatchObject({ rate: 3 });
});

test.each([
  ['/clock/advance', { byMs: 1e300 }, /^to must not lie after the end of the calendar, 2027-/],
  ['/clock/rate', { rate: 1e300 }, /^rate must be 0 to 100000/],
])('%s of %j is refused, and the market goes on', async (path, input, says) => {
  const { status, body } = await control('POST', path, input);
  expect([status, body['detail']]).toEqual([400, expect.stringMatching(says)]);
  expect((await control('GET', '/clock')).body).toMatchObject({ rate: 0, marketTime: '2026-04-08T10:15:00.000+08:00' });
});

test('a stage replaces the market and the faults', async () => {
  const faults = [{ on: 'pullEvents', nth: 2, fault: { kind: 'stall', ms: 1 } }];
  const { status, body } = await control('POST', '/stage', { seed: 9, world: { rate: 0, startAt: '09:45:00.000' }, faults });
  expect(status).toBe(200);
  expect(body).toMatchObject({ clock: { marketTime: '2026-04-08T09:45:00.000+08:00' }, faults });
  expect((await control('POST', '/stage', { world: { businessDate: '2026-04-05' } })).status).toBe(409);
  expect((await control('GET', '/faults')).body).toEqual({ faults });
});

test.each([
  [{ rate: 'fast' }, 'world.rate must be a number, 0 or more.'],
  [{ openTrades: { HK: 5 } }, 'world.openTrades must be {HK, SSE, SZSE}, each a whole number.'],
  [
    { onDefect: 1 },
    'world.onDefect is not known; a world may have businessDate, startAt, rate, openTrades, historyTrades, retainedEvents.',
  ],
])('a stage with the world %j is refused', async (world, says) => {
  const { status, body } = await control('POST', '/stage', { world });
  expect([status, body['detail']]).toEqual([400, says]);
});

test('a mapping is ended and a dataset corrected', async () => {
  const mappings = '/reference-data/v1/business-dates/2026-04-08/clearing-mappings';
  const before = await peer.ask('listClearingMappings', mappings);
  const row = Array.isArray(before.json['rows']) ? before.json['rows'].find((mapping) => mapping.effectiveTo === undefined) : undefined;
  const { body } = await control('POST', '/mappings/end', { brokerNumber: row.brokerNumber, market: row.market });
  expect(body['mapping']).toMatchObject({ brokerNumber: row.brokerNumber, effectiveTo: expect.any(String) });
  expect((await peer.ask('listClearingMappings', mappings)).json['version']).toBe(2);
  expect((await control('POST', '/datasets/correct', { dataset: 'stocks', reason: 'A name was wrong.' })).body).toMatchObject({
    summary: { version: 2 },
  });
});

test('the wire log shows the last exchanges', async () => {
  await peer.ask('pullEvents', `${events}?limit=1`);
  const { body } = await control('GET', '/wire-log');
  const exchanges = Array.isArray(body['exchanges']) ? body['exchanges'] : [];
  expect(exchanges.at(-1)).toMatchObject({ operationId: 'pullEvents', status: 200, clientId: 'ocp-demo', address: 'primary' });
});

test.each([
  ['GET', '/nothing', 404],
  ['GET', '/stage', 405],
  ['POST', '/trades', 400],
  ['POST', '/trades/cancel', 400],
  ['POST', '/channels/nobody/restart', 409],
])('%s %s is refused with %i and a problem', async (method, path, status) => {
  const reply = await control(method, path, method === 'POST' ? {} : undefined);
  expect([reply.status, reply.mediaType]).toEqual([status, 'application/problem+json']);
});

/** `fetch` lets nobody choose the header Host. */
const statusFor = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asking = request(`${peer.simulator.controlUrl}/clock`, { headers: { Host: host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asking.on('error', reject);
    asking.end();
  });

test('a name that somebody pointed at this machine is not let in', async () => {
  const { port } = new URL(peer.simulator.controlUrl ?? '');
  const statuses = await Promise.all(
    [`localhost:${port}`, `127.0.0.1:${port}`, `LOCALHOST:${port}`, `evil.example:${port}`, 'localhost', 'localhost:1', 'evil.example'].map(
      statusFor,
    ),
  );
  expect(statuses).toEqual([200, 200, 200, 421, 421, 421, 421]);
});

test('a page in a browser is not let in, nor anybody without the token where one is set', async () => {
  expect((await control('GET', '/clock', undefined, { Origin: 'https://example.com' })).status).toBe(403);
  const guarded = await startPeer({ worldOptions: { rate: 0 }, control: { host: '0.0.0.0', token: 'let-me-in' } });
  const url = `${guarded.simulator.controlUrl}/clock`;
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url, { headers: { Authorization: 'Bearer let-me-in' } })).status).toBe(200);
  await guarded.stop();
});

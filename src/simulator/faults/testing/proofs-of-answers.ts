import { expect } from '@jest/globals';
import { type Ask, basicHeader, startPeer } from '../../testing/simulator-peer.ts';
import { closed, events, type Proofs, peer, plant, pull, sequences } from './proofs.ts';

/** Faults of answers. */

export const answersProofs: Proofs<
  | 'rewrite'
  | 'answer'
  | 'set-header'
  | 'ignore-parameter'
  | 'reset'
  | 'truncate'
  | 'stall'
  | 'malformed-json'
  | 'broken-gzip'
  | 'skip-authorization'
  | 'slow-body'
  | 'redirect'
  | 'token-expires'
  | 'clock-skew'
> = {
  rewrite: async () => {
    plant('pullEvents', { kind: 'rewrite', pointer: '/events/*/eventId' });
    const seen = await pull('?limit=2');
    expect(seen.text).not.toContain('eventId');
    expect(seen.complaints.length).toBeGreaterThan(0);
    peer().simulator.clearFaults();
    plant('pullEvents', { kind: 'rewrite', pointer: '', value: ['nothing'], only: '400' });
    const [whole, refused] = [await pull('?limit=2'), await pull('?limit=0')];
    expect([sequences(whole).length, refused.status, refused.text]).toEqual([2, 400, '["nothing"]']);
  },
  answer: async () => {
    plant('pullEvents', { kind: 'answer', status: 503, code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 2 }, { nth: 2, times: 2 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await pull('?limit=1')).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    peer().simulator.clearFaults();
    plant('pullEvents', { kind: 'answer', status: 429, code: 'RATE_LIMITED', retryAfterSeconds: 30, retryAfterDate: true });
    const limited = await pull();
    const waitMs = Date.parse(limited.header('retry-after') ?? '') - Date.parse(limited.header('date') ?? '');
    expect([limited.status, waitMs >= 30_000, waitMs <= 32_000]).toEqual([429, true, true]);
  },
  'set-header': async () => {
    plant('pullEvents', { kind: 'set-header', name: 'date' });
    plant('pullEvents', { kind: 'set-header', name: 'OCP-Environment', value: 'MOON' });
    const seen = await pull();
    expect([seen.header('date'), seen.header('ocp-environment')]).toEqual([undefined, 'MOON']);
    peer().simulator.clearFaults();
    plant('pullEvents', { kind: 'set-header', name: 'OCP-Environment', value: 'MOON', only: '400' });
    const environments = [await pull(), await pull('?limit=0')].map((one) => one.header('ocp-environment'));
    expect(environments).toEqual(['TEST', 'MOON']);
  },
  'ignore-parameter': async () => {
    plant('pullEvents', { kind: 'ignore-parameter', name: 'limit' });
    expect(sequences(await pull('?limit=2')).length).toBeGreaterThan(2);
  },
  reset: async () => {
    plant('pullEvents', { kind: 'reset' });
    const seen = await pull();
    expect([seen.status, seen.exchange.failure?.kind]).toEqual([0, 'reset']);
    peer().simulator.clearFaults();
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
    expect((await peer().askToken(wrong, { grant_type: 'client_credentials' })).status).toBe(200);
  },
  'slow-body': async () => {
    plant('pullEvents', { kind: 'slow-body', ms: 120, pieces: 4 });
    const { exchange, status, complaints } = await pull();
    expect([status, complaints, exchange.failure]).toEqual([200, [], undefined]);
    expect(exchange.endedAt - (exchange.firstByteAt ?? exchange.endedAt)).toBeGreaterThan(80);
  },
  redirect: async () => {
    plant('pullEvents', { kind: 'redirect', status: 307 });
    const seen = await pull('?limit=2');
    const { port } = new URL(peer().simulator.secondary);
    expect([seen.status, seen.header('location')]).toEqual([307, `http://localhost:${port}${events}?limit=2`]);
    peer().simulator.clearFaults();
    plant('pullEvents', { kind: 'redirect', status: 302, location: 'https://ocp.example/elsewhere' });
    expect((await pull()).header('location')).toBe('https://ocp.example/elsewhere');
  },
  'token-expires': async () => {
    const other = await startPeer({ worldOptions: { rate: 0 } });
    other.simulator.plant({ on: 'streamEvents', atSequence: 3, fault: { kind: 'token-expires' } });
    const seen = await other.ask('streamEvents', `/trade-data/v1/channels/${closed}/stream`);
    expect(seen.messages.map((message) => message.id ?? JSON.parse(message.data).reason)).toEqual(['1:1', '1:2', '1:3', 'TOKEN_EXPIRED']);
    expect((await other.ask('pullEvents', events)).json['code']).toBe('TOKEN_EXPIRED');
    const again = await other.askToken([basicHeader(other.simulator.credentials.main)], { grant_type: 'client_credentials' });
    const headers: Ask['headers'] = [['Authorization', `Bearer ${String(again.json['access_token'])}`]];
    expect((await other.ask('pullEvents', events, { as: 'nobody', headers })).status).toBe(200);
    await other.stop();
  },
  'clock-skew': async () => {
    plant('pullEvents', { kind: 'answer', status: 503, code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 30, retryAfterDate: true });
    plant('pullEvents', { kind: 'clock-skew', minutes: -10 });
    const seen = await pull();
    const [date, retryAfter] = [Date.parse(seen.header('date') ?? ''), Date.parse(seen.header('retry-after') ?? '')];
    expect([Math.round((Date.now() - date) / 60_000), Math.round((retryAfter - date) / 10_000)]).toEqual([10, 3]);
  },
};

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type SimulatorPeer, startPeer } from '../testing/simulator-peer.ts';

const channels = '/trade-data/v1/channels';
const days = '/reference-data/v1/business-dates';
const open = 'B01224-HK-20260408';
const closed = 'B01224-HK-20260402';

let peer: SimulatorPeer;
beforeAll(async () => {
  // The clock stands, so that nothing is published but by the test.
  peer = await startPeer({ worldOptions: { rate: 0 } });
});
afterAll(() => peer.stop());

describe('every operation answers as the contract says', () => {
  const served: readonly (readonly [string, string])[] = [
    ['getJwks', '/oauth2/jwks'],
    ['listChannels', channels],
    ['pullEvents', `${channels}/${open}/events`],
    ['pullEvents', `${channels}/${closed}/events`],
    ['takeSnapshot', `${channels}/${open}/snapshot?limit=5`],
    ['getManifest', `${days}/2026-04-08`],
    ['listParticipants', `${days}/2026-04-08/participants`],
    ['listStocks', `${days}/2026-04-08/stocks`],
    ['listCalendar', `${days}/2026-04-08/calendar`],
    ['listClearingMappings', `${days}/2026-04-08/clearing-mappings?limit=3`],
  ];
  test.each(served)('%s %s', async (operationId, path) => {
    const seen = await peer.ask(operationId, path);
    expect(seen.complaints).toEqual([]);
    expect(seen.status).toBe(200);
    expect(seen.header('ocp-environment')).toBe('TEST');
  });

  const refused: readonly (readonly [string, string, number, string])[] = [
    ['pullEvents', `${channels}/${open}/events?epoch=9`, 409, 'EPOCH_CHANGED'],
    ['pullEvents', `${channels}/${open}/events?afterSequence=99999999`, 409, 'SEQUENCE_IN_FUTURE'],
    ['pullEvents', `${channels}/B01224-HK-20260401/events`, 410, 'SEQUENCE_EXPIRED'],
    ['pullEvents', `${channels}/B01451-HK-20260408/events`, 404, 'CHANNEL_NOT_FOUND'],
    ['pullEvents', `${channels}/${open}/events?limit=0`, 400, 'INVALID_PARAMETER'],
    ['pullEvents', `${channels}/${open}/events?limit=5&limit=6`, 400, 'INVALID_PARAMETER'],
    ['pullEvents', `${channels}/${open}/events?afterSequence=%zz`, 400, 'INVALID_PARAMETER'],
    ['streamEvents', `${channels}/nobody/stream`, 404, 'CHANNEL_NOT_FOUND'],
    ['takeSnapshot', `${channels}/${open}/snapshot?cursor=abc`, 400, 'INVALID_CURSOR'],
    ['getManifest', `${days}/2031-01-01`, 404, 'BUSINESS_DATE_NOT_FOUND'],
    ['getManifest', `${days}/2026-02-30`, 400, 'INVALID_PARAMETER'],
    ['listStocks', `${days}/2026-04-08/stocks?cursor=abc`, 400, 'INVALID_CURSOR'],
  ];
  test.each(refused)('%s %s is refused with %i %s', async (operationId, path, status, code) => {
    const seen = await peer.ask(operationId, path);
    expect(seen.complaints).toEqual([]);
    expect([seen.status, seen.json['code']]).toEqual([status, code]);
  });

  test('putSubscription is not offered, and a path or method of nobody is said to be so', async () => {
    const body = {
      method: 'PUT',
      body: '{}',
      headers: [
        ['Content-Type', 'application/json'],
        ['Content-Length', '2'],
      ] as const,
    };
    const subscription = await peer.ask('putSubscription', '/trade-data/v1/subscription', body);
    expect([subscription.status, subscription.complaints]).toEqual([501, []]);
    expect((await peer.ask('listChannels', '/trade-data/v2/channels')).json['code']).toBe('RESOURCE_NOT_FOUND');
    const wrong = await peer.ask('listChannels', channels, { method: 'DELETE' });
    expect([wrong.status, wrong.header('allow')]).toEqual([405, 'GET']);
  });
});

describe('pages', () => {
  test('a snapshot holds each live trade once, over all of its pages, as of one sequence', async () => {
    const pages: Record<string, unknown>[] = [];
    for (let cursor: unknown = ''; cursor !== undefined; cursor = pages.at(-1)?.['nextCursor']) {
      const query = cursor === '' ? '' : `&cursor=${cursor}`;
      pages.push((await peer.ask('takeSnapshot', `${channels}/${closed}/snapshot?limit=100${query}`)).json);
    }
    const references = pages
      .flatMap((page) => (Array.isArray(page['trades']) ? page['trades'] : []))
      .map(({ tradeReference, side }) => `${tradeReference} ${side}`);
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(references).size).toBe(pages[0]?.['count']);
    expect(references.length).toBe(pages[0]?.['count']);
    expect(new Set(pages.map((page) => page['asOfSequence'])).size).toBe(1);
  });

  test('a cursor is only good where it was issued', async () => {
    const first = await peer.ask('listStocks', `${days}/2026-04-08/stocks?limit=10`);
    const cursor = String(first.json['nextCursor']);
    expect((await peer.ask('listStocks', `${days}/2026-04-08/stocks?limit=10&cursor=${cursor}`)).status).toBe(200);
    expect((await peer.ask('listCalendar', `${days}/2026-04-08/calendar?cursor=${cursor}`)).json['code']).toBe('INVALID_CURSOR');
    const changed = `${cursor.slice(0, -2)}${cursor.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await peer.ask('listStocks', `${days}/2026-04-08/stocks?cursor=${changed}`)).json['code']).toBe('INVALID_CURSOR');
  });

  test('a known entity tag is answered 304, another one in full', async () => {
    const first = await peer.ask('listParticipants', `${days}/2026-04-08/participants?limit=7`);
    const tag = String(first.header('etag'));
    const known = await peer.ask('listParticipants', `${days}/2026-04-08/participants?limit=7`, {
      headers: [['If-None-Match', `"x", ${tag}`]],
    });
    expect([known.status, known.text, known.header('etag'), known.complaints]).toEqual([304, '', tag, []]);
    const other = await peer.ask('listParticipants', `${days}/2026-04-08/participants?limit=8`, { headers: [['If-None-Match', tag]] });
    expect(other.status).toBe(200);
    expect(other.header('etag')).not.toBe(tag);
  });

  test('gzip carries the same JSON', async () => {
    const plain = await peer.ask('pullEvents', `${channels}/${closed}/events`);
    const packed = await peer.ask('pullEvents', `${channels}/${closed}/events`, { headers: [['Accept-Encoding', 'gzip']] });
    expect(packed.header('content-encoding')).toBe('gzip');
    expect(packed.text).toBe(plain.text);
    expect(Number(packed.header('content-length'))).toBeLessThan(Number(plain.header('content-length')));
  });
});

/** Resolves when somebody waits for the channel's next change. */
const watched = ({ simulator }: SimulatorPeer, channelId: string): Promise<void> =>
  new Promise((resolve) => {
    const log = simulator.world.channel(channelId);
    if (log === undefined) throw new Error(`There is no channel ${channelId}.`);
    const { onChange } = log;
    Object.assign(log, {
      onChange: (listener: Parameters<typeof onChange>[0]) => {
        resolve();
        return onChange(listener);
      },
    });
  });

describe('long poll', () => {
  /** Its longest wait is longer than an exchange may last: an answer of it that comes did not come by waiting. */
  let patient: SimulatorPeer;
  beforeAll(async () => {
    patient = await startPeer({ worldOptions: { rate: 0 }, timers: { maximumWaitMs: 30_000 } });
  });
  afterAll(() => patient.stop());

  const lastSequence = async () => Number((await peer.ask('pullEvents', `${channels}/${open}/events?limit=1`)).json['lastSequence']);

  test('wakes at the event, and not before', async () => {
    const { operator } = patient.simulator.world;
    const last = patient.simulator.world.channel(open)?.lastSequence() ?? 0;
    const isWaiting = watched(patient, open);
    const waiting = patient.ask('pullEvents', `${channels}/${open}/events?afterSequence=${last}&waitSeconds=30`);
    await isWaiting;
    const publishedAt = performance.now();
    operator.publish(open);
    const seen = await waiting;
    expect(seen.exchange.endedAt).toBeGreaterThanOrEqual(publishedAt);
    // Had it slept through the event, the limit of the exchange would have come first.
    expect([seen.status, seen.json['events']]).toMatchObject([200, [{ sequence: last + 1 }]]);
  });

  test('ends empty after the announced maximum', async () => {
    const last = await lastSequence();
    const empty = await peer.ask('pullEvents', `${channels}/${open}/events?afterSequence=${last}&waitSeconds=30`);
    expect(empty.json['events']).toEqual([]);
    expect(empty.exchange.endedAt - empty.exchange.startedAt).toBeGreaterThan(900);
  });

  test('does not wait on a closed channel', async () => {
    const end = patient.simulator.world.channel(closed)?.lastSequence() ?? 0;
    const done = await patient.ask('pullEvents', `${channels}/${closed}/events?afterSequence=${end}&waitSeconds=30`);
    expect([done.status, done.json['events']]).toEqual([200, []]);
  });
});

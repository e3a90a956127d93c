import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerPeer } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { PlantedFault } from '../model/fault.ts';
import { openTarget, type Target } from '../subject/target.ts';
import { playServerCase } from './play-server-case.ts';

/** Every word that a case may use, against the embedded simulator. */

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

const play = async (script: (peer: ServerPeer) => Promise<unknown>): Promise<CaseEvidence> => {
  const evidence = await playServerCase({ id: 'a-case', play: script }, target, { seed: 1 });
  expect(evidence.harnessError).toBeUndefined();
  return evidence;
};

const withLabel = ({ exchanges }: CaseEvidence, label: string): readonly Exchange[] =>
  exchanges.filter((exchange) => exchange.label === label || exchange.label.startsWith(`${label}#`));

const statuses = (evidence: CaseEvidence, label: string) => withLabel(evidence, label).map(({ response }) => response?.status);

test('pullAll follows the sequences to the end, one exchange a batch, whatever the size of the batches', async () => {
  const counts: number[] = [];
  const script = async (peer: ServerPeer) => {
    const channel = await peer.channel('HK', 'CLOSED');
    const events = await peer.pullAll('all', channel, { limit: 50 });
    counts.push(events.length, channel.lastSequence, new Set(events.map(({ sequence }) => sequence)).size);
  };
  const evidence = await play(script);
  const faults: readonly PlantedFault[] = [{ on: 'pullEvents', fault: { kind: 'smaller-pages', rows: 10 } }];
  const smaller = await openTarget({ kind: 'embedded' }, { faults });
  const inSmall = await playServerCase({ id: 'a-case', play: script }, smaller, { seed: 1 });
  await smaller.close();
  const [events, last, distinct] = counts;
  expect([events, distinct]).toEqual([last, last]);
  expect(counts.slice(3)).toEqual(counts.slice(0, 3));
  expect(withLabel(evidence, 'all')).toHaveLength(Math.ceil((last ?? 0) / 50));
  expect(withLabel(inSmall, 'all').length).toBeGreaterThan(withLabel(evidence, 'all').length);
});

test('everyChannel finds one channel for each participant ID, all of one date', async () => {
  const found: string[] = [];
  await play(async (peer) => {
    const channels = await peer.everyChannel('HK', 'CLOSED');
    found.push(...channels.map(({ gcpParticipantId, tradeDate }) => `${gcpParticipantId} ${tradeDate}`));
  });
  expect(found).toEqual(['B01224 2026-04-02', 'B01555 2026-04-02']);
});

test('eachMarket finds the newest channel of each market, and notes each behind its id', async () => {
  const found: string[] = [];
  const evidence = await play(async (peer) => {
    found.push(...(await peer.eachMarket('CLOSED')).map(({ channelId }) => channelId));
  });
  expect(found).toEqual(['B01224-HK-20260402', 'B01224-SSE-20260402', 'B01224-SZSE-20260402']);
  expect(evidence.notes).toMatchObject({ market: 'HK', 'B01224-HK-20260402.market': 'HK', 'B01224-SZSE-20260402.market': 'SZSE' });
});

test('eachMarket does without a market that has none, and ends the play where no market has one', async () => {
  const only = (market: string): PlantedFault => ({
    on: 'listChannels',
    fault: { kind: 'rewrite', pointer: '/channels/*/market', value: market },
  });
  const narrow = await openTarget({ kind: 'embedded' }, { faults: [only('SSE')] });
  const found: string[] = [];
  const script = async (peer: ServerPeer) => found.push(...(await peer.eachMarket('CLOSED')).map(({ market }) => market));
  await playServerCase({ id: 'a-case', play: script }, narrow, { seed: 1 });
  await narrow.close();
  expect(found).toEqual(['SSE']);
  const none: PlantedFault = { on: 'listChannels', fault: { kind: 'rewrite', pointer: '/channels', value: [] } };
  const empty = await openTarget({ kind: 'embedded' }, { faults: [none] });
  const evidence = await playServerCase({ id: 'a-case', play: script }, empty, { seed: 1 });
  await empty.close();
  expect(evidence.missing?.needed).toBe('a channel in the state CLOSED');
});

test('follow opens with a living token of the short-lived credential, and keeps it secret', async () => {
  const evidence = await play(async (peer) => {
    await peer.follow('stream', await peer.channel('HK', 'PENDING'), { as: 'expired', until: { heartbeats: 1 } });
  });
  expect(statuses(evidence, 'stream')).toEqual([200]);
  const sent = withLabel(evidence, 'stream')[0]?.request.headers.filter(([name]) => name === 'Authorization');
  expect(sent).toEqual([['Authorization', expect.stringMatching(/^Bearer token#\d+$/)]]);
});

test('follow as a slow reader takes nothing for a while, and then all', async () => {
  const evidence = await play(async (peer) => {
    await peer.follow('stream', await peer.channel('SSE', 'CLOSED'), { readAfterMs: 150, until: { events: 20 } });
  });
  const [exchange] = withLabel(evidence, 'stream');
  const [first] = exchange?.response?.messages ?? [];
  expect((first?.atMs ?? 0) - (exchange?.timing.firstByteMs ?? 0)).toBeGreaterThan(140);
  expect(exchange?.endedByDriver).toBe('20 events seen');
});

test('pull asks for the channel’s own epoch unless told otherwise, and says what came', async () => {
  const evidence = await play(async (peer) => {
    const channel = await peer.channel('HK', 'CLOSED');
    await peer.pull('own', channel, { limit: 1 });
    await peer.pull('none', channel, { limit: 1, epoch: null });
    await peer.pull('other', channel, { epoch: channel.epoch + 1 });
    await peer.pull('words', channel, { limit: 'all' });
  });
  expect([statuses(evidence, 'own'), statuses(evidence, 'none'), statuses(evidence, 'other'), statuses(evidence, 'words')]).toEqual([
    [200],
    [200],
    [409],
    [400],
  ]);
  expect(withLabel(evidence, 'none')[0]?.request.path).not.toContain('epoch');
});

test('pages are followed to the last one, of snapshots and of datasets', async () => {
  const evidence = await play(async (peer) => {
    await peer.snapshot('snapshot', await peer.channel('HK', 'CLOSED'), { limit: 100 });
    await peer.dataset('calendar', 'calendar', { limit: 400 });
    await peer.dataset('nowhere', 'stocks', { date: '2001-01-01' });
    await peer.manifest('manifest');
  });
  for (const label of ['snapshot', 'calendar']) {
    const pages = withLabel(evidence, label);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ response }) => response?.body.text?.includes('"nextCursor"'))).toEqual(
      pages.map((_, index) => index < pages.length - 1),
    );
  }
  expect([statuses(evidence, 'nowhere'), statuses(evidence, 'manifest')]).toEqual([[404], [200]]);
});

describe('follow', () => {
  test('ends when enough was seen, or leaves the end to the server', async () => {
    const evidence = await play(async (peer) => {
      const closed = await peer.channel('SZSE', 'CLOSED');
      await peer.follow('three', closed, { until: { events: 3 } });
      await peer.follow('fifth', closed, { until: { sequence: 5 } });
      await peer.follow('ended', closed, { lastEventId: `1:${closed.lastSequence - 1}`, until: { ended: true } });
      await peer.follow('refused', closed, { lastEventId: 'nonsense' });
      await peer.follow('beats', await peer.channel('HK', 'PENDING'), { until: { heartbeats: 2 } });
    });
    const one = (label: string) => withLabel(evidence, label)[0];
    expect([one('three')?.endedByDriver, one('fifth')?.endedByDriver, one('beats')?.endedByDriver]).toEqual([
      '3 events seen',
      'sequence 5 seen',
      '2 heartbeats seen',
    ]);
    expect(one('ended')?.endedByDriver).toBeUndefined();
    expect(one('ended')?.response?.messages?.at(-1)?.event).toBe('STREAM_ENDED');
    expect(one('refused')?.response?.status).toBe(400);
  });

  test('lets something be played meanwhile', async () => {
    const evidence = await play(async (peer) => {
      const channel = await peer.channel('HK', 'PENDING');
      const meanwhile = () => peer.follow('newer', channel, { until: { heartbeats: 1 } });
      await peer.follow('older', channel, { until: { ended: true }, meanwhile });
    });
    expect(withLabel(evidence, 'older')[0]?.response?.messages?.at(-1)?.data).toContain('SUPERSEDED');
  });
});

test('credentials: each asks for its own token, wrong and none need none', async () => {
  const evidence = await play(async (peer) => {
    await peer.together(
      () => peer.channels('mine'),
      () => peer.channels('mine'),
      () => peer.channels('others', { as: 'other' }),
      () => peer.channels('wrong', { as: 'wrong' }),
      () => peer.channels('none', { as: 'none' }),
    );
    await peer.token('key', { method: 'private_key_jwt' });
    await peer.token('locked', { as: 'locked' });
    await peer.token('guess', { as: 'wrong' });
  });
  expect(
    evidence.exchanges
      .filter(({ label }) => label.startsWith('token:'))
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['token:main', 'token:other']);
  expect(statuses(evidence, 'mine')).toEqual([200, 200]);
  expect(['wrong', 'none', 'key', 'locked', 'guess'].flatMap((label) => statuses(evidence, label))).toEqual([401, 401, 200, 423, 401]);
  expect(evidence.secrets.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['assertion', 'clientSecret', 'token']));
});

test('what is played together ends together, and then throws', async () => {
  const ended: string[] = [];
  const evidence = await play(async (peer) =>
    peer.together(
      () => peer.channel('HK', 'OPEN').then((channel) => peer.headerOf({ ...withNothing, label: channel.channelId }, 'ETag')),
      () => peer.channels('slow').then(() => ended.push('slow')),
    ),
  );
  expect(ended).toEqual(['slow']);
  expect(evidence.missing?.needed).toBe('the header ETag');
});

const withNothing: Exchange = {
  label: '',
  operationId: 'getManifest',
  address: 'primary',
  request: { method: 'GET', path: '/', origin: '', headers: [] },
  timing: { startedMs: 0, endedMs: 0 },
};

test('pullUntil waits for what is not yet published; burst goes on until the server refuses', async () => {
  const evidence = await play(async (peer) => {
    const channel = await peer.channel('HK', 'CLOSED');
    await peer.pullUntil('until', { ...channel, lastSequence: 2 }, 3);
    await peer.burst('burst');
  });
  expect(statuses(evidence, 'until')).toEqual([200]);
  expect(statuses(evidence, 'burst')).toContain(429);
});

test('a cursor is read from a page; a page that leads nowhere ends the play', async () => {
  const cursors: string[] = [];
  const evidence = await play(async (peer) => {
    const path = `/reference-data/v1/business-dates/${peer.businessDate}/calendar`;
    cursors.push(peer.cursorOf(await peer.request('first', 'listCalendar', path, { query: { limit: '1' } })));
    peer.cursorOf(await peer.manifest('manifest'));
  });
  expect(cursors).toEqual([expect.stringMatching(/./)]);
  expect(evidence.missing).toEqual({ needed: 'a page that leads to another', found: 'status 200', exchange: 'manifest' });
});

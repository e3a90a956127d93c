import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { validate } from '../../contract/validate.ts';
import type { WireMessage } from '../../wire/client/wire-exchange.ts';
import { type Ask, type Seen, type SimulatorPeer, startPeer } from '../testing/simulator-peer.ts';

const open = 'B01224-HK-20260408';
const closed = 'B01224-SSE-20260402';

let peer: SimulatorPeer;
beforeEach(async () => {
  peer = await startPeer({ worldOptions: { rate: 0 }, timers: { heartbeatIntervalMs: 60 } });
});
afterEach(() => peer.stop());

type Follow = Ask & { readonly from?: string; readonly until?: (message: WireMessage) => boolean };

const follow = (channel: string, { from, until = () => false, headers = [], ...rest }: Follow = {}): Promise<Seen> => {
  const resumption = from === undefined ? [] : [['Last-Event-ID', from] as const];
  const onMessage = (message: WireMessage) => (until(message) ? 'enough' : undefined);
  return peer.ask('streamEvents', `/trade-data/v1/channels/${channel}/stream`, {
    ...rest,
    headers: [...headers, ...resumption],
    onMessage,
  });
};

/** A stream, and when its first message has come: an event, or the heartbeat of a quiet one. */
const begin = (channel: string, { until = () => false, ...how }: Follow = {}) => {
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const seen = follow(channel, {
    ...how,
    until: (message) => {
      resolve();
      return until(message);
    },
  });
  seen.then(() => resolve(), resolve);
  return { seen, begun };
};

const kinds = (seen: Seen) => seen.messages.map((message) => message.event);
const reasons = (seen: Seen) =>
  seen.messages.filter((message) => message.event === 'STREAM_ENDED').map((message) => JSON.parse(message.data).reason);
const lastOf = (channel: string) => peer.simulator.world.channel(channel)?.lastSequence() ?? 0;

test('a closed channel is streamed whole, equal to pull, and then ended', async () => {
  const seen = await follow(closed);
  expect([seen.status, seen.header('content-type'), seen.complaints]).toEqual([200, 'text/event-stream', []]);
  const events = seen.messages.filter((message) => message.id !== undefined);
  expect(events.map((message) => message.id)).toEqual(events.map((_, at) => `1:${at + 1}`));
  const pulled = await peer.ask('pullEvents', `/trade-data/v1/channels/${closed}/events`);
  expect(events.map((message) => JSON.parse(message.data))).toEqual(pulled.json['events']);
  expect(reasons(seen)).toEqual(['CHANNEL_CLOSED']);
  expect(seen.exchange.failure).toBeUndefined();
});

test('a stream resumes after the last event id, and is empty after the close', async () => {
  const last = lastOf(closed);
  const seen = await follow(closed, { from: `1:${last - 2}` });
  expect(seen.messages.map((message) => message.id)).toEqual([`1:${last - 1}`, `1:${last}`, undefined]);
  expect((await follow(closed, { from: `1:${last}` })).status).toBe(204);
});

test.each([
  ['2:1', 409, 'EPOCH_CHANGED'],
  ['1:99999999', 409, 'SEQUENCE_IN_FUTURE'],
  ['first', 400, 'INVALID_PARAMETER'],
] as const)('resuming at %s is refused with %i %s', async (from, status, code) => {
  const seen = await follow(open, { from });
  expect([seen.status, seen.json['code'], seen.complaints]).toEqual([status, code, []]);
});

test('the stream must be acceptable', async () => {
  const seen = await follow(open, { headers: [['Accept', 'application/json']] });
  expect([seen.status, seen.json['code']]).toEqual([406, 'NOT_ACCEPTABLE']);
});

test('heartbeats come at the interval, conform, and carry no id', async () => {
  let beats = 0;
  const seen = await follow(open, {
    from: `1:${lastOf(open)}`,
    until: () => {
      beats += 1;
      return beats === 4;
    },
  });
  expect(kinds(seen)).toEqual(['HEARTBEAT', 'HEARTBEAT', 'HEARTBEAT', 'HEARTBEAT']);
  expect(seen.messages.flatMap((message) => validate('Heartbeat', JSON.parse(message.data)))).toEqual([]);
  expect(seen.messages.map((message) => message.id)).toEqual([undefined, undefined, undefined, undefined]);
  const times = seen.messages.map((message) => message.at);
  expect((times[3] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(150);
});

test('a new event reaches an open stream', async () => {
  const from = `1:${lastOf(open)}`;
  const following = follow(open, {
    from,
    until: (message) => {
      if (message.event === 'HEARTBEAT') peer.simulator.world.operator.publish(open);
      return message.id !== undefined;
    },
  });
  const seen = await following;
  expect(seen.messages.at(-1)?.id).toBe(`1:${lastOf(open)}`);
  expect(validate('TradeEvent', JSON.parse(seen.messages.at(-1)?.data ?? ''))).toEqual([]);
});

test('the newer stream of a credential on a channel ends the older one, and no other', async () => {
  const from = `1:${lastOf(open)}`;
  const first = begin(open, { from });
  const elsewhere = follow('B01224-SSE-20260408', { until: (message) => message.event === 'HEARTBEAT' });
  await first.begun;
  const second = follow(open, { from, until: (message) => message.event === 'HEARTBEAT' });
  expect(reasons(await first.seen)).toEqual(['SUPERSEDED']);
  expect(reasons(await second)).toEqual([]);
  expect(reasons(await elsewhere)).toEqual([]);
});

test('a new epoch, an expired token and a shutdown end a stream with their reason', async () => {
  const from = `1:${lastOf(open)}`;
  const expiring = follow('B01555-HK-20260408', { as: 'shortLived' });
  const restarted = begin(open, { from });
  await restarted.begun;
  peer.simulator.world.operator.restart(open);
  expect(reasons(await restarted.seen)).toEqual(['EPOCH_CHANGED']);
  expect(reasons(await expiring)).toEqual(['TOKEN_EXPIRED']);
  const shut = begin('B01224-SZSE-20260408');
  await shut.begun;
  await peer.simulator.stop();
  expect(reasons(await shut.seen)).toEqual(['SERVER_SHUTDOWN']);
});

test('a defect ends its stream and is reported; the server goes on', async () => {
  const defects: string[] = [];
  const failing = await startPeer({
    worldOptions: { rate: 0 },
    onExchange: ({ defect }) => (defect === undefined ? 0 : defects.push(defect)),
  });
  const { world } = failing.simulator;
  const stream = `/trade-data/v1/channels/${open}/stream`;
  const last = world.channel(open)?.lastSequence() ?? 0;
  const { promise: begun, resolve } = Promise.withResolvers<undefined>();
  const following = failing.ask('streamEvents', stream, {
    headers: [['Last-Event-ID', `1:${last - 1}`]],
    onMessage: () => {
      resolve(undefined);
      return undefined;
    },
  });
  await Promise.race([begun, following]);
  const broken = () => {
    throw new SyntaxError('an event that cannot be made');
  };
  Object.assign(world.channel(open) ?? {}, { range: broken });
  world.operator.publish(open);
  const seen = await following;
  expect([seen.status, seen.messages.at(-1)?.id, seen.exchange.failure === undefined]).toEqual([200, `1:${last}`, false]);
  expect(defects).toEqual([expect.stringContaining('SyntaxError: an event that cannot be made')]);
  expect((await failing.ask('listChannels', '/trade-data/v1/channels')).status).toBe(200);
  await failing.stop();
});

/** Up to where the log of a channel has been read since this was called. */
const positionsRead = (channelId: string): (() => number) => {
  const log = peer.simulator.world.channel(channelId);
  if (log === undefined) throw new Error(`There is no channel ${channelId}.`);
  const { range } = log;
  let position = 0;
  Object.assign(log, {
    range: (afterSequence: number, limit: number) => {
      const events = range(afterSequence, limit);
      position = afterSequence + events.length;
      return events;
    },
  });
  return () => position;
};

/** Turns of the event loop until one brings nothing more. */
const untilItStands = async (position: () => number): Promise<void> => {
  let before = Number.NaN;
  while (position() !== before) {
    before = position();
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
};

test('a reader that pauses loses nothing', async () => {
  const { primary, world } = peer.simulator;
  const token = await peer.token('main');
  const url = new URL(primary);
  const socket = connect(Number(url.port), url.hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.write(`GET /trade-data/v1/channels/${open}/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  socket.pause();
  const written = positionsRead(open);
  // Until the buffers between the two are full: how much that is differs from one machine to another.
  do {
    for (let count = 0; count < 500; count += 1) world.operator.publish(open);
    await untilItStands(written);
  } while (written() === lastOf(open));
  const all = lastOf(open);
  socket.resume();
  const isWhole = () => Buffer.concat(chunks.slice(-2)).includes(`id: 1:${all}\n`);
  while (!isWhole()) await new Promise((resolve) => socket.once('data', resolve));
  socket.destroy();
  const text = Buffer.concat(chunks).toString('latin1');
  const ids = [...text.matchAll(/^id: 1:(\d+)$/gm)].map((match) => Number(match[1]));
  expect(ids).toEqual(Array.from({ length: all }, (_, at) => at + 1));
});

import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createWireClient, type WireClientOptions } from './client.ts';
import { okAnswer, startHostilePeer } from './testing/hostile-peer.ts';
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

describe('what is sent', () => {
  test('is exactly what was given, in order and case, with repetitions, and the additions are reported', async () => {
    let head = '';
    const origin = await rawServer((socket, data) => {
      head = data;
      socket.write(okAnswer('ok', 'X-oDd: 1\r\nx-odd: 2\r\n'));
    });
    const headers = [
      ['x-B', '1'],
      ['X-A', '2'],
      ['X-b', '3'],
    ] as const;
    const result = await send(get(origin, { path: '/a/../b?c=%2f|', method: 'POST', headers, body: 'é' }));
    const host = origin.slice('http://'.length);
    expect(head).toBe(
      `POST /a/../b?c=%2f| HTTP/1.1\r\nHost: ${host}\r\nx-B: 1\r\nX-A: 2\r\nX-b: 3\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\n\xc3\xa9`,
    );
    expect(result.request.headers).toEqual([['Host', host], ...headers, ['Connection', 'keep-alive'], ['Content-Length', '2']]);
    expect(result.answer?.headers).toEqual([
      ['X-oDd', '1'],
      ['x-odd', '2'],
      ['Content-Length', '2'],
    ]);
  });

  test('that HTTP cannot carry is a defect of ours, not of the peer', async () => {
    await expect(send(get('http://127.0.0.1:1', { headers: [['X-Bad', 'a\nb']] }))).rejects.toThrow('cannot be sent');
  });

  test('goes over one connection while the peer keeps it, and again over a new one when it was closed meanwhile', async () => {
    const ports = new Set<number | undefined>();
    const origin = await rawServer((socket, _head, count) => {
      ports.add(socket.remotePort);
      if (count === 3) socket.resetAndDestroy();
      else socket.write(okAnswer(String(count)));
    });
    const client = clientWith();
    const answers = [await client.send(get(origin)), await client.send(get(origin)), await client.send(get(origin))];
    expect(answers.map(({ answer }) => answer?.body.decoded?.toString())).toEqual(['1', '2', '4']);
    expect(answers.map(({ sentAgain }) => sentAgain === undefined)).toEqual([true, true, false]);
    expect(ports.size).toBe(2);
  });
});

describe('a hostile peer becomes a value', () => {
  const failures: readonly [string, (socket: Socket) => void, string][] = [
    ['that never answers', () => {}, 'timeout'],
    ['that resets', (socket) => socket.resetAndDestroy(), 'reset'],
    ['that just closes', (socket) => socket.destroy(), 'reset'],
    ['that does not speak HTTP', (socket) => socket.write('220 smtp ready\r\n'), 'protocol'],
    ['that answers with half a body', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'), 'reset'],
    ['that sends two lengths', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'), 'protocol'],
    ['that sends more header than fits', (socket) => socket.write(`HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(20_000)}`), 'too-large'],
    ['that sends a huge body', (socket) => socket.write(okAnswer(Buffer.alloc(200_000, 97))), 'too-large'],
    ['that switches protocols', (socket) => socket.write('HTTP/1.1 101 Go\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'), 'protocol'],
  ];
  test.each(failures)('%s', async (_name, answer, kind) => {
    const origin = await rawServer(answer);
    const result = await send(get(origin, { deadlineMs: 300 }), { maxBodyBytes: 100_000 });
    expect(result.failure?.kind).toBe(kind);
    expect(result.failure?.detail).not.toBe('');
  });

  test('endless headers, one at a time, end at the deadline', async () => {
    const origin = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-Drip: 1\r\n'), 5);
      socket.on('close', () => clearInterval(drip));
    });
    const result = await send(get(origin, { deadlineMs: 150 }));
    expect(result.failure).toEqual({ kind: 'timeout', detail: 'no answer came within 150 ms' });
  });

  test('what came before the break is kept', async () => {
    const origin = await rawServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'));
    const { answer } = await send(get(origin));
    expect(answer?.status).toBe(200);
    expect(answer?.body).toMatchObject({ isTruncated: true, decoded: Buffer.from('half') });
  });

  test('a slow answer is no failure as long as the deadline has not passed', async () => {
    const origin = await rawServer((socket) => void setTimeout(() => socket.write(okAnswer('late')), 1200));
    const result = await send(get(origin, { deadlineMs: 20_000 }));
    expect(result.failure).toBeUndefined();
    expect(result.endedAt - result.startedAt).toBeGreaterThan(1100);
  });

  test('nobody there: refused, or a name that does not exist', async () => {
    const refused = await send(get('http://127.0.0.1:1'));
    expect(refused.failure).toMatchObject({ kind: 'refused', code: 'ECONNREFUSED', detail: expect.stringContaining('127.0.0.1:1') });
    const unknown = await send(get('http://no-such-host.invalid'));
    expect(unknown.failure?.kind).toBe('dns');
  });
});

describe('gzip', () => {
  test('does not hold the next answer on the connection for more of this one, while this one is unpacked', async () => {
    const zipped = gzipSync(randomBytes(60_000).toString('hex'));
    const origin = await rawServer((socket) => socket.write(okAnswer(zipped, 'Content-Encoding: gzip\r\n')));
    const client = clientWith();
    const read = async () => [await client.send(get(origin)), await client.send(get(origin)), await client.send(get(origin))];
    const results = (await Promise.all(Array.from({ length: 8 }, read))).flat();
    expect(results.map(({ failure }) => failure?.detail)).toEqual(Array(24).fill(undefined));
  });

  test('is undone, and the bytes on the wire are kept', async () => {
    const zipped = gzipSync('a'.repeat(5000));
    const origin = await rawServer((socket) => socket.write(okAnswer(zipped, 'Content-Encoding: gzip\r\n')));
    const { answer } = await send(get(origin));
    expect(answer?.body.decoded?.toString()).toBe('a'.repeat(5000));
    expect(answer?.body.wire).toEqual(zipped);
  });

  const broken: readonly [string, Buffer, string, RegExp][] = [
    ['broken', Buffer.from('not gzip at all'), 'gzip', /gzip could not be undone/],
    ['cut short though the length fits', gzipSync('a'.repeat(5000)).subarray(0, 20), 'gzip', /gzip could not be undone/],
    ['a bomb', gzipSync(Buffer.alloc(5_000_000)), 'gzip', /more than 100000 bytes/],
    ['another encoding', Buffer.from('x'), 'br', /"br"/],
  ];
  test.each(broken)('%s: unreadable, not thrown', async (_name, body, encoding, says) => {
    const origin = await rawServer((socket) => socket.write(okAnswer(body, `Content-Encoding: ${encoding}\r\n`)));
    const { answer, failure } = await send(get(origin), { maxBodyBytes: 100_000 });
    expect(failure).toBeUndefined();
    expect(answer?.body.unreadable).toMatch(says);
    expect(answer?.body.decoded).toBeUndefined();
  });
});

describe('event stream', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n';
  const pieces = [`${head}\r\nevent: A\nid: 1:1\ndata: one\n\n`, 'event: HEARTBEAT\ndata: {}\n\n: comment\nda', 'ta: three\n\n'] as const;

  /** A server that sends the first piece when it is asked, and each further one when it is told. */
  const inTurn = async () => {
    const left: string[] = [...pieces];
    let socket: Socket | undefined;
    const sendNext = (): void => void socket?.write(left.shift() ?? '');
    const origin = await rawServer((opened) => {
      socket = opened;
      sendNext();
    });
    return { origin, sendNext };
  };

  test('hands on each message as it arrives, with its time, and keeps no id from the message before', async () => {
    const { origin, sendNext } = await inTurn();
    const handedOnAt: number[] = [];
    const { answer, endedByDriver, failure } = await send(
      get(origin, {
        deadlineMs: 20_000,
        onMessage: ({ data }) => {
          handedOnAt.push(performance.now());
          if (data === 'three') return 'three messages seen';
          sendNext();
          return undefined;
        },
      }),
    );
    expect(answer?.messages).toMatchObject([
      { event: 'A', id: '1:1', data: 'one' },
      { event: 'HEARTBEAT', data: '{}' },
      { event: 'message', data: 'three' },
    ]);
    expect(answer?.messages?.[1]).not.toHaveProperty('id');
    const [first, second] = answer?.messages ?? [];
    expect(first?.at).toBeLessThanOrEqual(handedOnAt[0] ?? 0);
    expect(second?.at).toBeGreaterThanOrEqual(handedOnAt[0] ?? Number.NaN);
    expect([endedByDriver, failure]).toEqual(['three messages seen', undefined]);
  });

  test('is read through gzip, too', async () => {
    const origin = await rawServer((socket) => {
      const zipped = gzipSync('data: zipped\n\n');
      socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: ${zipped.length}\r\n\r\n`);
      socket.write(zipped);
    });
    const { answer } = await send(get(origin));
    expect(answer?.messages?.map(({ data }) => data)).toEqual(['zipped']);
  });

  test('ends when the caller says so', async () => {
    const { origin, sendNext } = await inTurn();
    const controller = new AbortController();
    let seen = 0;
    const onMessage = (): undefined => {
      seen += 1;
      if (seen === 2) setImmediate(() => controller.abort('enough waited'));
      else sendNext();
    };
    const result = await send(get(origin, { signal: controller.signal, onMessage, deadlineMs: 20_000 }));
    expect(result.endedByDriver).toBe('enough waited');
    expect(result.answer?.messages).toHaveLength(2);
  });
});

import { drip, headThen, pour } from '../answers.ts';
import type { HostileAnswer } from '../front.ts';
import type { HostileKind } from '../kind.ts';

/** Event streams that never come to the point. */

const about = { on: 'streamEvents', meets: 'streamed-events-match-schema' } as const;

const streaming = (then: Parameters<typeof headThen>[1]): HostileAnswer => headThen('Connection: close\r\n', then, 'text/event-stream');
const sending = (text: string): HostileAnswer => streaming((socket) => void socket.end(text));

export const streamKinds: readonly HostileKind[] = [
  {
    ...about,
    name: 'a line without end on a stream',
    answer: streaming((socket) => pour(socket, `data: ${'x'.repeat(65_536)}`)),
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    ...about,
    name: 'a message without end on a stream',
    answer: streaming((socket) => pour(socket, `data: ${'x'.repeat(1000)}\n`)),
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    ...about,
    name: 'comments without end on a stream',
    answer: streaming((socket) => pour(socket, ': nothing\n\n'.repeat(1000))),
    verdict: 'inconclusive',
    says: /larger than|no message came/,
  },
  {
    ...about,
    name: 'comments that drip on a stream',
    answer: streaming((socket) => drip(socket, ': nothing\n\n')),
    verdict: 'inconclusive',
    isSlow: true,
    says: /no message came/,
  },
  {
    ...about,
    name: 'millions of tiny messages',
    answer: streaming((socket) => pour(socket, 'data\n\n'.repeat(10_000))),
    says: /an object|channelId/,
  },
  {
    ...about,
    name: 'heartbeats without end',
    answer: streaming((socket) => pour(socket, 'event: HEARTBEAT\ndata: {}\n\n'.repeat(2000))),
    meets: 'streamed-events-match-schema',
    says: /an object|channelId/,
  },
  {
    ...about,
    name: 'an id with a NUL in it',
    answer: sending('event: CHANNEL_OPENED\nid: 1:\u00001\ndata: {}\n\n'),
    meets: 'stream-ids-are-epoch-and-sequence',
    says: /id/,
  },
  {
    ...about,
    name: 'a retry of ages',
    answer: sending(`retry: ${'9'.repeat(400)}\nevent: CHANNEL_OPENED\nid: x\ndata: {}\n\n`),
    meets: 'stream-ids-are-epoch-and-sequence',
    says: /id/,
  },
  {
    ...about,
    name: 'a stream of bytes that are not UTF-8',
    answer: streaming((socket) => void socket.end(Buffer.from('data: \xff\xfe\n\n', 'latin1'))),
    says: /an object/,
  },
  { ...about, name: 'a stream that is closed at once', answer: sending(''), verdict: 'inconclusive', says: /no event came on/ },
];

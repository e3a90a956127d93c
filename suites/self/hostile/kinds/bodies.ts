import { gzipSync } from 'node:zlib';
import { answering, chunk, drip, headThen, pour } from '../answers.ts';
import type { HostileKind } from '../kind.ts';

/** Bodies that do not end, that do not come, or that are not what they are packed as. */

const piece = 'x'.repeat(65_536);
const good = '{"channels":[]}';
/** 16 KiB on the wire, 16 MiB once undone. */
const packed = gzipSync(Buffer.alloc(16_777_216, ' '));
/** A gibibyte once undone. */
const bomb = Buffer.concat(Array.from({ length: 64 }, () => packed));
const eventStream = 'text/event-stream';

const about = { on: 'pullEvents', meets: 'limit-bounds-the-batch' } as const;

export const bodyKinds: readonly HostileKind[] = [
  {
    ...about,
    name: 'a body without end and without a length',
    answer: headThen('Connection: close\r\n', (socket) => pour(socket, piece)),
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    ...about,
    name: 'a body without end, in chunks',
    answer: headThen('Transfer-Encoding: chunked\r\n', (socket) => pour(socket, chunk(piece))),
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    ...about,
    name: 'a body that is announced as a terabyte and comes',
    answer: headThen('Content-Length: 1000000000000\r\n', (socket) => pour(socket, piece)),
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    name: 'a body that drips',
    on: 'listChannels',
    answer: headThen('Content-Length: 1000000\r\n', (socket) => drip(socket, ' ')),
    meets: 'channel-list-matches-schema',
    isSlow: true,
    says: /not complete within/,
  },
  {
    ...about,
    name: 'a bomb of gzip',
    answer: answering(bomb, 'Content-Encoding: gzip\r\n'),
    verdict: 'inconclusive',
    says: /once gzip is undone|larger than/,
  },
  {
    ...about,
    name: 'a bomb of gzip without end, in chunks',
    answer: headThen('Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n', (socket) =>
      pour(socket, Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from('\r\n')])),
    ),
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    name: 'a bomb of gzip as an event stream',
    on: 'streamEvents',
    answer: headThen(`Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n`, (socket) => void socket.write(bomb), eventStream),
    meets: 'streamed-events-match-schema',
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    name: 'gzip within gzip, said once',
    on: 'listChannels',
    answer: answering(gzipSync(gzipSync(good)), 'Content-Encoding: gzip\r\n'),
    meets: 'channel-list-matches-schema',
    says: /not UTF-8/,
  },
  {
    name: 'gzip within gzip, said twice',
    on: 'listChannels',
    answer: answering(gzipSync(gzipSync(good)), 'Content-Encoding: gzip, gzip\r\n'),
    meets: 'channel-list-matches-schema',
    says: /content encoding "gzip, gzip"/,
  },
  {
    name: 'bytes behind the end of gzip',
    on: 'listChannels',
    answer: answering(Buffer.concat([gzipSync(good), Buffer.from('and more')]), 'Content-Encoding: gzip\r\n'),
    meets: 'channel-list-matches-schema',
    says: /gzip could not be undone/,
  },
  {
    name: 'gzip that breaks off though the length fits',
    on: 'listChannels',
    answer: answering(gzipSync('x'.repeat(9999)).subarray(0, 30), 'Content-Encoding: gzip\r\n'),
    meets: 'channel-list-matches-schema',
    says: /gzip could not be undone/,
  },
];

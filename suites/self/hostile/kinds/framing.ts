import { okAnswer } from '../../../../src/wire/client/testing/hostile-peer.ts';
import { headThen, pour, saying, usualHeaders } from '../answers.ts';
import type { HostileAnswer } from '../front.ts';
import type { HostileKind } from '../kind.ts';

/** Lengths that lie, chunks that are none, answers that nobody asked for: what request smuggling is made of. */

const good = '{"channels":[]}';
const about = { on: 'listChannels', meets: 'channel-list-matches-schema' } as const;

/** The good body behind framing headers of its own. */
const framed = (framing: string, body = good): HostileAnswer => headThen(framing, (socket) => void socket.write(body, 'latin1'));
const chunked = (body: string): HostileAnswer => framed('Transfer-Encoding: chunked\r\n', body);

export const framingKinds: readonly HostileKind[] = [
  { ...about, name: 'a length that is too long', answer: framed('Content-Length: 99\r\n'), isSlow: true, says: /not complete within/ },
  {
    ...about,
    name: 'a length that is too long, and the end of the connection',
    answer: headThen('Content-Length: 99\r\n', (socket) => void socket.end(good)),
    says: /before the answer was complete/,
  },
  { ...about, name: 'a length that is too short', answer: framed('Content-Length: 7\r\n'), says: /behind the end of the answer|not JSON/ },
  { ...about, name: 'a length that is negative', answer: framed('Content-Length: -15\r\n'), says: /not an HTTP answer/ },
  { ...about, name: 'a length that is no number', answer: framed('Content-Length: fifteen\r\n'), says: /not an HTTP answer/ },
  {
    ...about,
    name: 'a length that no computer can count',
    answer: framed(`Content-Length: ${'9'.repeat(40)}\r\n`),
    says: /not an HTTP answer/,
  },
  { ...about, name: 'two lengths that differ', answer: framed('Content-Length: 15\r\nContent-Length: 16\r\n'), says: /not an HTTP answer/ },
  {
    ...about,
    name: 'a length and chunks',
    answer: framed('Content-Length: 15\r\nTransfer-Encoding: chunked\r\n', `f\r\n${good}\r\n0\r\n\r\n`),
    says: /not an HTTP answer/,
  },
  {
    ...about,
    name: 'a transfer encoding that does not exist',
    answer: framed('Transfer-Encoding: xchunked\r\n', `f\r\n${good}\r\n0\r\n\r\n`),
    isSlow: true,
    says: /not complete within|not an HTTP answer|not JSON/,
  },
  { ...about, name: 'a chunk size that is no number', answer: chunked(`zz\r\n${good}\r\n0\r\n\r\n`), says: /not an HTTP answer/ },
  { ...about, name: 'a chunk size that is negative', answer: chunked(`-f\r\n${good}\r\n0\r\n\r\n`), says: /not an HTTP answer/ },
  {
    ...about,
    name: 'a chunk size beyond 64 bits',
    answer: chunked(`${'f'.repeat(20)}\r\n${good}\r\n0\r\n\r\n`),
    says: /not an HTTP answer/,
  },
  { ...about, name: 'a chunk that is longer than its size', answer: chunked(`3\r\n${good}\r\n0\r\n\r\n`), says: /not an HTTP answer/ },
  {
    ...about,
    name: 'a chunk extension without end',
    answer: headThen('Transfer-Encoding: chunked\r\n', (socket) => {
      socket.write('f;x=');
      pour(socket, 'x'.repeat(65_536));
    }),
    verdict: 'inconclusive',
    says: /larger than/,
  },
  {
    ...about,
    name: 'a second answer to one request',
    answer: (socket, request) => {
      const one = okAnswer(good, usualHeaders(request));
      socket.write(Buffer.concat([one, one]));
    },
    says: /behind the end of the answer/,
  },
  {
    ...about,
    name: 'a body where there is none by its status',
    answer: saying('HTTP/1.1 204 No Content\r\nContent-Length: 15\r\n\r\n{"channels":[]}'),
    says: /behind the end of the answer/,
  },
  {
    ...about,
    name: 'provisional answers without end',
    answer: (socket) => pour(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'.repeat(500)),
    isSlow: true,
    says: /no answer came within/,
  },
  {
    ...about,
    name: 'a switch to another protocol',
    answer: saying('HTTP/1.1 101 Go\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    says: /another protocol/,
  },
  {
    ...about,
    name: 'a redirect that never ends',
    answer: (socket, { head }) => {
      const [, path] = head.split(' ');
      socket.write(`HTTP/1.1 307 Go On\r\nLocation: ${path}\r\nContent-Length: 0\r\n\r\n`);
    },
    says: /307/,
  },
  { ...about, name: 'HTTP of before there were versions', answer: (socket) => void socket.end(good), says: /not an HTTP answer/ },
  { ...about, name: 'the preface of HTTP/2', answer: saying('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), says: /not an HTTP answer/ },
  { ...about, name: 'frames of HTTP/2', answer: saying(Buffer.from('000000040000000000', 'hex')), says: /not an HTTP answer/ },
  { ...about, name: 'a request instead of an answer', answer: saying('GET / HTTP/1.1\r\nHost: you\r\n\r\n'), says: /not an HTTP answer/ },
  {
    ...about,
    name: 'lines that end without a carriage return',
    answer: saying(`HTTP/1.1 200 OK\nContent-Length: 15\n\n${good}`),
    says: /not an HTTP answer/,
  },
  { ...about, name: 'an accepted connection and then silence', answer: () => {}, isSlow: true, says: /no answer came within/ },
  { ...about, name: 'half of a connection', answer: (socket) => void socket.end(), says: /before the answer was complete/ },
  { ...about, name: 'a reset', answer: (socket) => void socket.resetAndDestroy(), says: /before the answer was complete/ },
];

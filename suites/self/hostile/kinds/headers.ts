import { okAnswer } from '../../../../src/wire/client/testing/hostile-peer.ts';
import { answering, chunk, drip, headThen, pour, saying, usualHeaders } from '../answers.ts';
import type { HostileKind } from '../kind.ts';

/** Header sections without end, and header lines that are none. */

const good = '{"channels":[]}';
const about = { on: 'listChannels', meets: 'channel-list-matches-schema' } as const;
const startOfAnswer = 'HTTP/1.1 200 OK\r\n';

/** A header line beside good ones, in an answer that is good but for it. */
const withLine = (line: string) => answering(good, `${line}\r\n`);

export const headerKinds: readonly HostileKind[] = [
  {
    ...about,
    name: 'headers without end',
    answer: (socket) => {
      socket.write(startOfAnswer);
      pour(socket, 'X-More: and more\r\n'.repeat(1000));
    },
    says: /header section/,
  },
  {
    ...about,
    name: 'a header line without end',
    answer: (socket) => {
      socket.write(`${startOfAnswer}X-Long: `);
      pour(socket, 'x'.repeat(65_536));
    },
    says: /header section/,
  },
  {
    ...about,
    name: 'a status line without end',
    answer: (socket) => {
      socket.write('HTTP/1.1 200 ');
      pour(socket, 'O'.repeat(65_536));
    },
    says: /header section|not an HTTP answer/,
  },
  {
    ...about,
    name: 'ten thousand headers that just fit',
    answer: answering('{}', 'a:1\r\n'.repeat(10_000)),
    says: /channels/,
  },
  {
    ...about,
    name: 'trailers without end',
    answer: headThen('Transfer-Encoding: chunked\r\n', (socket) => {
      socket.write(`${chunk(good)}0\r\n`);
      pour(socket, 'X-More: and more\r\n'.repeat(1000));
    }),
    verdict: 'inconclusive',
    says: /header section/,
  },
  {
    ...about,
    name: 'a status line that drips and is none',
    answer: (socket) => drip(socket, 'H'),
    says: /no answer came within|not an HTTP/,
  },
  {
    ...about,
    name: 'headers that drip',
    answer: (socket) => {
      socket.write(startOfAnswer);
      drip(socket, 'X-Drip: 1\r\n');
    },
    isSlow: true,
    says: /no answer came within/,
  },
  { ...about, name: 'a folded header line', answer: withLine('X-Folded: one\r\n two'), says: /not an HTTP answer/ },
  { ...about, name: 'a header with a bare line feed in it', answer: withLine('X-Split: one\nX-Injected: two'), says: /not an HTTP answer/ },
  {
    ...about,
    name: 'a header with a bare carriage return in it',
    answer: withLine('X-Split: one\rX-Injected: two'),
    says: /not an HTTP answer/,
  },
  { ...about, name: 'a header with a NUL in it', answer: withLine('X-Nul: one\0two'), says: /not an HTTP answer/ },
  { ...about, name: 'a space before the colon of a header', answer: withLine('X-Space : one'), says: /not an HTTP answer/ },
  { ...about, name: 'a header without a colon', answer: withLine('no colon here'), says: /not an HTTP answer/ },
  {
    ...about,
    name: 'a header that every case reads, ten times',
    answer: (socket, request) => void socket.write(okAnswer(good, `${usualHeaders(request)}${'X-Request-Id: another\r\n'.repeat(10)}`)),
    meets: 'request-id-is-echoed',
    says: /another/,
  },
  { ...about, name: 'a status that does not exist', answer: saying('HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n'), says: /999/ },
  {
    ...about,
    name: 'a status of four digits',
    answer: saying('HTTP/1.1 2000 What\r\nContent-Length: 0\r\n\r\n'),
    says: /not an HTTP answer/,
  },
  {
    ...about,
    name: 'a version that does not exist',
    answer: saying('HTTP/7.3 200 OK\r\nContent-Length: 0\r\n\r\n'),
    says: /not an HTTP answer/,
  },
];

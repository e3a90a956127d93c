import { okAnswer } from '../../../../src/wire/client/testing/hostile-peer.ts';
import { answering, answeringJson, channelWith, chunk, drip, headThen, pour, saying } from '../answers.ts';
import type { StartUpKind } from '../kind.ts';

/** Servers that are hostile from the first answer on: the run does not start, and the user is told why. */

const token = { on: 'createToken' } as const;
const list = { on: 'listChannels' } as const;
const tokenOf = (text: string) => answeringJson({ access_token: text, token_type: 'Bearer', expires_in: 600 });

export const startUpKinds: readonly StartUpKind[] = [
  { ...token, name: 'silence at the first question', answer: () => {}, code: 'UNREACHABLE' },
  { ...token, name: 'a head that drips at the first question', answer: (socket) => drip(socket, 'HTTP/1.1 200 OK\r\n'), code: 'NOT_HTTP' },
  {
    ...token,
    name: 'a body without end at the first question',
    answer: headThen('Transfer-Encoding: chunked\r\n', (socket) => pour(socket, chunk('x'.repeat(65_536)))),
    code: 'NOT_HTTP',
  },
  { ...token, name: 'a reset at the first question', answer: (socket) => void socket.resetAndDestroy(), code: 'NOT_HTTP' },
  { ...token, name: 'bytes that are no HTTP at the first question', answer: saying('\0\x01\x02\u001b[2J'), code: 'NOT_HTTP' },
  { ...token, name: 'a token that is a megabyte at the first question', answer: tokenOf('t'.repeat(1_048_576)), code: 'UNUSABLE_ANSWER' },
  { ...token, name: 'a token with line ends at the first question', answer: tokenOf('one\r\nX-Injected: two'), code: 'UNUSABLE_ANSWER' },
  {
    ...token,
    name: 'JSON that is deep at the first question',
    answer: answering('['.repeat(100_000) + ']'.repeat(100_000)),
    code: 'UNUSABLE_ANSWER',
  },
  {
    ...token,
    name: 'an answer before the first question',
    answer: () => {},
    onConnection: (socket) => void socket.write(okAnswer('{"access_token":1}', 'OCP-Environment: TEST\r\n')),
    code: 'UNUSABLE_ANSWER',
  },
  { ...list, name: 'a channel list that is none', answer: answering('\uFEFF[null]'), code: 'UNUSABLE_ANSWER' },
  {
    ...list,
    name: 'trade dates that are none',
    answer: answeringJson({
      channels: [channelWith({ tradeDate: '\u001b[31m2026-04-08' }), channelWith({ tradeDate: '9'.repeat(1_000_000) })],
    }),
    code: 'NO_BUSINESS_DATE',
  },
  {
    ...list,
    name: 'a redirect at the second question',
    answer: saying('HTTP/1.1 302 Found\r\nOCP-Environment: TEST\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n'),
    code: 'NOT_OCP',
  },
];

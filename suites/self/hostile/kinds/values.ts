import { okAnswer } from '../../../../src/wire/client/testing/hostile-peer.ts';
import { answering, answeringJson, channelWith, headThen, usualHeaders } from '../answers.ts';
import type { HostileAnswer } from '../front.ts';
import type { HostileKind } from '../kind.ts';

/** Values that a driver acts on: tokens, waits, cursors, sequences, timers, addresses. */

const tokenOf = (token: string, more: object = {}) =>
  answeringJson({ access_token: token, token_type: 'Bearer', expires_in: 600, scope: 'trade-data.read reference-data.read', ...more });
const token = { on: 'createToken', meets: 'channel-list-matches-schema' } as const;
const THIRTY_YEARS_MS = 1e12;

/** An open channel with such timers, and on it such an answer. */
const listedThen =
  (timers: object, then: HostileAnswer): HostileAnswer =>
  (socket, request) => {
    const list = answeringJson({ channels: [channelWith({ state: 'OPEN' }, timers)] });
    (request.operationId === 'listChannels' ? list : then)(socket, request);
  };

const list = { on: 'listChannels' } as const;

export const valueKinds: readonly HostileKind[] = [
  { ...token, name: 'a token of a megabyte', answer: tokenOf('t'.repeat(1_048_576)), verdict: 'inconclusive', says: /token/ },
  { ...token, name: 'a token with line ends', answer: tokenOf('one\r\nX-Injected: two'), verdict: 'inconclusive', says: /token/ },
  { ...token, name: 'a token with control characters', answer: tokenOf('one\u0000\u001b[31mtwo'), verdict: 'inconclusive', says: /token/ },
  { ...token, name: 'a token outside Latin', answer: tokenOf('\u9999\ud83d\ude00'), verdict: 'inconclusive', says: /token/ },
  {
    ...token,
    name: 'a token that expired before it was issued',
    answer: tokenOf('an-expired-token', { expires_in: -1e15 }),
    says: /TOKEN_INVALID/,
  },
  {
    ...list,
    name: 'a Retry-After of thirty years',
    answer: (socket) => void socket.write('HTTP/1.1 429 Slow\r\nRetry-After: 1000000000\r\nContent-Length: 0\r\n\r\n'),
    meets: 'channel-list-matches-schema',
    says: /429/,
  },
  {
    name: 'a cursor that never ends',
    on: 'listStocks',
    answer: (socket, request) =>
      void socket.write(okAnswer(JSON.stringify({ rows: [], nextCursor: `c${request.count}` }), usualHeaders(request))),
    meets: 'stock-list-matches-schema',
    says: /and 2\d more findings/,
  },
  {
    name: 'a cursor of a megabyte',
    on: 'listStocks',
    answer: answeringJson({ rows: [], nextCursor: 'c'.repeat(1_048_576) }),
    meets: 'stock-list-matches-schema',
    says: /businessDate/,
  },
  {
    name: 'half of a surrogate pair as a cursor',
    on: 'listStocks',
    answer: answering('{"rows":[],"nextCursor":"\\ud800"}'),
    meets: 'stock-list-matches-schema',
    says: /businessDate/,
  },
  {
    ...list,
    name: 'sequences near 2^53',
    answer: answering(
      `{"channels":[${JSON.stringify(channelWith({ market: 'SZSE' })).replace('"lastSequence":9', '"lastSequence":9007199254740993')}]}`,
    ),
    meets: 'every-announced-sequence-is-served',

    says: /9007199254740992|SEQUENCE_IN_FUTURE|status 409/,
  },
  {
    name: 'a wait of thirty years between two polls',
    on: ['listChannels', 'pullEvents'],
    answer: listedThen({ minimumPollIntervalMs: THIRTY_YEARS_MS }, answeringJson({ events: [], lastSequence: 9, epoch: 1, state: 'OPEN' })),
    meets: 'long-poll-answers-on-publication',
    verdict: 'inconclusive',
    isSlow: true,
    says: /time of the case was over/,
  },
  {
    name: 'a longest wait of thirty years',
    on: ['listChannels', 'pullEvents'],
    answer: listedThen({ maximumWaitMs: THIRTY_YEARS_MS }, answering('', 'X-Unused: 1\r\n')),
    meets: 'long-poll-answers-on-publication',
    verdict: 'inconclusive',
    says: /events up to sequence/,
  },
  {
    name: 'a heartbeat every thirty years',
    on: ['listChannels', 'streamEvents'],
    answer: listedThen(
      { heartbeatIntervalMs: THIRTY_YEARS_MS },
      headThen('Connection: close\r\n', () => {}, 'text/event-stream'),
    ),
    meets: 'stream-starts-at-one',
    verdict: 'inconclusive',
    isSlow: true,
    says: /time of the case was over/,
  },
  {
    ...list,
    name: 'a channel id of a megabyte',
    answer: answeringJson({ channels: [channelWith({ channelId: 'c'.repeat(1_048_576) })] }),
    meets: 'limit-bounds-the-batch',
    verdict: 'inconclusive',
    says: /channel/,
  },
  {
    ...list,
    name: 'a channel id that climbs out of its path',
    answer: answeringJson({ channels: [channelWith({ channelId: '../../oauth2/token?x=#' })] }),
    meets: 'limit-bounds-the-batch',
    verdict: 'inconclusive',
    says: /status 4/,
  },
];

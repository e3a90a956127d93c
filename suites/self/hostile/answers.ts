import type { Socket } from 'node:net';
import { okAnswer } from '../../../src/wire/client/testing/hostile-peer.ts';
import type { FrontRequest, HostileAnswer } from './front.ts';
import { requestIdOf } from './kind.ts';

/** The building stones of hostile answers: a good head, endless bytes, and bytes one by one. */

/** What every answer of a conforming server carries, but for what says how long it is. */
export const usualHeaders = (request: FrontRequest, contentType = 'application/json'): string =>
  [
    `Date: ${new Date().toUTCString()}`,
    'OCP-Environment: TEST',
    `X-Request-Id: ${requestIdOf(request)}`,
    'Cache-Control: no-store',
    'Vary: Accept-Encoding',
    'RateLimit-Limit: 200',
    'RateLimit-Remaining: 199',
    'RateLimit-Reset: 1',
    `Content-Type: ${contentType}\r\n`,
  ].join('\r\n');

/** A whole answer of status 200, as it should be but for its body and for what is added to its headers. */
export const answering =
  (body: string | Buffer, more = ''): HostileAnswer =>
  (socket, request) =>
    void socket.write(okAnswer(body, `${usualHeaders(request)}${more}`));

export const answeringJson = (body: object): HostileAnswer => answering(JSON.stringify(body));

/** A good status line and headers, then whatever is given: for answers that go wrong behind them. */
export const headThen =
  (more: string, then: (socket: Socket) => void, contentType?: string): HostileAnswer =>
  (socket, request) => {
    socket.write(`HTTP/1.1 200 OK\r\n${usualHeaders(request, contentType)}${more}\r\n`);
    then(socket);
  };

/** Exactly these bytes, and the connection stays open. */
export const saying =
  (bytes: string | Buffer): HostileAnswer =>
  (socket) =>
    void socket.write(bytes, 'latin1');

/** The same bytes again and again, as fast as they are taken. */
export const pour = (socket: Socket, piece: string | Buffer): void => {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
};

const DRIP_MS = 20;

/** The same few bytes every now and then, for ever. */
export const drip = (socket: Socket, piece: string): void => {
  const timer = setInterval(() => socket.write(piece), DRIP_MS);
  socket.on('close', () => clearInterval(timer));
};

export const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

export const channelWith = (members: object = {}, timers: object = {}): object => ({
  channelId: 'B01224-HK-20260408',
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'CLOSED',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 9,
  timers: { heartbeatIntervalMs: 200, minimumPollIntervalMs: 20, maximumWaitMs: 1000, ...timers },
  ...members,
});

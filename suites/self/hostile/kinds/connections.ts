import { answering, drip } from '../answers.ts';
import type { FrontRequest, HostileAnswer } from '../front.ts';
import type { HostileKind } from '../kind.ts';

/** Connections that break at any byte, or between two requests. */

/** The simulator's own answer, and after so many bytes of it a reset. */
const resettingAfter =
  (bytes: number): HostileAnswer =>
  (socket, { relay }: FrontRequest) => {
    let left = bytes;
    relay().on('data', (data) => {
      const part = data.subarray(0, left);
      left -= part.length;
      socket.write(part, () => void (left === 0 && socket.resetAndDestroy()));
    });
  };

const GOLDEN_RATIO = 0.618_033_988_75;

/** Spread over the first bytes of an answer so that they differ in every part of it, and the same in every run. */
const offsets = (count: number, within: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => 1 + Math.floor(((index * GOLDEN_RATIO) % 1) * within));

const resets = (on: 'listChannels' | 'streamEvents', meets: string, bytes: readonly number[]): readonly HostileKind[] =>
  bytes.map((after) => ({
    name: `a reset after ${after} bytes of ${on}`,
    on,
    answer: resettingAfter(after),
    meets,
    ...(on === 'streamEvents' ? { verdict: 'inconclusive' as const } : {}),
    says: /closed the connection|the end of the stream/,
  }));

export const connectionKinds: readonly HostileKind[] = [
  ...resets('listChannels', 'channel-list-matches-schema', offsets(12, 900)),
  ...resets(
    'streamEvents',
    'streamed-events-match-schema',
    offsets(8, 9000).map((bytes) => bytes + 800),
  ),
  {
    name: 'a connection that is closed after each answer without a word',
    on: 'listChannels',
    answer: (socket, request) => {
      answering('{"channels":[]}')(socket, request);
      socket.end();
    },
    meets: 'every-answer-names-the-environment',
    verdict: 'pass',
    says: /Passes/,
  },
  {
    name: 'a request that is read and an answer that never begins, byte by byte',
    on: 'listChannels',
    answer: (socket) => drip(socket, '\r\n'),
    meets: 'channel-list-matches-schema',
    isSlow: true,
    says: /no answer came within|not an HTTP answer/,
  },
];

import type { Exchange, StreamMessage } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { message } from '../testing/evidence.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { streaming } from './streaming.ts';

const timers = { heartbeatIntervalMs: 100, minimumPollIntervalMs: 200, maximumWaitMs: 500 };
const list = asked('listChannels', { answer: { channels: [{ channelId: 'one', timers }] } });
const LEFT = { kind: 'reset', detail: 'the client closed the connection before the answer was complete' } as const;

type Stream = {
  readonly from: number;
  readonly to: number;
  readonly messages?: readonly StreamMessage[];
  readonly after?: string;
  readonly isLeft?: true;
};

const stream = (number: number, { from, to, messages = [], after, isLeft }: Stream): Exchange => {
  const headers = after === undefined ? [] : [['Last-Event-ID', after] as const];
  const exchange = asked('streamEvents', { label: `stream#${number}`, atMs: from, headers });
  if (exchange.response === undefined) return exchange;
  return {
    ...exchange,
    timing: { startedMs: from, firstByteMs: from, endedMs: to },
    response: { ...exchange.response, messages },
    ...(isLeft === undefined ? {} : { failure: LEFT }),
  };
};
const heartbeat = (atMs: number) => message('HEARTBEAT', {}, { atMs });
const event = (sequence: number, atMs: number) => message('TRADE_REPORTED', {}, { id: `1:${sequence}`, atMs });
const end = (reason: string, atMs: number) => message('STREAM_ENDED', { reason }, { atMs });
const superseded = (from: number) => ({ from, to: from + 10, messages: [end('SUPERSEDED', from + 10)] });

const rows: readonly Row[] = [
  {
    name: 'given up when a heartbeat was late, and opened again',
    check: streaming.givesUpWhatIsSilent(),
    given: clientEvidence([list, stream(1, { from: 0, to: 150, isLeft: true }), stream(2, { from: 190, to: 400 })]),
    want: met,
  },
  {
    name: 'given up after three intervals, and opened again',
    check: streaming.givesUpWhatIsSilent(),
    given: clientEvidence([list, stream(1, { from: 0, to: 310, isLeft: true }), stream(2, { from: 350, to: 400 })]),
    want: met,
  },
  {
    name: 'listened to for ever',
    check: streaming.givesUpWhatIsSilent(),
    given: clientEvidence([list, stream(1, { from: 0, to: 5_000, isLeft: true })]),
    want: violated({
      says: 'a silent stream was not given up',
      expected: 'given up within 800 ms',
      received: 'after 5000 ms',
      exchange: 'stream#1',
    }),
  },
  {
    name: 'given up for good',
    check: streaming.givesUpWhatIsSilent(),
    given: clientEvidence([list, stream(1, { from: 0, to: 310, isLeft: true })]),
    want: violated({
      says: 'a silent stream was not opened again',
      expected: 'another request for its events',
      received: 'none',
      exchange: 'stream#1',
    }),
  },
  {
    name: 'kept to the end',
    check: streaming.keepsWhatIsAlive(),
    given: clientEvidence([list, stream(1, { from: 0, to: 500, messages: [heartbeat(490)], isLeft: true })]),
    want: met,
  },
  {
    name: 'left although it was alive',
    check: streaming.keepsWhatIsAlive(),
    given: clientEvidence([
      list,
      stream(1, { from: 0, to: 500, messages: [100, 200, 300, 400, 490].map(heartbeat), isLeft: true }),
      stream(2, { from: 510, to: 600 }),
    ]),
    want: violated({
      says: 'a stream that was alive was given up',
      expected: 'a stream that is kept',
      received: 'left 10 ms after the last message, and opened again as stream#2',
      exchange: 'stream#1',
    }),
  },
  {
    name: 'left when a heartbeat had come too late',
    check: streaming.keepsWhatIsAlive(),
    given: clientEvidence([
      list,
      stream(1, { from: 0, to: 900, messages: [100, 200, 890].map(heartbeat), isLeft: true }),
      stream(2, { from: 910, to: 999 }),
    ]),
    want: met,
  },
  {
    name: 'resumed after the last event',
    check: streaming.resumesAfterTheLast(),
    given: clientEvidence([
      stream(1, { from: 0, to: 100, messages: [event(1, 10), event(2, 20)] }),
      stream(2, { from: 150, to: 200, after: '1:2' }),
    ]),
    want: met,
  },
  {
    name: 'begun anew',
    check: streaming.resumesAfterTheLast(),
    given: clientEvidence([stream(1, { from: 0, to: 100, messages: [event(1, 10), event(2, 20)] }), stream(2, { from: 150, to: 200 })]),
    want: violated({
      says: 'the stream of one was not resumed after its last event',
      expected: 'the event 2',
      received: 'no Last-Event-ID',
      exchange: 'stream#2',
      at: 'Last-Event-ID',
    }),
  },
  {
    name: 'one after the other',
    check: streaming.hasOneAtATime(),
    given: clientEvidence([stream(1, { from: 0, to: 100 }), stream(2, { from: 90, to: 3_000 })]),
    want: met,
  },
  {
    name: 'two at once',
    check: streaming.hasOneAtATime(),
    given: clientEvidence([stream(1, { from: 0, to: 2_000 }), stream(2, { from: 500, to: 3_000 })]),
    want: violated({
      says: 'a second stream on a channel',
      expected: 'one at a time: stream#1 was open',
      received: 'both for 1.50 s',
      exchange: 'stream#2',
    }),
  },
  {
    name: 'longer each time',
    check: streaming.waitsLongerWhenSuperseded(),
    given: clientEvidence([
      stream(1, superseded(0)),
      stream(2, superseded(60)),
      stream(3, superseded(170)),
      stream(4, { from: 380, to: 400 }),
    ]),
    want: met,
  },
  {
    name: 'at once',
    check: streaming.waitsLongerWhenSuperseded(),
    given: clientEvidence([stream(1, superseded(0)), stream(2, { from: 12, to: 400 })]),
    want: violated({
      says: 'repeated without a wait',
      expected: 'a wait of about 50 ms, and longer after each failure',
      received: '2 ms',
      exchange: 'stream#1',
    }),
  },
  {
    name: 'opened again',
    check: streaming.opensAgain(),
    given: clientEvidence([
      stream(1, { from: 0, to: 100, messages: [end('SERVER_SHUTDOWN', 90)] }),
      stream(2, { from: 150, to: 200, isLeft: true }),
    ]),
    want: met,
  },
  {
    name: 'not opened again',
    check: streaming.opensAgain(),
    given: clientEvidence([stream(1, { from: 0, to: 100, messages: [end('SERVER_SHUTDOWN', 90)] })]),
    want: violated({
      says: 'the stream of one was not opened again',
      expected: 'another stream after it ended',
      received: 'none after SERVER_SHUTDOWN',
      exchange: 'stream#1',
    }),
  },
  {
    name: 'closed for good',
    check: streaming.opensAgain(),
    given: clientEvidence([stream(1, { from: 0, to: 100, messages: [end('CHANNEL_CLOSED', 90)] })]),
    want: unobserved('no stream ended before its channel was closed and before the case was over'),
  },
  {
    name: 'ended with the case, of a client that goes on through many',
    check: streaming.opensAgain(),
    given: clientEvidence([stream(1, { from: 0, to: 890, messages: [end('SERVER_SHUTDOWN', 890)] })], { durationMs: 900 }),
    want: unobserved('no stream ended before its channel was closed and before the case was over'),
  },
];

testRows(rows);

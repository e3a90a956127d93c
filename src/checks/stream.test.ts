import type { StreamMessage } from '../model/evidence.ts';
import { met, unobserved } from './check.ts';
import { stream } from './stream.ts';
import { evidenceOf, message, problemAnswer, streamAnswer } from './testing/evidence.ts';
import { closed, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const ids = stream.idsNameEpochAndSequence('stream');
const types = stream.typesNameEvents('stream');
const rhythm = stream.heartbeatsArrive('stream', 3, 'heartbeatIntervalMs');
const noIds = stream.heartbeatsCarryNoId('stream');
const lastSequence = stream.heartbeatsCarryLastSequence('stream', 'lastSequence');
const ends = stream.endsWith('stream', 'CHANNEL_CLOSED');

const beat = (atMs: number, members: object = {}): StreamMessage =>
  message('HEARTBEAT', { channelId: 'c', epoch: 1, lastSequence: 0, ...members }, { atMs });
const refused = evidenceOf([problemAnswer('stream', 501, 'NOT_OFFERED')], { heartbeatIntervalMs: 200, lastSequence: 0 });
const followed = (messages: readonly StreamMessage[], endedMs = 10) =>
  evidenceOf([streamAnswer('stream', messages, { timing: { startedMs: 0, firstByteMs: 5, endedMs } })], {
    heartbeatIntervalMs: 200,
    lastSequence: 0,
  });
const event = (type: string, data: object, id: string) => message(type, data, { id });
const endOf = (reason: string) => message('STREAM_ENDED', { channelId: 'c', reason });

const rows: readonly Row[] = [
  {
    name: 'ids of both events, and a heartbeat without',
    check: ids,
    given: followed([event('CHANNEL_OPENED', opened(), '1:1'), beat(0), event('TRADE_REPORTED', reported(2), '1:2')]),
    want: met,
  },
  {
    name: 'the id of another event, and none',
    check: ids,
    given: followed([event('CHANNEL_OPENED', opened(), '1:9'), message('TRADE_REPORTED', reported(2))]),
    want: violated(
      { says: 'the id is not that of the event', expected: '1:1', received: '1:9', exchange: 'stream', at: 'message 1' },
      { says: 'the id is not that of the event', expected: '1:2', received: 'nothing', exchange: 'stream', at: 'message 2' },
    ),
  },
  { name: 'the stream was refused', check: ids, given: refused, want: unobserved('no event came on "stream"') },
  { name: 'each under its type', check: types, given: followed([event('CHANNEL_OPENED', opened(), '1:1')]), want: met },
  {
    name: 'no name, and data that is no event',
    check: types,
    given: followed([event('message', opened(), '1:1'), event('TRADE_REPORTED', {}, '1:2')]),
    want: violated(
      { says: 'the event field is not the type', expected: 'CHANNEL_OPENED', received: 'message', exchange: 'stream', at: 'message 1' },
      {
        says: 'the event field is not the type',
        expected: 'the eventType of the data',
        received: 'TRADE_REPORTED',
        exchange: 'stream',
        at: 'message 2',
      },
    ),
  },
  { name: 'the stream was refused', check: types, given: refused, want: unobserved('no event came on "stream"') },
  { name: 'one in each interval', check: rhythm, given: followed([beat(205), beat(410), beat(600)], 601), want: met },
  {
    name: 'an event in between puts the next one off',
    check: rhythm,
    given: followed([beat(205), message('CHANNEL_OPENED', opened(), { atMs: 400 }), beat(600), beat(800)], 801),
    want: met,
  },
  {
    name: 'a late one, and silence to the end',
    check: rhythm,
    given: followed([beat(205), beat(900)], 1500),
    want: violated(
      {
        says: 'the stream was silent for too long',
        expected: 'a message within 550 ms',
        received: '695 ms',
        exchange: 'stream',
        at: 'message 2',
      },
      {
        says: 'the stream was silent for too long',
        expected: 'a message within 550 ms',
        received: '600 ms',
        exchange: 'stream',
        at: 'end',
      },
    ),
  },
  {
    name: 'the stream ended before there could be three',
    check: rhythm,
    given: followed([beat(205)], 210),
    want: unobserved('fewer than 3 heartbeats came before "stream" ended'),
  },
  { name: 'the stream was refused', check: rhythm, given: refused, want: unobserved('no stream "stream" was opened') },
  {
    name: 'the interval was not noted',
    check: rhythm,
    given: evidenceOf([streamAnswer('stream', [beat(1), beat(2), beat(3)])]),
    want: unobserved('the case did not note "heartbeatIntervalMs"'),
  },
  { name: 'no id', check: noIds, given: followed([beat(1)]), want: met },
  {
    name: 'an id',
    check: noIds,
    given: followed([beat(1), { ...beat(2), id: '1:1' }]),
    want: violated({ says: 'a heartbeat has an id', expected: 'no id', received: '1:1', exchange: 'stream', at: 'message 2' }),
  },
  {
    name: 'events alone',
    check: noIds,
    given: followed([message('CHANNEL_OPENED', opened())]),
    want: unobserved('no heartbeat came on "stream"'),
  },
  {
    name: 'that of the list, and then that of the event before',
    check: lastSequence,
    given: followed([beat(1), message('CHANNEL_OPENED', opened()), beat(2, { lastSequence: 1 })]),
    want: met,
  },
  {
    name: 'another',
    check: lastSequence,
    given: followed([beat(1), beat(2, { lastSequence: 99 })]),
    want: violated({
      says: 'another last sequence',
      expected: '0',
      received: '99',
      exchange: 'stream',
      at: 'message 2/lastSequence',
    }),
  },
  {
    name: 'the last sequence was not noted',
    check: lastSequence,
    given: evidenceOf([streamAnswer('stream', [beat(1, { lastSequence: undefined })])]),
    want: unobserved('the case did not note "lastSequence"'),
  },
  { name: 'with the reason', check: ends, given: followed([message('CHANNEL_CLOSED', closed(7)), endOf('CHANNEL_CLOSED')]), want: met },
  {
    name: 'with another reason',
    check: ends,
    given: followed([endOf('SERVER_SHUTDOWN')]),
    want: violated({
      says: 'the stream ended otherwise',
      expected: 'STREAM_ENDED CHANNEL_CLOSED, then the server closes',
      received: 'STREAM_ENDED SERVER_SHUTDOWN, then the server closes',
      exchange: 'stream',
    }),
  },
  {
    name: 'said, but not done',
    check: ends,
    given: evidenceOf([streamAnswer('stream', [endOf('CHANNEL_CLOSED')], { endedByDriver: 'quiet for 5000 ms' })]),
    want: violated({
      says: 'the stream ended otherwise',
      expected: 'STREAM_ENDED CHANNEL_CLOSED, then the server closes',
      received: 'STREAM_ENDED CHANNEL_CLOSED, then quiet for 5000 ms',
      exchange: 'stream',
    }),
  },
  {
    name: 'without a word',
    check: ends,
    given: evidenceOf([streamAnswer('stream', [], { failure: { kind: 'reset', detail: 'hung up' } })]),
    want: violated({
      says: 'the stream ended otherwise',
      expected: 'STREAM_ENDED CHANNEL_CLOSED, then the server closes',
      received: 'no message, then reset: hung up',
      exchange: 'stream',
    }),
  },
];

testRows(rows);

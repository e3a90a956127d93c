import { met, unobserved } from './check.ts';
import { parts } from './parts.ts';
import { evidenceOf, jsonAnswer, message, streamAnswer } from './testing/evidence.ts';
import { batchOf, closed, opened, reported, snapshotPage, trade } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const events = parts.eventsMatchSchema('batch');
const trades = parts.tradesMatchSchema('batch');
const totals = parts.controlTotalsMatchSchema('batch');
const heartbeats = parts.heartbeatsMatchSchema('stream');
const ends = parts.endsMatchSchema('stream');
const noId = parts.endsCarryNoId('stream');

const heartbeat = { channelId: 'one', epoch: 1, lastSequence: 6, sentAt: '2026-04-08T10:00:00.000+08:00' };
const end = { channelId: 'one', reason: 'CHANNEL_CLOSED' };
const batch = (...all: readonly unknown[]) => evidenceOf([jsonAnswer('batch', batchOf(all))]);
const stream = (...all: Parameters<typeof message>[]) =>
  evidenceOf([
    streamAnswer(
      'stream',
      all.map((each) => message(...each)),
    ),
  ]);

const rows: readonly Row[] = [
  { name: 'three whole events', check: events, given: batch(opened(), reported(2), closed(3)), want: met },
  {
    name: 'an event without an id',
    check: events,
    given: batch(opened(1, { eventId: undefined })),
    want: violated({ says: 'is missing', expected: 'a member "eventId"', received: 'nothing', exchange: 'batch', at: '/events/0/eventId' }),
  },
  {
    name: 'in a snapshot and in an event',
    check: trades,
    given: evidenceOf([jsonAnswer('batch', batchOf([reported(1)])), jsonAnswer('batch#2', snapshotPage([trade()]))]),
    want: met,
  },
  { name: 'no trade in an opening', check: trades, given: batch(opened()), want: unobserved('no trade was delivered in "batch"') },
  {
    name: 'a price as a number',
    check: trades,
    given: batch(opened(), reported(2, { price: 512.5 })),
    want: violated({
      says: 'is of the wrong kind',
      expected: 'a text',
      received: '512.5',
      exchange: 'batch',
      at: '/events/1/trade/price',
    }),
  },
  { name: 'the totals of a close', check: totals, given: batch(closed(1)), want: met },
  {
    name: 'a count as a text',
    check: totals,
    given: batch(closed(1, { buys: { count: '1' } })),
    want: violated({
      says: 'is of the wrong kind',
      expected: 'a whole number',
      received: '"1"',
      exchange: 'batch',
      at: '/events/0/controlTotals/buys/count',
    }),
  },
  { name: 'a heartbeat', check: heartbeats, given: stream(['HEARTBEAT', heartbeat]), want: met },
  {
    name: 'a heartbeat that is no JSON',
    check: heartbeats,
    given: stream(['HEARTBEAT', 'tick']),
    want: violated({ says: 'is of the wrong kind', expected: 'an object', received: 'nothing', exchange: 'stream', at: 'message 1' }),
  },
  { name: 'an end', check: ends, given: stream(['HEARTBEAT', heartbeat], ['STREAM_ENDED', end]), want: met },
  {
    name: 'an end without a reason',
    check: ends,
    given: stream(['STREAM_ENDED', { channelId: 'one' }]),
    want: violated({ says: 'is missing', expected: 'a member "reason"', received: 'nothing', exchange: 'stream', at: 'message 1/reason' }),
  },
  { name: 'an end that is no event', check: noId, given: stream(['STREAM_ENDED', end]), want: met },
  {
    name: 'an end with an id',
    check: noId,
    given: stream(['STREAM_ENDED', end, { id: '1:7' }]),
    want: violated({ says: 'STREAM_ENDED has an id', expected: 'no id', received: '1:7', exchange: 'stream', at: 'message 1' }),
  },
];

testRows(rows);

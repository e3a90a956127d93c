import { met, unobserved } from './check.ts';
import { events } from './sequence.ts';
import { evidenceOf, jsonAnswer, message, problemAnswer, streamAnswer } from './testing/evidence.ts';
import { batchOf, closed, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const pulled = (told: readonly unknown[], notes = {}) => evidenceOf([jsonAnswer('pull', batchOf(told))], notes);
const day = [opened(), reported(2), closed(3)];
const refused = evidenceOf([problemAnswer('pull', 500, 'INTERNAL_ERROR')]);
const NONE = unobserved('no event was delivered in "pull"');

const rows: readonly Row[] = [
  {
    name: 'across the border of two batches',
    check: events.contiguous('pull'),
    given: evidenceOf([jsonAnswer('pull', batchOf(day.slice(0, 2))), jsonAnswer('pull#2', batchOf(day.slice(2)))]),
    want: met,
  },
  {
    name: 'a gap, and a repetition on a stream',
    check: events.contiguous('pull'),
    given: evidenceOf([
      streamAnswer('pull', [
        message('CHANNEL_OPENED', opened()),
        message('HEARTBEAT', {}),
        message('TRADE_REPORTED', reported(4)),
        message('TRADE_REPORTED', reported(4)),
      ]),
    ]),
    want: violated(
      {
        says: 'the next event does not follow the one before',
        expected: 'sequence 2',
        received: 'sequence 4',
        exchange: 'pull',
        at: 'message 3',
      },
      {
        says: 'the next event does not follow the one before',
        expected: 'sequence 5',
        received: 'sequence 4',
        exchange: 'pull',
        at: 'message 4',
      },
    ),
  },
  {
    name: 'an event without a sequence',
    check: events.contiguous('pull'),
    given: pulled([opened(), { ...reported(2), sequence: '2' }]),
    want: violated({
      says: 'the next event does not follow the one before',
      expected: 'sequence 2',
      received: 'sequence nothing',
      exchange: 'pull',
      at: '/events/1',
    }),
  },
  {
    name: 'one event alone',
    check: events.contiguous('pull'),
    given: pulled([opened()]),
    want: unobserved('fewer than two events were delivered in "pull"'),
  },
  { name: 'the number', check: events.startAt('pull', 1), given: pulled(day), want: met },
  {
    name: 'another number',
    check: events.startAt('pull', 1),
    given: pulled([reported(2)]),
    want: violated({ says: 'another first event', expected: 'sequence 1', received: 'sequence 2', exchange: 'pull', at: '/events/0' }),
  },
  { name: 'a refusal', check: events.startAt('pull', 1), given: refused, want: NONE },
  {
    name: 'the number that was noted',
    check: events.startAt('pull', 'earliestSequence'),
    given: pulled([reported(4)], { earliestSequence: 4 }),
    want: met,
  },
  {
    name: 'no number was noted',
    check: events.startAt('pull', 'earliestSequence'),
    given: pulled([reported(4)]),
    want: unobserved('the case did not note "earliestSequence"'),
  },
  { name: 'the last', check: events.endAt('pull', 'lastSequence'), given: pulled(day, { lastSequence: 3 }), want: met },
  {
    name: 'one too few',
    check: events.endAt('pull', 'lastSequence'),
    given: pulled(day, { lastSequence: 4 }),
    want: violated({ says: 'another last event', expected: 'sequence 4', received: 'sequence 3', exchange: 'pull', at: '/events/2' }),
  },
  { name: 'a refusal', check: events.endAt('pull', 'lastSequence'), given: { ...refused, notes: { lastSequence: 3 } }, want: NONE },
  { name: 'first, and nowhere else', check: events.firstIs('pull', 'CHANNEL_OPENED'), given: pulled(day), want: met },
  {
    name: 'second',
    check: events.firstIs('pull', 'CHANNEL_OPENED'),
    given: pulled([reported(1), opened(2)]),
    want: violated(
      {
        says: 'the event at sequence 1 is of another type',
        expected: 'CHANNEL_OPENED',
        received: 'TRADE_REPORTED',
        exchange: 'pull',
        at: '/events/0',
      },
      {
        says: 'the event at sequence 2 is of another type',
        expected: 'no CHANNEL_OPENED here',
        received: 'CHANNEL_OPENED',
        exchange: 'pull',
        at: '/events/1',
      },
    ),
  },
  { name: 'last, and nowhere else', check: events.lastIs('pull', 'CHANNEL_CLOSED'), given: pulled(day), want: met },
  {
    name: 'not the last',
    check: events.lastIs('pull', 'CHANNEL_CLOSED'),
    given: pulled([closed(1), reported(2)]),
    want: violated(
      {
        says: 'the event at sequence 1 is of another type',
        expected: 'no CHANNEL_CLOSED here',
        received: 'CHANNEL_CLOSED',
        exchange: 'pull',
        at: '/events/0',
      },
      {
        says: 'the event at sequence 2 is of another type',
        expected: 'CHANNEL_CLOSED',
        received: 'TRADE_REPORTED',
        exchange: 'pull',
        at: '/events/1',
      },
    ),
  },
  { name: 'ids of their own', check: events.uniqueIds('pull'), given: pulled(day), want: met },
  { name: 'one event twice', check: events.uniqueIds('pull'), given: pulled([opened(), opened()]), want: met },
  {
    name: 'one id for two events, and none',
    check: events.uniqueIds('pull'),
    given: pulled([opened(), reported(2, {}, { eventId: 'event-1' }), reported(3, {}, { eventId: 7 })]),
    want: violated(
      {
        says: 'an eventId came twice',
        expected: 'an eventId of its own',
        received: 'event-1, already at sequence 1',
        exchange: 'pull',
        at: '/events/1/eventId',
      },
      { says: 'an event without eventId', expected: 'an eventId', received: 'nothing', exchange: 'pull', at: '/events/2/eventId' },
    ),
  },
  {
    name: 'the channel',
    check: events.nameTheirChannel('pull'),
    given: pulled([opened()], { channelId: 'B01224-HK-20260408' }),
    want: met,
  },
  {
    name: 'another channel',
    check: events.nameTheirChannel('pull'),
    given: pulled([opened()], { channelId: 'B01224-HK-20260409' }),
    want: violated({
      says: 'another channel',
      expected: 'B01224-HK-20260409',
      received: 'B01224-HK-20260408',
      exchange: 'pull',
      at: '/events/0/channelId',
    }),
  },
  {
    name: 'the channel was not noted, and is not named',
    check: events.nameTheirChannel('pull'),
    given: pulled([opened(1, { channelId: 1 })]),
    want: unobserved('the case did not note "channelId"'),
  },
  { name: 'the epoch', check: events.nameTheirEpoch('pull'), given: pulled(day, { epoch: 1 }), want: met },
  {
    name: 'another epoch',
    check: events.nameTheirEpoch('pull'),
    given: pulled([opened(1, { epoch: 9 })], { epoch: 1 }),
    want: violated({ says: 'another epoch', expected: '1', received: '9', exchange: 'pull', at: '/events/0/epoch' }),
  },
  { name: 'no event', check: events.nameTheirEpoch('pull'), given: pulled([], { epoch: 1 }), want: NONE },
  { name: 'in order', check: events.publishedInOrder('pull'), given: pulled(day), want: met },
  {
    name: 'a step back, and no time',
    check: events.publishedInOrder('pull'),
    given: pulled([
      opened(),
      reported(2, {}, { publishedAt: '2026-04-08T09:00:00.000+08:00' }),
      reported(3, {}, { publishedAt: 'soon' }),
      closed(4),
    ]),
    want: violated(
      {
        says: 'published before its predecessor',
        expected: 'not before 2026-04-08T10:00:01.000+08:00',
        received: '2026-04-08T09:00:00.000+08:00',
        exchange: 'pull',
        at: '/events/1/publishedAt',
      },
      { says: 'published before its predecessor', expected: 'a time', received: 'soon', exchange: 'pull', at: '/events/2/publishedAt' },
    ),
  },
  {
    name: 'one event alone',
    check: events.publishedInOrder('pull'),
    given: pulled([opened()]),
    want: unobserved('fewer than two events were delivered in "pull"'),
  },
];

testRows(rows);

import { met, unobserved } from './check.ts';
import { events } from './sequence.ts';
import { evidenceOf, jsonAnswer, message, noAnswer, streamAnswer } from './testing/evidence.ts';
import { batchOf, closed, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const pulled = (told: readonly unknown[]) => evidenceOf([jsonAnswer('pull', batchOf(told))]);
const day = [opened(), reported(2), closed(3)];
const NONE = unobserved('no event was delivered in "pull"');
const emptyAfter = (after: number, announced: number, listed = announced) =>
  evidenceOf([jsonAnswer('pull', batchOf([], { lastSequence: announced }), { path: `/?afterSequence=${after}` })], {
    lastSequence: listed,
  });

const rows: readonly Row[] = [
  { name: 'as many', check: events.haveAtMost('pull', 3), given: pulled(day), want: met },
  {
    name: 'one more',
    check: events.haveAtMost('pull', 2),
    given: pulled(day),
    want: violated({ says: 'too many events', expected: '2 at most', received: '3', exchange: 'pull' }),
  },
  { name: 'an empty batch', check: events.haveAtMost('pull', 2), given: pulled([]), want: NONE },
  { name: 'as many', check: events.haveAtLeast('pull', 3), given: pulled(day), want: met },
  {
    name: 'an empty batch below the last sequence of its channel',
    check: events.haveAtLeast('pull', 1),
    given: emptyAfter(6, 7),
    want: violated({ says: 'too few events', expected: '1 or more', received: '0', exchange: 'pull' }),
  },
  {
    name: 'an empty batch below the last sequence of the channel list',
    check: events.haveAtLeast('pull', 1),
    given: emptyAfter(6, 6, 7),
    want: violated({ says: 'too few events', expected: '1 or more', received: '0', exchange: 'pull' }),
  },
  {
    name: 'an empty batch, as nothing was published',
    check: events.haveAtLeast('pull', 1),
    given: emptyAfter(7, 7, 7),
    want: unobserved('no more than 0 of 1 events were published for "pull"'),
  },
  {
    name: 'a stream that was quiet',
    check: events.haveAtLeast('pull', 2),
    given: evidenceOf([streamAnswer('pull', [message('CHANNEL_OPENED', opened())], { endedByDriver: 'quiet for 5000 ms' })]),
    want: unobserved('no more than 1 of 2 events were published for "pull"'),
  },
  {
    name: 'no answer',
    check: events.haveAtLeast('pull', 1),
    given: evidenceOf([noAnswer('pull')]),
    want: unobserved('no answer to "pull" came'),
  },
];

testRows(rows);

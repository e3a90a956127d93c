import { met, unobserved } from './check.ts';
import { events } from './sequence.ts';
import { evidenceOf, jsonAnswer, message, streamAnswer } from './testing/evidence.ts';
import { batchOf, closed, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const agree = events.agree('pull', 'again');
const apart = events.agree('pull', 'again', { endApart: true });
const day = [opened(), reported(2), closed(3)];
const told = (first: readonly unknown[], second: readonly unknown[]) =>
  evidenceOf([jsonAnswer('pull', batchOf(first)), jsonAnswer('again', batchOf(second))]);

const rows: readonly Row[] = [
  {
    name: 'by pull and by stream, with another flag and another order of members',
    check: agree,
    given: evidenceOf([
      jsonAnswer('pull', batchOf(day)),
      streamAnswer(
        'again',
        day.map((event) => message('message', Object.fromEntries(Object.entries({ ...event, possibleDuplicate: true }).reverse()))),
      ),
    ]),
    want: met,
  },
  {
    name: 'another value, a member less, and one more',
    check: agree,
    given: told(
      [opened(), reported(2, { directIndicator: 'X' }), closed(3)],
      [opened(), reported(2, { value: '1.00', isin: undefined }), closed(3)],
    ),
    want: violated(
      {
        says: 'sequence 2 was told otherwise in "pull"',
        expected: 'KYG875721634',
        received: 'nothing',
        exchange: 'again',
        at: '/events/1/trade/isin',
      },
      {
        says: 'sequence 2 was told otherwise in "pull"',
        expected: '205000.00',
        received: '1.00',
        exchange: 'again',
        at: '/events/1/trade/value',
      },
      {
        says: 'sequence 2 was told otherwise in "pull"',
        expected: 'X',
        received: 'nothing',
        exchange: 'again',
        at: '/events/1/trade/directIndicator',
      },
    ),
  },
  {
    name: 'one lacks an event of the other',
    check: agree,
    given: told([opened(), reported(2)], [opened(), closed(3)]),
    want: violated(
      { says: 'only "again" has this event', expected: 'an event of both', received: 'sequence 3', exchange: 'again', at: '/events/1' },
      { says: '"again" lacks an event of "pull"', expected: 'sequence 2', received: 'nothing', exchange: 'pull', at: '/events/1' },
    ),
  },
  { name: 'one was not told', check: agree, given: told(day, []), want: unobserved('no event was delivered in "again"') },
  { name: 'one stops sooner, and may', check: apart, given: told(day, day.slice(0, 2)), want: met },
  { name: 'the other stops sooner, and may', check: apart, given: told(day.slice(0, 1), day), want: met },
  {
    name: 'one leaves out an event before it stops',
    check: apart,
    given: told(day, [opened(), closed(3)]),
    want: violated({
      says: '"again" lacks an event of "pull"',
      expected: 'sequence 2',
      received: 'nothing',
      exchange: 'pull',
      at: '/events/1',
    }),
  },
];

testRows(rows);

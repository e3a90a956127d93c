import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { amended, batchOf, cancelled, closed, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';
import { tradeEvents } from './trade-events.ts';

const ofTheDate = tradeEvents.reportsAreOfTheDate('events');
const original = tradeEvents.originalDatesAreOfTheTrade('events');
const resends = tradeEvents.resendsAreMarked('events');
const followOn = tradeEvents.correctionsFollowOn('events', 'earlier');
const published = tradeEvents.publishedAfterTheTrade('events');

const told = (...events: readonly unknown[]) => evidenceOf([jsonAnswer('events', batchOf(events))], { tradeDate: '2026-04-08' });
const after = (earlier: readonly unknown[], ...events: readonly unknown[]) =>
  evidenceOf([jsonAnswer('earlier', batchOf(earlier)), jsonAnswer('events', batchOf(events))]);
const EARLIER = { tradeDate: '2026-04-02' };
const CORRECTION = { originalTradeDate: '2026-04-02' };
const NAME = 'HK 2026-04-08 0000260408000123 B';
const OLD_NAME = 'HK 2026-04-02 0000260408000123 B';

const rows: readonly Row[] = [
  { name: 'of the day, beside a correction', check: ofTheDate, given: told(reported(1), amended(2, EARLIER, CORRECTION)), want: met },
  {
    name: 'of another day',
    check: ofTheDate,
    given: told(reported(1, EARLIER)),
    want: violated({
      says: 'a trade of another date is reported',
      expected: '2026-04-08',
      received: '2026-04-02',
      exchange: 'events',
      at: '/events/0/trade/tradeDate',
    }),
  },
  { name: 'that of the key, or none', check: original, given: told(reported(1), cancelled(2, EARLIER, CORRECTION)), want: met },
  {
    name: 'on a trade of the day, and another than that of the key',
    check: original,
    given: told(amended(1, {}, { originalTradeDate: '2026-04-08' }), cancelled(2, EARLIER, { originalTradeDate: '2026-04-01' })),
    want: violated(
      {
        says: 'another original trade date',
        expected: 'none, as the trade is of the day',
        received: '2026-04-08',
        exchange: 'events',
        at: '/events/0/originalTradeDate',
      },
      {
        says: 'another original trade date',
        expected: '2026-04-02',
        received: '2026-04-01',
        exchange: 'events',
        at: '/events/1/originalTradeDate',
      },
    ),
  },
  {
    name: 'marked, and the next version',
    check: resends,
    given: told(reported(1), reported(2, {}, { possibleResend: true }), amended(3), cancelled(4)),
    want: met,
  },
  { name: 'one event sent again under its own sequence', check: resends, given: told(reported(1), reported(1)), want: met },
  {
    name: 'unmarked, and otherwise',
    check: resends,
    given: told(reported(1), reported(2, { quantity: 300 })),
    want: violated(
      {
        says: `version 1 of ${NAME} came at sequence 1 already`,
        expected: 'true',
        received: 'false',
        exchange: 'events',
        at: '/events/1/possibleResend',
      },
      {
        says: `version 1 of ${NAME} was sent otherwise before`,
        expected: '400',
        received: '300',
        exchange: 'events',
        at: '/events/1/trade/quantity',
      },
    ),
  },
  {
    name: 'the version after the last, and the one after that',
    check: followOn,
    given: after(
      [opened(), reported(2, EARLIER), amended(3, EARLIER), closed(4)],
      amended(1, { ...EARLIER, tradeVersion: 3 }, CORRECTION),
      amended(2, { ...EARLIER, tradeVersion: 4 }, CORRECTION),
    ),
    want: met,
  },
  {
    name: 'a version that was left out',
    check: followOn,
    given: after([reported(1, EARLIER), closed(2)], amended(1, { ...EARLIER, tradeVersion: 3 }, CORRECTION)),
    want: violated({
      says: `${OLD_NAME} is corrected`,
      expected: 'version 2',
      received: 'version 3',
      exchange: 'events',
      at: '/events/0/trade/tradeVersion',
    }),
  },
  {
    name: 'the earlier channel is still open',
    check: followOn,
    given: after([reported(1, EARLIER)], amended(1, EARLIER, CORRECTION)),
    want: unobserved('"earlier" was not read to its close'),
  },
  {
    name: 'a trade of another day still',
    check: followOn,
    given: after([reported(1, EARLIER), closed(2)], amended(1, { tradeDate: '2026-04-01' }, CORRECTION)),
    want: unobserved('no trade of "earlier" was amended in "events"'),
  },
  { name: 'after its trade time', check: published, given: told(opened(), reported(2)), want: met },
  {
    name: 'ahead of its trade time',
    check: published,
    given: told(reported(1, { tradeTime: '2026-04-08T10:00:02.000+08:00' })),
    want: violated({
      says: 'published before the trade was made',
      expected: 'not before 2026-04-08T10:00:02.000+08:00',
      received: '2026-04-08T10:00:01.000+08:00',
      exchange: 'events',
      at: '/events/0/publishedAt',
    }),
  },
];

testRows(rows);

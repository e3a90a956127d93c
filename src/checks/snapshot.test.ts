import { met, unobserved } from './check.ts';
import { snapshot } from './snapshot.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { amended, batchOf, cancelled, opened, reported, snapshotPage, trade } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const pinned = snapshot.isPinned('snapshot');
const addsUp = snapshot.addsUp('snapshot');
const once = snapshot.holdsEachTradeOnce('snapshot');
const equals = snapshot.equalsTheEvents('snapshot', 'events');
const leadOn = snapshot.pagesLeadOn('snapshot');
const reaches = snapshot.reachesTo('snapshot', 'lastSequence');

const page = (label: string, trades: readonly unknown[], members = {}) => jsonAnswer(label, snapshotPage(trades, members));
const buy = trade();
const sell = trade({ side: 'S' });
const events = jsonAnswer('events', batchOf([opened(), reported(2), reported(3, { side: 'S' }), cancelled(4)]));
const NAME = 'HK 2026-04-08 0000260408000123';
const UNREAD = unobserved('"snapshot" was not read to its last page');

const empty = snapshot.isEmpty('page');

const rows: readonly Row[] = [
  { name: 'two pages', check: pinned, given: evidenceOf([page('snapshot', [buy]), page('snapshot#2', [sell])]), want: met },
  {
    name: 'the second of another sequence, the third of none',
    check: pinned,
    given: evidenceOf([
      page('snapshot', [buy]),
      page('snapshot#2', [sell], { asOfSequence: 4 }),
      problemAnswer('snapshot#3', 500, 'INTERNAL_ERROR'),
    ]),
    want: violated(
      { says: 'a page of another asOfSequence', expected: '3', received: '4', exchange: 'snapshot#2', at: '/asOfSequence' },
      { says: 'a page of another asOfSequence', expected: '3', received: 'nothing', exchange: 'snapshot#3', at: '/asOfSequence' },
      { says: 'a page of another epoch', expected: '1', received: 'nothing', exchange: 'snapshot#3', at: '/epoch' },
    ),
  },
  {
    name: 'one page alone',
    check: pinned,
    given: evidenceOf([page('snapshot', [buy])]),
    want: unobserved('"snapshot" took fewer than two pages'),
  },
  {
    name: 'two trades on two pages',
    check: addsUp,
    given: evidenceOf([page('snapshot', [buy], { count: 2, nextCursor: 'next' }), page('snapshot#2', [sell], { count: 2 })]),
    want: met,
  },
  {
    name: 'a page that counts its own trades',
    check: addsUp,
    given: evidenceOf([page('snapshot', [buy], { count: 2, nextCursor: 'next' }), page('snapshot#2', [sell], { count: 1 })]),
    want: violated({ says: 'the pages do not add up', expected: '2 trades', received: '1', exchange: 'snapshot#2', at: '/count' }),
  },
  {
    name: 'the last page did not come',
    check: addsUp,
    given: evidenceOf([page('snapshot', [buy], { count: 2, nextCursor: 'next' }), noAnswer('snapshot#2')]),
    want: UNREAD,
  },
  {
    name: 'two pages of one trade each',
    check: leadOn,
    given: evidenceOf([
      jsonAnswer('snapshot', snapshotPage([buy], { count: 2, nextCursor: 'next' }), { path: '/snapshot?limit=1' }),
      jsonAnswer('snapshot#2', snapshotPage([sell], { count: 2 }), { path: '/snapshot?limit=1&cursor=next' }),
    ]),
    want: met,
  },
  {
    name: 'one page alone, though more were announced',
    check: leadOn,
    given: evidenceOf([jsonAnswer('snapshot', snapshotPage([buy, sell], { count: 3 }), { path: '/snapshot?limit=1' })]),
    want: violated(
      { says: 'more trades than the limit', expected: '1 at most', received: '2', exchange: 'snapshot', at: '/trades' },
      {
        says: 'the pages end too soon',
        expected: 'nextCursor, as 3 trades were announced',
        received: '2 trades and no nextCursor',
        exchange: 'snapshot',
      },
    ),
  },
  {
    name: 'one page is enough',
    check: leadOn,
    given: evidenceOf([page('snapshot', [buy])]),
    want: unobserved('"snapshot" took fewer than two pages'),
  },
  { name: 'both sides of a trade', check: once, given: evidenceOf([page('snapshot', [buy, sell])]), want: met },
  {
    name: 'on two pages',
    check: once,
    given: evidenceOf([page('snapshot', [sell, buy], { nextCursor: 'next' }), page('snapshot#2', [buy])]),
    want: violated({
      says: `${NAME} B stands in the snapshot twice`,
      expected: 'each trade once',
      received: 'also at /trades/1 of snapshot',
      exchange: 'snapshot#2',
      at: '/trades/0',
    }),
  },
  {
    name: 'trades that do not say which they are',
    check: once,
    given: evidenceOf([page('snapshot', [{}, {}])]),
    want: unobserved('no trade was delivered in "snapshot", or not to the last page'),
  },
  {
    name: 'before the cancellation, with another order of members',
    check: equals,
    given: evidenceOf([page('snapshot', [sell, Object.fromEntries(Object.entries(buy).reverse())]), events]),
    want: met,
  },
  { name: 'after the cancellation', check: equals, given: evidenceOf([page('snapshot', [sell], { asOfSequence: 4 }), events]), want: met },
  {
    name: 'one lacks, one is not live, one differs',
    check: equals,
    given: evidenceOf([
      page('snapshot', [trade({ side: 'S', value: '1.00' }), trade({ tradeReference: '0000000000000001' })], { asOfSequence: 3 }),
      events,
    ]),
    want: violated(
      { says: 'a live trade is not in the snapshot', expected: `${NAME} B`, received: 'nothing', exchange: 'snapshot' },
      {
        says: `${NAME} S differs from its last event`,
        expected: '205000.00',
        received: '1.00',
        exchange: 'snapshot',
        at: '/trades/0/value',
      },
      {
        says: 'the snapshot has a trade that is not live',
        expected: 'no such trade',
        received: 'HK 2026-04-08 0000000000000001 B',
        exchange: 'snapshot',
        at: '/trades/1',
      },
    ),
  },
  {
    name: 'the version of an amendment that was sent again',
    check: equals,
    given: evidenceOf([
      page('snapshot', [trade({ tradeVersion: 2 })], { asOfSequence: 4 }),
      jsonAnswer('events', batchOf([opened(), reported(2), amended(3), reported(4, {}, { possibleResend: true })])),
    ]),
    want: met,
  },
  {
    name: 'the events begin too late',
    check: equals,
    given: evidenceOf([page('snapshot', [buy]), jsonAnswer('events', batchOf([reported(2), reported(3, { side: 'S' })]))]),
    want: unobserved('"events" does not hold every event up to sequence 3'),
  },
  {
    name: 'the events end too soon',
    check: equals,
    given: evidenceOf([page('snapshot', [buy], { asOfSequence: 5 }), events]),
    want: unobserved('"events" does not hold every event up to sequence 5'),
  },
  {
    name: 'no events, and an empty snapshot',
    check: equals,
    given: evidenceOf([page('snapshot', [], { asOfSequence: 0 })]),
    want: unobserved('"events" does not hold every event up to sequence 0'),
  },
  { name: 'more pages to come', check: equals, given: evidenceOf([page('snapshot', [buy], { nextCursor: 'next' }), events]), want: UNREAD },
  { name: 'as far as announced', check: reaches, given: evidenceOf([page('snapshot', [])], { lastSequence: 3 }), want: met },
  {
    name: 'not as far',
    check: reaches,
    given: evidenceOf([page('snapshot', [])], { lastSequence: 4 }),
    want: violated({
      says: 'an old snapshot',
      expected: 'sequence 4 or later',
      received: '3',
      exchange: 'snapshot',
      at: '/asOfSequence',
    }),
  },
  {
    name: 'nothing was announced',
    check: reaches,
    given: evidenceOf([page('snapshot', [])]),
    want: unobserved('the case did not note "lastSequence"'),
  },
  {
    name: 'nothing yet',
    check: empty,
    given: evidenceOf([jsonAnswer('page', snapshotPage([], { asOfSequence: 0, count: 0 }))]),
    want: met,
  },
  {
    name: 'something already',
    check: empty,
    given: evidenceOf([jsonAnswer('page', snapshotPage([], { asOfSequence: 3, count: 0 }))]),
    want: violated({
      says: 'not the snapshot of a channel without events',
      expected: '200, asOfSequence 0, count 0, trades: 0',
      received: '200, asOfSequence 3, count 0, trades: 0',
      exchange: 'page',
    }),
  },
];

testRows(rows);

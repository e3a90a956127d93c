import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { amended, batchOf, cancelled, closed, opened, reported, snapshotPage, trade } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';
import { controlTotals } from './totals.ts';

const [count, quantity, value, hash] = (['count', 'quantity', 'value', 'hashTotal'] as const).map((member) =>
  controlTotals.equalTheEvents('events', member),
);
if (count === undefined || quantity === undefined || value === undefined || hash === undefined)
  throw new Error('four members, four checks');

const told = (...events: readonly unknown[]) => evidenceOf([jsonAnswer('events', batchOf(events))], { tradeDate: '2026-04-08' });
/** One buy of 00700, one sell of 80700 that is amended, one sell that is cancelled, and a correction of an earlier date. */
const day = [
  opened(),
  reported(2),
  reported(3, { side: 'S', tradingStockCode: '80700', quantity: 200, price: '470.2', value: '94040.00' }),
  amended(4, { side: 'S', tradingStockCode: '80700', quantity: 300, price: '470.200', value: '141060.00' }),
  reported(5, { side: 'S', tradeReference: '0000000000000007' }),
  cancelled(6, { side: 'S', tradeReference: '0000000000000007' }),
  amended(7, { tradeDate: '2026-04-02' }, { originalTradeDate: '2026-04-02' }),
];
/** 80700 + 300 + 470200 + 14106000 + 0. */
const TOTALS = {
  buys: { count: 1, quantity: '400', value: '205000.00', hashTotal: '000000000021013600' },
  sells: { count: 1, quantity: '300', value: '141060', hashTotal: '000000000014657200' },
};
const NO_CLOSE = unobserved('no CHANNEL_CLOSED was delivered in "events"');

const fromSnapshot = controlTotals.equalTheSnapshot('events', 'snapshot', 'count');
const beside = (trades: readonly unknown[], members = {}) =>
  evidenceOf([jsonAnswer('events', batchOf([closed(8, TOTALS)])), jsonAnswer('snapshot', snapshotPage(trades, members))], {
    tradeDate: '2026-04-08',
  });
const [buy, sell, earlier] = [trade(), trade({ side: 'S' }), trade({ tradeDate: '2026-04-02' })];

const withoutEarlier = controlTotals.leaveOutEarlierDates('events');

const rows: readonly Row[] = [
  { name: 'beside a correction', check: withoutEarlier, given: told(...day, closed(8, TOTALS)), want: met },
  {
    name: 'with the trade that was corrected',
    check: withoutEarlier,
    given: told(...day, closed(8, { ...TOTALS, buys: { ...TOTALS.buys, count: 2 } })),
    want: violated({
      says: 'another count of buys',
      expected: '1',
      received: '2',
      exchange: 'events',
      at: '/events/7/controlTotals/buys/count',
    }),
  },
  {
    name: 'nothing was corrected',
    check: withoutEarlier,
    given: told(...day.slice(0, 6), closed(7, TOTALS)),
    want: unobserved('no trade of an earlier date was amended in "events"'),
  },
  { name: 'of the trades of the date in a snapshot', check: fromSnapshot, given: beside([buy, sell, earlier]), want: met },
  {
    name: 'of more than the snapshot holds',
    check: fromSnapshot,
    given: beside([buy]),
    want: violated({
      says: 'another count of sells',
      expected: '0',
      received: '1',
      exchange: 'events',
      at: '/events/0/controlTotals/sells/count',
    }),
  },
  {
    name: 'half a snapshot',
    check: fromSnapshot,
    given: beside([buy], { nextCursor: 'next' }),
    want: unobserved('"snapshot" was not read to its last page'),
  },
  ...[count, quantity, value, hash].flatMap((check): readonly Row[] => [
    { name: 'of the live trades of the day', check, given: told(...day, closed(8, TOTALS)), want: met },
    { name: 'of a day without trades', check, given: told(opened(), closed(2)), want: met },
    { name: 'before the close', check, given: told(...day), want: NO_CLOSE },
    {
      name: 'with a gap in the events',
      check,
      given: told(...day.slice(1), closed(8, TOTALS)),
      want: unobserved('"events" does not hold every event up to its close'),
    },
    {
      name: 'with a close of no sequence',
      check,
      given: told(...day, { ...closed(8, TOTALS), sequence: 'eight' }),
      want: unobserved('"events" does not hold every event up to its close'),
    },
    {
      name: 'of a date that was not noted',
      check,
      given: evidenceOf([jsonAnswer('events', batchOf([...day, closed(8, TOTALS)]))]),
      want: unobserved('the case did not note "tradeDate"'),
    },
  ]),
  {
    name: 'with the cancelled one',
    check: count,
    given: told(...day, closed(8, { ...TOTALS, sells: { ...TOTALS.sells, count: 2 } })),
    want: violated({
      says: 'another count of sells',
      expected: '1',
      received: '2',
      exchange: 'events',
      at: '/events/7/controlTotals/sells/count',
    }),
  },
  {
    name: 'both a little off',
    check: value,
    given: told(...day, closed(8, { buys: { value: '205000.01' }, sells: { value: 141060 } })),
    want: violated(
      {
        says: 'another value of buys',
        expected: '205000.00',
        received: '205000.01',
        exchange: 'events',
        at: '/events/7/controlTotals/buys/value',
      },
      {
        says: 'another value of sells',
        expected: '141060.00',
        received: 'nothing',
        exchange: 'events',
        at: '/events/7/controlTotals/sells/value',
      },
    ),
  },
  {
    name: 'a quantity that takes a computer down',
    check: quantity,
    given: told(...day, closed(8, { ...TOTALS, buys: { quantity: '4e999999999' } })),
    want: violated({
      says: 'another quantity of buys',
      expected: '400',
      received: '4e999999999',
      exchange: 'events',
      at: '/events/7/controlTotals/buys/quantity',
    }),
  },
  {
    name: 'a hash total without its zeros',
    check: hash,
    given: told(...day, closed(8, { ...TOTALS, buys: { ...TOTALS.buys, hashTotal: '21013600' } })),
    want: violated({
      says: 'another hash total of buys',
      expected: '000000000021013600',
      received: '21013600',
      exchange: 'events',
      at: '/events/7/controlTotals/buys/hashTotal',
    }),
  },
  {
    name: 'a trade without a value',
    check: value,
    given: told(opened(), reported(2, { value: 205000 }), closed(3)),
    want: unobserved('a value of each live trade, to be added up'),
  },
  {
    name: 'a trade that cannot be summed',
    check: hash,
    given: told(opened(), reported(2, { price: 'dear' }), closed(3)),
    want: unobserved('a hash total of each live trade, to be added up'),
  },
];

testRows(rows);

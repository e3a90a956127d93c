import { calendarDays } from './calendar-days.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { batchOf, datasetPage, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const day = (date: string, members = {}) => ({
  market: 'HK',
  date,
  tradingDay: 'FULL',
  securitiesSettlementDay: true,
  moneySettlementCurrencies: ['CNY', 'HKD'],
  severeWeather: false,
  ...members,
});
const calendarOf = (...rows: readonly unknown[]) => jsonAnswer('calendar', datasetPage('calendar', rows));
const listed = (...rows: readonly unknown[]) => evidenceOf([calendarOf(...rows)]);
const settling = (...rows: readonly unknown[]) =>
  evidenceOf([calendarOf(...rows), jsonAnswer('events', batchOf([opened(), reported(2)]))], { tradeDate: '2026-04-08' });
const at = (row: number, member: string) => ({ exchange: 'calendar', at: `/rows/${row}/${member}` });

const lacking = (member: string) => ({
  says: 'the calendar lacks a day of HK 2026-04-08 0000260408000123 B',
  expected: 'HK 2026-04-10',
  received: 'nothing',
  exchange: 'events',
  at: `/events/1/trade/${member}`,
});

const once = calendarDays.areListedOnce();
const cover = calendarDays.coverSettlementOf('events');
const halfDays = calendarDays.halfDaysDoNotSettle();
const northbound = calendarDays.northboundRestsWithHongKong();
const currencies = calendarDays.currenciesAreInOrder();
const reasons = calendarDays.reasonsAreGiven();

const HALF = { tradingDay: 'HALF' };
const NONE = { tradingDay: 'NONE' };

const rows: readonly Row[] = [
  { name: 'one date of two markets', check: once, given: listed(day('2026-04-08'), day('2026-04-08', { market: 'SSE' })), want: met },
  {
    name: 'a date twice',
    check: once,
    given: listed(day('2026-04-08'), day('2026-04-08')),
    want: violated({ says: 'a day stands twice', expected: 'each date once for a market', received: 'HK 2026-04-08', ...at(1, 'date') }),
  },
  { name: 'all three dates', check: cover, given: settling(day('2026-04-08'), day('2026-04-10')), want: met },
  {
    name: 'no settlement date',
    check: cover,
    given: settling(day('2026-04-08')),
    want: violated(lacking('securitiesSettlementDate'), lacking('moneySettlementDate')),
  },
  {
    name: 'no trade',
    check: cover,
    given: evidenceOf([calendarOf(day('2026-04-08')), jsonAnswer('events', batchOf([opened()]))], { tradeDate: '2026-04-08' }),
    want: unobserved('no trade of the date was delivered in "events"'),
  },
  {
    name: 'a half day of another market settles',
    check: halfDays,
    given: listed(day('2026-12-24', { ...HALF, securitiesSettlementDay: false }), day('2026-12-24', { ...HALF, market: 'SSE' })),
    want: met,
  },
  {
    name: 'a half day that settles',
    check: halfDays,
    given: listed(day('2026-12-24', HALF)),
    want: violated({ says: 'HK 2026-12-24 is a half day', expected: 'false', received: 'true', ...at(0, 'securitiesSettlementDay') }),
  },
  { name: 'no half day', check: halfDays, given: listed(day('2026-04-08')), want: met },
  {
    name: 'all rest',
    check: northbound,
    given: listed(day('2026-05-25', NONE), day('2026-05-25', { ...NONE, market: 'SSE' }), day('2026-05-26', { market: 'SSE' })),
    want: met,
  },
  {
    name: 'one trades on',
    check: northbound,
    given: listed(day('2026-05-25', { market: 'SZSE' }), day('2026-05-25', NONE)),
    want: violated({
      says: 'Hong Kong does not trade on SZSE 2026-05-25',
      expected: 'NONE',
      received: 'FULL',
      ...at(0, 'tradingDay'),
    }),
  },
  {
    name: 'none, and two in order',
    check: currencies,
    given: listed(day('2026-04-08'), day('2026-04-11', { moneySettlementCurrencies: [] })),
    want: met,
  },
  {
    name: 'out of order, and twice',
    check: currencies,
    given: listed(day('2026-04-08', { moneySettlementCurrencies: ['USD', 'CNY', 'USD'] })),
    want: violated({
      says: 'the currencies of HK 2026-04-08 are not in order',
      expected: 'CNY, USD',
      received: 'USD, CNY, USD',
      ...at(0, 'moneySettlementCurrencies'),
    }),
  },
  {
    name: 'a holiday with its reason, a weekend without',
    check: reasons,
    given: listed(day('2026-04-06', { ...NONE, reason: 'Easter' }), day('2026-04-11', NONE)),
    want: met,
  },
  {
    name: 'a holiday without a reason',
    check: reasons,
    given: listed(day('2026-04-08'), day('2026-04-06', NONE)),
    want: violated({ says: 'HK 2026-04-06 is no full trading day', expected: 'a reason', received: 'nothing', ...at(1, 'reason') }),
  },
];

testRows(rows);

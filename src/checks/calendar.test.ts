import { calendar } from './calendar.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { datasetPage } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const check = calendar.coversWeekdays();
const MARKETS = ['HK', 'SSE', 'SZSE'];
const day = (market: string, date: unknown) => ({ market, date, tradingDay: 'FULL' });
const days = (...dates: readonly string[]) => dates.flatMap((date) => MARKETS.map((market) => day(market, date)));
const listed = (rows: readonly unknown[], members = {}) => evidenceOf([jsonAnswer('calendar', datasetPage('calendar', rows, members))]);
const lacking = (expected: string) => ({ says: 'a weekday is not in the calendar', expected, received: 'nothing', exchange: 'calendar' });
const NO_ROW = unobserved('no calendar row came, or not to the last page');

const rows: readonly Row[] = [
  { name: 'over a weekend that is not listed, in any order', check, given: listed(days('2026-04-13', '2026-04-10')), want: met },
  { name: 'from another year on', check, given: listed(days('2026-12-31', '2027-01-01')), want: met },
  {
    name: 'a day of one market, and a day of all',
    check,
    given: listed([...days('2026-04-07', '2026-04-10'), day('HK', '2026-04-08'), day('SZSE', '2026-04-08')]),
    want: violated(lacking('SSE 2026-04-08'), lacking('HK 2026-04-09'), lacking('SSE 2026-04-09'), lacking('SZSE 2026-04-09')),
  },
  {
    name: 'a market that is not listed at all',
    check,
    given: listed([day('HK', '2026-04-08'), day('SSE', '2026-04-08')]),
    want: violated(lacking('SZSE 2026-04-08')),
  },
  { name: 'dates that are none', check, given: listed([day('HK', 'someday'), day('HK', 20260408), day('HK', '0001-01-01')]), want: NO_ROW },
  { name: 'more pages to come', check, given: listed(days('2026-04-08'), { nextCursor: 'next' }), want: NO_ROW },
];

testRows(rows);

import { met, unobserved } from './check.ts';
import { publishedClosures } from './published-closures.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { datasetPage } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const day = (market: string, date: string, tradingDay: string) => ({ market, date, tradingDay });
const listed = (...rows: readonly unknown[]) => evidenceOf([jsonAnswer('calendar', datasetPage('calendar', rows))]);
const hongKong = publishedClosures.ofHongKong();
const mainland = publishedClosures.ofTheMainland();
const at = { exchange: 'calendar', at: '/rows/0/tradingDay' };

const rows: readonly Row[] = [
  {
    name: 'a closure, a half day, and a day on which only the mainland rests',
    check: hongKong,
    given: listed(day('HK', '2026-12-25', 'NONE'), day('HK', '2026-12-24', 'HALF'), day('HK', '2026-02-20', 'FULL')),
    want: met,
  },
  {
    name: 'a half day as a full one',
    check: hongKong,
    given: listed(day('HK', '2026-02-16', 'FULL')),
    want: violated({ says: 'HK 2026-02-16 was published otherwise', expected: 'HALF', received: 'FULL', ...at }),
  },
  {
    name: 'another year',
    check: hongKong,
    given: listed(day('HK', '2027-12-25', 'FULL')),
    want: unobserved('no published closure or half day of Hong Kong is listed'),
  },
  {
    name: 'both markets rest',
    check: mainland,
    given: listed(day('SSE', '2026-10-02', 'NONE'), day('SZSE', '2026-10-02', 'NONE')),
    want: met,
  },
  {
    name: 'one trades',
    check: mainland,
    given: listed(day('SZSE', '2026-10-02', 'FULL')),
    want: violated({ says: 'the mainland is closed on 2026-10-02, and SZSE with it', expected: 'NONE', received: 'FULL', ...at }),
  },
  {
    name: 'Hong Kong alone',
    check: mainland,
    given: listed(day('HK', '2026-10-02', 'FULL')),
    want: unobserved('no mainland closure is listed for a China Connect market'),
  },
];

testRows(rows);

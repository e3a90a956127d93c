import type { Check } from '../model/case.ts';
import type { CalendarDay, TradingDay } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Market } from '../model/trade.ts';
import { check, each, shown } from './check.ts';
import { found, memberOf } from './finding.ts';
import { calendarSeen } from './pages.ts';

/**
 * The days of 2026 that the markets announced beforehand, against the calendar. A calendar need not hold the whole year:
 * what it does not list is another sentence's business.
 */
export const publishedClosures = {
  ofHongKong: (): Check =>
    check('calendar-has-hong-kong-closures', 'the closures and half days of Hong Kong in 2026 are listed as such', (evidence) =>
      each(
        calendarSeen(evidence).filter(({ value }) => hongKongDayOf(value) !== undefined),
        'no published closure or half day of Hong Kong is listed',
        (day) => {
          const published = shown(hongKongDayOf(day.value));
          const { date, tradingDay } = day.value;
          if (tradingDay === published) return undefined;
          return found(memberOf(day, 'tradingDay'), `HK ${shown(date)} was published otherwise`, published, shown(tradingDay));
        },
      ),
    ),

  ofTheMainland: (): Check =>
    check('calendar-has-mainland-closures', 'no China Connect market is listed as trading on a mainland closure of 2026', (evidence) =>
      each(
        calendarSeen(evidence).filter(({ value }) => NORTHBOUND.has(value.market) && MAINLAND_CLOSURES.has(value.date)),
        'no mainland closure is listed for a China Connect market',
        (day) => {
          const { market, date, tradingDay } = day.value;
          if (tradingDay === 'NONE') return undefined;
          const says = `the mainland is closed on ${shown(date)}, and ${shown(market)} with it`;
          return found(memberOf(day, 'tradingDay'), says, 'NONE', shown(tradingDay));
        },
      ),
    ),
};

const NORTHBOUND: ReadonlySet<Market | undefined> = new Set(['SSE', 'SZSE']);

const in2026 = (...days: readonly string[]): ReadonlySet<string | undefined> => new Set(days.map((day) => `2026-${day}`));

/** Weekdays on which nothing is traded in Hong Kong: no weekend is among them. */
const HONG_KONG_CLOSURES = in2026(
  ...['01-01', '02-17', '02-18', '02-19', '04-03', '04-06', '04-07', '05-01', '05-25', '06-19', '07-01', '10-01', '10-19', '12-25'],
);

/** The eves of Lunar New Year, Christmas and New Year. */
const HONG_KONG_HALF_DAYS = in2026('02-16', '12-24', '12-31');

const MAINLAND_CLOSURES = in2026(
  ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04', '05-05'],
  ...['06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07'],
);

const hongKongDayOf = ({ market, date }: Seen<CalendarDay>): TradingDay | undefined => {
  if (market !== 'HK') return undefined;
  if (HONG_KONG_HALF_DAYS.has(date)) return 'HALF';
  return HONG_KONG_CLOSURES.has(date) ? 'NONE' : undefined;
};

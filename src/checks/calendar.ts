import { MARKETS } from '../contract/markets.ts';
import type { Check } from '../model/case.ts';
import type { Finding } from '../model/verdict.ts';
import { check, judgedBy, unobserved } from './check.ts';
import { calendarSeen } from './pages.ts';

/** Checks of the Trading and Settlement Calendar as a list of days. */
export const calendar = {
  coversWeekdays: (): Check =>
    check('calendar-covers-weekdays', 'the calendar has for each market each weekday between its first and its last date', (evidence) => {
      const days = calendarSeen(evidence).flatMap(({ value }) => (isDate(value.date) ? [{ market: value.market, date: value.date }] : []));
      const dates = days.map((day) => day.date).toSorted();
      const [first, last] = [dates[0], dates.at(-1)];
      if (first === undefined || last === undefined) return unobserved('no calendar row came, or not to the last page');
      const known = new Set(days.map((day) => `${day.market} ${day.date}`));
      return judgedBy(
        weekdays(first, last).flatMap((date) =>
          MARKETS.map((market) => `${market} ${date}`).flatMap((day) => (known.has(day) ? [] : [lackingFinding(day)])),
        ),
      );
    }),
};

/** A date of this age or the next; what is no date is the schema check's business. */
const isDate = (date: string | undefined): date is string =>
  date !== undefined && /^2\d{3}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));

const lackingFinding = (day: string): Finding => ({
  says: 'a weekday is not in the calendar',
  expected: day,
  received: 'nothing',
  exchange: 'calendar',
});

const weekdays = (first: string, last: string): readonly string[] => {
  const dates: string[] = [];
  for (const day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) dates.push(day.toISOString().slice(0, 10));
  }
  return dates;
};

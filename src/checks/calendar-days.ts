import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CalendarDay } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { CheckResult } from '../model/verdict.ts';
import { check, each, shown, unobserved, withNote } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { nameOfTrade, tradesOfTheDate } from './observe.ts';
import { calendarSeen } from './pages.ts';
import { eachOnce } from './repeated.ts';

/** Checks of the Trading and Settlement Calendar day by day. */
export const calendarDays = {
  areListedOnce: (): Check =>
    check('calendar-days-are-listed-once', 'no date stands twice for one market', (evidence) =>
      eachOnce(calendarSeen(evidence), {
        missing: NO_DAY,
        keyOf: ({ market, date }) => (market === undefined || date === undefined ? undefined : `${market} ${date}`),
        finding: (day, name) => found(memberOf(day, 'date'), 'a day stands twice', 'each date once for a market', name),
      }),
    ),

  /** Corrections of an earlier date are left out: their settlement dates may lie before this calendar begins. */
  coverSettlementOf: (label: string): Check =>
    check(
      'calendar-covers-settlement',
      `the calendar has the trade date, and every settlement date of the trades in "${label}"`,
      (evidence) => withNote(evidence, 'tradeDate', (tradeDate) => judgeCover(evidence, label, shown(tradeDate))),
    ),

  halfDaysDoNotSettle: (): Check =>
    check('calendar-half-days-do-not-settle', 'no half trading day of Hong Kong is a securities settlement day', (evidence) =>
      each(calendarSeen(evidence), NO_DAY, (day) => {
        const { market, tradingDay, securitiesSettlementDay } = day.value;
        if (market !== 'HK' || tradingDay !== 'HALF' || securitiesSettlementDay !== true) return undefined;
        return found(memberOf(day, 'securitiesSettlementDay'), `${nameOf(day.value)} is a half day`, 'false', 'true');
      }),
    ),

  northboundRestsWithHongKong: (): Check =>
    check(
      'calendar-northbound-rests-with-hong-kong',
      'no China Connect market trades on a date without trading in Hong Kong',
      (evidence) => {
        const days = calendarSeen(evidence);
        const closed = new Set(days.flatMap(({ value }) => (value.market === 'HK' && value.tradingDay === 'NONE' ? [value.date] : [])));
        return each(days, NO_DAY, (day) => {
          const { date, tradingDay } = day.value;
          if (!isNorthbound(day.value) || !closed.has(date) || tradingDay === 'NONE') return undefined;
          return found(memberOf(day, 'tradingDay'), `Hong Kong does not trade on ${nameOf(day.value)}`, 'NONE', shown(tradingDay));
        });
      },
    ),

  currenciesAreInOrder: (): Check =>
    check('calendar-currencies-are-in-order', 'the money settlement currencies of a day are in alphabetical order, each once', (evidence) =>
      each(calendarSeen(evidence), NO_DAY, (day) => {
        const given = (day.value.moneySettlementCurrencies ?? []).map(shown).join(', ');
        const right = [...new Set((day.value.moneySettlementCurrencies ?? []).map(shown))].toSorted().join(', ');
        if (given === right) return undefined;
        return found(memberOf(day, 'moneySettlementCurrencies'), `the currencies of ${nameOf(day.value)} are not in order`, right, given);
      }),
    ),

  reasonsAreGiven: (): Check =>
    check('calendar-reasons-are-given', 'every weekday that is not a full trading day says why', (evidence) =>
      each(calendarSeen(evidence), NO_DAY, (day) =>
        isWeekday(day.value.date) && isOdd(day.value) && day.value.reason === undefined
          ? found(memberOf(day, 'reason'), `${nameOf(day.value)} is no full trading day`, 'a reason', 'nothing')
          : undefined,
      ),
    ),
};

const NO_DAY = 'no calendar row came, or not to the last page';

const isNorthbound = ({ market }: Seen<CalendarDay>): boolean => market === 'SSE' || market === 'SZSE';

const isOdd = ({ tradingDay }: Seen<CalendarDay>): boolean => tradingDay === 'HALF' || tradingDay === 'NONE';

const isWeekday = (date: string | undefined): boolean => {
  const day = new Date(date ?? '').getUTCDay();
  return day >= 1 && day <= 5;
};

const nameOf = ({ market, date }: Seen<CalendarDay>): string => `${market ?? '?'} ${date ?? '?'}`;

type SettledOn = { readonly at: SeenAt<unknown>; readonly says: string; readonly day: string };

const judgeCover = (evidence: CaseEvidence, label: string, tradeDate: string): CheckResult => {
  const known = new Set(calendarSeen(evidence).map(({ value }) => nameOf(value)));
  if (known.size === 0) return unobserved(NO_DAY);
  const needed = tradesOfTheDate(evidence, label).flatMap((trade): readonly SettledOn[] => {
    const { market, securitiesSettlementDate, moneySettlementDate } = trade.value;
    const on = (member: string, date: string | undefined): readonly SettledOn[] =>
      date === undefined ? [] : [{ at: memberOf(trade, member), says: nameOfTrade(trade.value), day: nameOf({ market, date }) }];
    return [
      ...on('tradeDate', tradeDate),
      ...on('securitiesSettlementDate', securitiesSettlementDate),
      ...on('moneySettlementDate', moneySettlementDate),
    ];
  });
  return each(needed, `no trade of the date was delivered in "${label}"`, ({ at, says, day }) =>
    known.has(day) ? undefined : found(at, `the calendar lacks a day of ${says}`, day, 'nothing'),
  );
};

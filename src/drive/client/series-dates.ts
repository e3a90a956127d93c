import { MARKETS } from '../../contract/markets.ts';
import { calendarOf } from '../../simulator/state/calendar.ts';

/** The trade dates on which the cases of a series may be played: ordinary ones, on which every market trades the whole day. */

/** The simulator's market has no business date outside this year. */
const LAST_DATE = '2026-12-31';

const isOrdinary = (date: string): boolean => MARKETS.every((market) => calendarOf(market).day(date)?.tradingDay === 'FULL');

export const ordinaryDates = (from: string): readonly string[] =>
  calendarOf('HK').tradeDates.filter((date) => date >= from && date <= LAST_DATE && isOrdinary(date));

import { MARKETS } from '../../contract/markets.ts';
import type { CalendarDay, TradingDay } from '../../model/reference-data.ts';
import type { Market } from '../../model/trade.ts';
import { once, readDataFile } from './data-files.ts';

/** What one market's calendar rows say. Every answer is a row or a search among rows, never a rule about weekdays. */
export type MarketCalendar = {
  readonly day: (date: string) => CalendarDay | undefined;
  /** Trade dates in order, first to last. */
  readonly tradeDates: readonly string[];
  readonly settlementOf: (tradeDate: string) => SettlementDates | undefined;
};

export type SettlementDates = { readonly securities: string; readonly money: string };

const TRADING_DAYS: readonly TradingDay[] = ['FULL', 'HALF', 'NONE'];

const shippedDays = once((): readonly CalendarDay[] =>
  readDataFile('calendar.csv').map((row) => ({
    date: row.date ?? '',
    market: MARKETS.find((market) => market === row.market) ?? 'HK',
    tradingDay: TRADING_DAYS.find((day) => day === row.trading_day) ?? 'NONE',
    securitiesSettlementDay: row.securities_settlement === 'yes',
    moneySettlementCurrencies: row.money_currencies ? row.money_currencies.split(' ') : [],
    severeWeather: false,
    ...(row.reason ? { reason: row.reason } : {}),
  })),
);

/** All days of all markets, by date, then HK, SSE, SZSE. */
export const calendarDays = (): readonly CalendarDay[] => shippedDays();

/** Hong Kong: securities and money on the second settlement day after the trade date. */
const hongKongSettlement = (later: readonly CalendarDay[]): SettlementDates | undefined => {
  const second = later.filter((day) => day.securitiesSettlementDay)[1];
  return second && { securities: second.date, money: second.date };
};

/** China Connect: securities on the trade date, money on the next date on which renminbi settles. */
const chinaConnectSettlement = (tradeDate: string, later: readonly CalendarDay[]): SettlementDates | undefined => {
  const next = later.find((day) => day.moneySettlementCurrencies.includes('CNY'));
  return next && { securities: tradeDate, money: next.date };
};

export const createCalendar = (market: Market, days: readonly CalendarDay[]): MarketCalendar => {
  const own = days.filter((day) => day.market === market);
  const positions = new Map(own.map((day, index) => [day.date, index]));
  return {
    day: (date) => own[positions.get(date) ?? -1],
    tradeDates: own.filter((day) => day.tradingDay !== 'NONE').map((day) => day.date),
    settlementOf: (tradeDate) => {
      const position = positions.get(tradeDate);
      if (position === undefined) return undefined;
      // No two settlement days lie further apart than a long holiday: twenty days hold them.
      const later = own.slice(position + 1, position + 21);
      return market === 'HK' ? hongKongSettlement(later) : chinaConnectSettlement(tradeDate, later);
    },
  };
};

const shippedCalendars = once(() => ({
  HK: createCalendar('HK', calendarDays()),
  SSE: createCalendar('SSE', calendarDays()),
  SZSE: createCalendar('SZSE', calendarDays()),
}));

export const calendarOf = (market: Market): MarketCalendar => shippedCalendars()[market];

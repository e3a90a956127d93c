import { describe, expect, test } from '@jest/globals';
import type { CalendarDay, TradingDay } from '../../model/reference-data.ts';
import { calendarDays, calendarOf, createCalendar } from './calendar.ts';
import { readDataFile } from './data-files.ts';

const vectors = readDataFile('settlement-vectors.csv').map((row) => ({
  tradeDate: row.trade_date ?? '',
  market: row.market === 'HK' ? ('HK' as const) : row.market === 'SSE' ? ('SSE' as const) : ('SZSE' as const),
  settlementDate: row.settlement_date ?? '',
}));

const day = (date: string, tradingDay: TradingDay, settles: boolean): CalendarDay => ({
  date,
  market: 'HK',
  tradingDay,
  securitiesSettlementDay: settles,
  moneySettlementCurrencies: settles ? ['HKD'] : [],
  severeWeather: false,
});

/** Hong Kong around Christmas 2007: the 24th was a half day, the 25th and 26th holidays. */
const december2007 = createCalendar('HK', [
  day('2007-12-21', 'FULL', true),
  day('2007-12-24', 'HALF', false),
  day('2007-12-25', 'NONE', false),
  day('2007-12-26', 'NONE', false),
  day('2007-12-27', 'FULL', true),
  day('2007-12-28', 'FULL', true),
]);

describe('settlement dates', () => {
  test('agree with every vector', () => {
    const wrong = vectors.filter(({ tradeDate, market, settlementDate }) => {
      const calendar = tradeDate.startsWith('2007') ? december2007 : calendarOf(market);
      return calendar.settlementOf(tradeDate)?.securities !== settlementDate;
    });
    expect(wrong).toEqual([]);
    expect(vectors).toHaveLength(717);
  });

  test('Hong Kong settles money with the securities', () => {
    expect(calendarOf('HK').settlementOf('2026-12-23')).toEqual({ securities: '2026-12-29', money: '2026-12-29' });
  });

  test.each([
    ['2026-04-08', '2026-04-09', 'an ordinary day'],
    ['2026-04-02', '2026-04-03', 'the eve of a Hong Kong holiday: renminbi settles on the mainland day'],
    ['2026-02-13', '2026-02-24', 'the eve of the mainland new year holidays'],
    ['2026-09-24', '2026-09-28', 'the eve of a mainland holiday on which Hong Kong trades'],
  ])('China Connect trades of %s settle their money on %s (%s)', (tradeDate, money) => {
    expect(calendarOf('SSE').settlementOf(tradeDate)).toEqual({ securities: tradeDate, money });
    expect(calendarOf('SZSE').settlementOf(tradeDate)).toEqual({ securities: tradeDate, money });
  });

  test('a date outside the calendar has none', () => {
    expect(calendarOf('HK').settlementOf('2025-12-31')).toBeUndefined();
    expect(calendarOf('HK').day('2027-06-01')).toBeUndefined();
  });
});

describe('the shipped calendar', () => {
  test('has one row for each date and market, in order', () => {
    const keys = calendarDays().map(({ date, market }) => `${date} ${market}`);
    expect(new Set(keys).size).toBe(373 * 3);
    expect(keys).toEqual([...keys].sort());
  });

  test.each([
    ['HK', '2026-02-16', 'HALF', false, []],
    ['HK', '2026-09-25', 'FULL', true, ['CNY', 'HKD', 'USD']],
    ['SSE', '2026-09-25', 'NONE', false, []],
    ['SSE', '2026-04-03', 'NONE', false, ['CNY']],
    ['SZSE', '2026-12-24', 'FULL', true, ['CNY']],
    ['HK', '2026-04-04', 'NONE', false, []],
  ] as const)('%s on %s', (market, date, tradingDay, securitiesSettlementDay, moneySettlementCurrencies) => {
    expect(calendarOf(market).day(date)).toMatchObject({ tradingDay, securitiesSettlementDay, moneySettlementCurrencies });
  });
});

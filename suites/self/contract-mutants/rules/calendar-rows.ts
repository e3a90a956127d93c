import { daysAfter, type Item, type Rule, textOf, textsOf } from './rule.ts';

/** Rules between the days of the Trading and Settlement Calendar, and between the members of one day. */

const isWeekday = (day: Item): boolean => ![0, 6].includes(new Date(textOf(day, 'date')).getUTCDay());

const isOf = (day: Item, market: string, tradingDay: string): boolean => day['market'] === market && day['tradingDay'] === tradingDay;

const isIn2026 = (day: Item): boolean => textOf(day, 'date').startsWith('2026-');

/** A Saturday: what the calendar lacks then is the day that was there. */
const nextSaturday = (date: string): string => daysAfter(date, 6 - new Date(date).getUTCDay());

const FULL = { tradingDay: 'FULL', reason: undefined } as const;

const sentDay = ({ market, date }: Item): string => `${String(market)} ${String(date)}`;

/** The trade date and the first settlement day of the channels that the suite reads to their close. */
const TRADE_DATE = '2026-04-02';
const SETTLEMENT_DATE = '2026-04-09';

const movedAway = (date: string) => (day: Item) =>
  day['market'] === 'HK' && day['date'] === date ? { date: nextSaturday(date) } : undefined;

export const calendarRules: readonly Rule[] = [
  {
    requirement: 'REF-CAL-02',
    of: 'calendar',
    at: ['date'],
    breaks: [
      {
        says: 'the date of a week before once more',
        change: (day, world) => {
          const date = daysAfter(textOf(day, 'date'), -7);
          const isListed = world.rows('calendar').some((other) => other['market'] === day['market'] && other['date'] === date);
          return isListed && isWeekday(day) && day['tradingDay'] === 'FULL' ? { date } : undefined;
        },
      },
    ],
  },
  {
    requirement: 'REF-CAL-03',
    of: 'calendar',
    at: [],
    breaks: [
      {
        says: 'a weekday left out',
        change: (day) => (isWeekday(day) && day['tradingDay'] === 'FULL' ? { date: nextSaturday(textOf(day, 'date')) } : undefined),
        tells: (_, original) => sentDay(original),
      },
    ],
  },
  {
    requirement: 'REF-CAL-05',
    of: 'calendar',
    at: [],
    breaks: [
      { says: 'the trade date left out', change: movedAway(TRADE_DATE), tells: (_, original) => sentDay(original) },
      { says: 'a settlement date left out', change: movedAway(SETTLEMENT_DATE), tells: (_, original) => sentDay(original) },
    ],
  },
  {
    requirement: 'REF-CAL-06',
    of: 'calendar',
    at: ['securitiesSettlementDay'],
    breaks: [
      {
        says: 'a half day that settles securities',
        change: (day) => (isOf(day, 'HK', 'HALF') ? { securitiesSettlementDay: true } : undefined),
      },
    ],
  },
  {
    requirement: 'REF-CAL-07',
    of: 'calendar',
    at: ['tradingDay'],
    breaks: ['SSE', 'SZSE'].map((market) => ({
      says: `${market} trades while Hong Kong does not`,
      change: (day, world) => {
        const inHongKong = world.rows('calendar').find((other) => other['market'] === 'HK' && other['date'] === day['date']);
        return isOf(day, market, 'NONE') && isWeekday(day) && inHongKong?.['tradingDay'] === 'NONE' ? FULL : undefined;
      },
    })),
  },
  {
    requirement: 'REF-CAL-08',
    of: 'calendar',
    at: ['tradingDay'],
    breaks: [
      {
        says: 'a closure that is traded',
        change: (day) => (isOf(day, 'HK', 'NONE') && isWeekday(day) && isIn2026(day) ? FULL : undefined),
      },
      { says: 'a half day that is whole', change: (day) => (isOf(day, 'HK', 'HALF') && isIn2026(day) ? FULL : undefined) },
    ],
  },
  {
    requirement: 'REF-CAL-10',
    of: 'calendar',
    at: ['tradingDay'],
    breaks: ['SSE', 'SZSE'].map((market) => ({
      says: `a mainland closure that ${market} trades on`,
      change: (day, world) => {
        const inHongKong = world.rows('calendar').find((other) => other['market'] === 'HK' && other['date'] === day['date']);
        return isOf(day, market, 'NONE') && isWeekday(day) && inHongKong?.['tradingDay'] === 'FULL' ? FULL : undefined;
      },
    })),
  },
  {
    requirement: 'REF-CAL-11',
    of: 'calendar',
    at: ['moneySettlementCurrencies'],
    breaks: [
      {
        says: 'currencies in another order',
        change: (day) => {
          const currencies = textsOf(day, 'moneySettlementCurrencies');
          return currencies.length > 1 ? { moneySettlementCurrencies: currencies.toReversed() } : undefined;
        },
      },
      {
        says: 'a currency twice',
        change: (day) => {
          const currencies = textsOf(day, 'moneySettlementCurrencies');
          return currencies.length > 0 ? { moneySettlementCurrencies: [...currencies, currencies.at(-1)] } : undefined;
        },
      },
    ],
  },
  {
    requirement: 'REF-CAL-12',
    of: 'calendar',
    at: ['reason'],
    breaks: [
      {
        says: 'a closure without a reason',
        change: (day) => (isOf(day, 'HK', 'NONE') && isWeekday(day) ? { reason: undefined } : undefined),
      },
      { says: 'a half day without a reason', change: (day) => (isOf(day, 'HK', 'HALF') ? { reason: undefined } : undefined) },
      {
        says: 'a closure of China Connect without a reason',
        change: (day) => (isOf(day, 'SSE', 'NONE') && isWeekday(day) ? { reason: undefined } : undefined),
      },
    ],
  },
];

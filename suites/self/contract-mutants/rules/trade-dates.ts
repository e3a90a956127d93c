import { type Break, daysAfter, type Item, type Rule, textOf, type World } from './rule.ts';

/** Rules between the dates and times of a trade, and the calendar of its date. */

const laterDays = (trade: Item, world: World): readonly Item[] =>
  world
    .rows('calendar')
    .filter((day) => day['market'] === trade['market'] && textOf(day, 'date') > textOf(trade, 'tradeDate'))
    .toSorted((one, other) => (textOf(one, 'date') < textOf(other, 'date') ? -1 : 1));

const settles = (day: Item): boolean => day['securitiesSettlementDay'] === true;

/** The nth settlement day after the trade date, counted from 0. */
const settlementDay = (trade: Item, world: World, index: number): string | undefined => {
  const day = laterDays(trade, world).filter(settles)[index];
  return day && textOf(day, 'date');
};

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());

/** Two weekdays later, holidays or not. */
const secondWeekday = (date: string): string => [1, 2, 3, 4].map((days) => daysAfter(date, days)).filter(isWeekday)[1] ?? date;

type Dates = (trade: Item, world: World) => string | undefined;

/** Where the date would be the right one, nothing is broken. */
const dated =
  (members: readonly [string, ...string[]], date: Dates): Break['change'] =>
  (trade, world) => {
    const other = date(trade, world);
    if (other === undefined || other === trade[members[0]]) return undefined;
    return Object.fromEntries(members.map((member) => [member, other]));
  };

const BOTH = ['securitiesSettlementDate', 'moneySettlementDate'] as const;

const SECURITIES = ['securitiesSettlementDate'] as const;

const MONEY = ['moneySettlementDate'] as const;

const ownDate: Dates = (trade) => textOf(trade, 'tradeDate');

const timeOn = (trade: Item, days: number): string =>
  textOf(trade, 'tradeTime').replace(/^[^T]+/, daysAfter(textOf(trade, 'tradeDate'), days));

export const tradeDateRules: readonly Rule[] = [
  {
    requirement: 'TRD-TRADE-21',
    of: 'trade',
    markets: ['HK'],
    at: SECURITIES,
    breaks: [
      { says: 'the first settlement day', change: dated(BOTH, (trade, world) => settlementDay(trade, world, 0)) },
      { says: 'the third settlement day', change: dated(BOTH, (trade, world) => settlementDay(trade, world, 2)) },
      { says: 'the second weekday, be it a holiday', change: dated(BOTH, (trade) => secondWeekday(textOf(trade, 'tradeDate'))) },
    ],
  },
  {
    requirement: 'TRD-TRADE-22',
    of: 'trade',
    markets: ['HK'],
    at: MONEY,
    breaks: [
      { says: 'money a settlement day early', change: dated(MONEY, (trade, world) => settlementDay(trade, world, 0)) },
      { says: 'money a settlement day late', change: dated(MONEY, (trade, world) => settlementDay(trade, world, 2)) },
    ],
  },
  {
    requirement: 'TRD-TRADE-23',
    of: 'trade',
    markets: ['SSE', 'SZSE'],
    at: SECURITIES,
    breaks: [{ says: 'securities a settlement day late', change: dated(SECURITIES, (trade, world) => settlementDay(trade, world, 0)) }],
  },
  {
    requirement: 'TRD-TRADE-24',
    of: 'trade',
    markets: ['SSE', 'SZSE'],
    at: MONEY,
    breaks: [
      { says: 'money on the trade date', change: dated(MONEY, ownDate) },
      {
        says: 'money a day late',
        change: dated(MONEY, (trade, world) => {
          const days = laterDays(trade, world).filter((day) => String(day['moneySettlementCurrencies']).includes('CNY'));
          return days[1] && textOf(days[1], 'date');
        }),
      },
    ],
  },
  {
    requirement: 'TRD-TRADE-25',
    of: 'trade',
    at: ['tradeTime'],
    breaks: [
      { says: 'a time of the day before', change: (trade) => ({ tradeTime: timeOn(trade, -1) }) },
      { says: 'a time of the year before', change: (trade) => ({ tradeTime: timeOn(trade, -365) }) },
    ],
  },
];

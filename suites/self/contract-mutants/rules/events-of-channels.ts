import type { Market } from '../../../../src/model/trade.ts';
import { type Break, changedTrade, type Item, inCents, itemOf, nameOf, numberOf, type Rule, scaled, textOf } from './rule.ts';

/** Rules between an event and its channel, between the two sides of a trade, and between events by their sequences and times. */

const MARKETS: readonly Market[] = ['HK', 'SSE', 'SZSE'];

const isReport = (event: Item): boolean => event['eventType'] === 'TRADE_REPORTED' && event['possibleResend'] === false;

const otherSide = (trade: Item): string => nameOf({ ...trade, side: trade['side'] === 'B' ? 'S' : 'B' });

/** A report whose trade was reported for its other side before. */
const secondSide = (event: Item, earlier: readonly Item[]): Item | undefined => {
  const trade = isReport(event) ? itemOf(event, 'trade') : undefined;
  const other = trade && otherSide(trade);
  return trade && earlier.some((one) => isReport(one) && nameOf(itemOf(one, 'trade') ?? {}) === other) ? trade : undefined;
};

const seller = (change: (trade: Item) => Readonly<Record<string, unknown>>): Break['change'] => {
  return (event, { earlier }) => {
    const trade = secondSide(event, earlier);
    return trade?.['side'] === 'S' ? { trade: changedTrade(trade, change(trade)) } : undefined;
  };
};

const laterBy = (time: string, ms: number): string => new Date(Date.parse(time) + ms + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

/** The event before, where there is one. */
const before = (member: string, change: (value: unknown, event: Item) => unknown): Break['change'] => {
  return (event, { earlier }) => {
    const last = earlier.at(-1);
    return last === undefined || !isReport(event) ? undefined : { [member]: change(last[member], event) };
  };
};

export const eventOfChannelRules: readonly Rule[] = [
  {
    requirement: 'TRD-EVT-16',
    of: 'event',
    at: ['trade/market'],
    breaks: [
      {
        says: 'a trade of another market',
        change: (event, { foreignTrade }) => {
          const own = itemOf(event, 'trade')?.['market'];
          const market = isReport(event) ? MARKETS.find((one) => one !== own) : undefined;
          const trade = market && foreignTrade(market);
          return trade && { trade };
        },
      },
    ],
  },
  {
    requirement: 'TRD-EVT-17',
    of: 'event',
    at: ['trade/gcpParticipantId'],
    breaks: [
      {
        says: 'a trade of another participant ID',
        change: (event) => {
          const trade = isReport(event) ? itemOf(event, 'trade') : undefined;
          return trade && { trade: { ...trade, gcpParticipantId: 'B01555' } };
        },
      },
    ],
  },
  {
    requirement: 'TRD-EVT-18',
    of: 'event',
    // Elsewhere no trade names the broker on its other side, so that nobody can tell whose that side is.
    markets: ['HK'],
    at: ['trade'],
    breaks: [
      {
        says: 'a side whose other side is never reported',
        change: (event, { earlier }) => {
          const trade = secondSide(event, earlier);
          return trade && { trade: { ...trade, tradeReference: '9999999999999999' } };
        },
      },
    ],
  },
  {
    requirement: 'TRD-EVT-19',
    of: 'event',
    at: ['trade/tradeTime', 'trade/price', 'trade/quantity', 'trade/value', 'trade/tradingStockCode'],
    breaks: [
      { says: 'sides of different times', change: seller((trade) => ({ tradeTime: laterBy(textOf(trade, 'tradeTime'), -1) })) },
      {
        says: 'sides of different quantities',
        change: seller((trade) => ({
          quantity: numberOf(trade, 'quantity') * 2,
          value: inCents(scaled(textOf(trade, 'value'), 2) * 2n),
        })),
      },
      {
        says: 'sides of different prices',
        change: seller((trade) => ({
          price: `${BigInt(textOf(trade, 'price').split('.')[0] ?? '0') + 1n}.000`,
          value: inCents((BigInt(textOf(trade, 'price').split('.')[0] ?? '0') + 1n) * BigInt(numberOf(trade, 'quantity')) * 100n),
        })),
      },
    ],
  },
  {
    requirement: 'TRD-EVT-20',
    of: 'event',
    at: ['publishedAt'],
    breaks: [
      {
        says: 'a trade made after it was published',
        change: (event) => {
          const trade = isReport(event) ? itemOf(event, 'trade') : undefined;
          return trade && { trade: { ...trade, tradeTime: laterBy(textOf(event, 'publishedAt'), 1) } };
        },
      },
    ],
  },
  {
    requirement: 'TRD-SEQ-02',
    of: 'event',
    // Held against another telling, an event under the sequence of another has the wrong id.
    at: ['', 'eventId'],
    breaks: [
      { says: 'the sequence of the event before', change: before('sequence', (last) => last) },
      { says: 'a sequence that skips one', change: before('sequence', (last) => Number(last) + 2) },
    ],
  },
  {
    requirement: 'TRD-SEQ-03',
    of: 'event',
    at: ['eventId'],
    breaks: [{ says: 'the event id of the event before', change: before('eventId', (last) => last) }],
  },
  {
    requirement: 'TRD-SEQ-04',
    of: 'event',
    at: ['', 'sequence'],
    breaks: [
      {
        says: 'an opening after the first event',
        change: (event) => (isReport(event) ? { eventType: 'CHANNEL_OPENED', trade: undefined } : undefined),
      },
    ],
  },
  {
    requirement: 'TRD-SEQ-05',
    of: 'event',
    at: [''],
    breaks: [
      {
        says: 'a close before the last event',
        change: (event) => {
          const totals = { count: 0, quantity: '0', value: '0.00', hashTotal: '0'.repeat(18) };
          return isReport(event)
            ? { eventType: 'CHANNEL_CLOSED', trade: undefined, controlTotals: { buys: totals, sells: totals } }
            : undefined;
        },
      },
    ],
  },
  {
    requirement: 'TRD-SEQ-11',
    of: 'event',
    at: ['channelId'],
    breaks: [
      { says: 'the id of another channel', change: (event) => ({ channelId: textOf(event, 'channelId').replace('B01224', 'B01555') }) },
    ],
  },
  {
    requirement: 'TRD-SEQ-12',
    of: 'event',
    at: ['epoch'],
    breaks: [{ says: 'the number of the next epoch', change: (event) => ({ epoch: numberOf(event, 'epoch') + 1 }) }],
  },
  {
    requirement: 'TRD-SEQ-13',
    of: 'event',
    at: ['publishedAt'],
    breaks: [{ says: 'a time before that of the event before', change: before('publishedAt', (last) => laterBy(String(last), -1)) }],
  },
];

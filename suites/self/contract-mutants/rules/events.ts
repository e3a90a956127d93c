import { type Break, changedTrade, daysAfter, type Item, itemOf, nameOf, numberOf, type Rule, textOf, type World } from './rule.ts';

/** Rules between the members of one event, and between an event and those before it on its channel. */

const keyOf = (event: Item): Item | undefined => itemOf(event, 'trade') ?? itemOf(event, 'tradeKey');

const listOf = (item: Item | undefined): readonly Item[] => (item === undefined ? [] : [item]);

const isOf = (event: Item, eventType: string): boolean => event['eventType'] === eventType;

const isOfTheDay = (event: Item): boolean => event['originalTradeDate'] === undefined;

const isReport = (event: Item): boolean => isOf(event, 'TRADE_REPORTED') && event['possibleResend'] === false;

const cancelledBefore = ({ earlier }: World): readonly Item[] =>
  earlier.filter((event) => isOf(event, 'TRADE_CANCELLED') && isOfTheDay(event)).flatMap((event) => listOf(keyOf(event)));

const lastOf = (world: World, key: Item): Item | undefined =>
  world.earlier
    .flatMap((event) => listOf(itemOf(event, 'trade')))
    .filter((trade) => nameOf(trade) === nameOf(key))
    .at(-1);

/** The trade of the event with some members changed, as a change of the event. */
const ofTrade =
  (
    isMeant: (event: Item) => boolean,
    change: (trade: Item, event: Item) => Readonly<Record<string, unknown>> | undefined,
  ): Break['change'] =>
  (event) => {
    const trade = itemOf(event, 'trade');
    const members = trade === undefined || !isMeant(event) ? undefined : change(trade, event);
    return trade === undefined || members === undefined ? undefined : { trade: changedTrade(trade, members) };
  };

const isAmendment = (event: Item): boolean => isOf(event, 'TRADE_AMENDED') && isOfTheDay(event) && event['possibleResend'] === false;

const isCorrection = (event: Item): boolean => isOf(event, 'TRADE_AMENDED') && !isOfTheDay(event);

/** The channel of that date can be read to its close: what version it ended with is known. */
const isOfTheReadDate = (event: Item): boolean => isCorrection(event) && event['originalTradeDate'] === '2026-04-02';

const versionsMore = (more: number) => (trade: Item) => ({ tradeVersion: numberOf(trade, 'tradeVersion') + more });

const unknownReference = () => ({ tradeReference: '9999999999999999' });

/** The last version of a trade that was cancelled, in the place of the trade of an event. */
const cancelledTrade =
  (isMeant: (event: Item) => boolean, versions: number): Break['change'] =>
  (event, world) => {
    const trades = isMeant(event) ? cancelledBefore(world).flatMap((key) => listOf(lastOf(world, key))) : [];
    const trade = trades.at(-1);
    return trade && { trade: { ...trade, tradeVersion: versions === 0 ? 1 : numberOf(trade, 'tradeVersion') + versions } };
  };

export const eventOfTradeRules: readonly Rule[] = [
  {
    requirement: 'TRD-EVT-02',
    of: 'event',
    at: ['', 'trade/tradeVersion'],
    breaks: [{ says: 'a report of version 2', change: ofTrade(isReport, versionsMore(1)) }],
  },
  {
    requirement: 'TRD-EVT-03',
    of: 'event',
    at: [''],
    breaks: [
      {
        says: 'an earlier report once more',
        change: (event, { earlier }) => {
          const report = isReport(event) ? earlier.find(isReport) : undefined;
          return report && { trade: report['trade'] };
        },
      },
    ],
  },
  {
    requirement: 'TRD-EVT-04',
    of: 'event',
    at: ['', 'trade/tradeVersion'],
    breaks: [
      { says: 'an amendment that skips a version', change: ofTrade(isAmendment, versionsMore(1)) },
      {
        says: 'an amendment that repeats a version',
        change: ofTrade((event) => isAmendment(event) && numberOf(itemOf(event, 'trade') ?? {}, 'tradeVersion') > 2, versionsMore(-1)),
      },
    ],
  },
  {
    requirement: 'TRD-EVT-05',
    of: 'event',
    at: [''],
    breaks: [
      { says: 'an amendment of a trade that nobody reported', change: ofTrade(isAmendment, unknownReference) },
      { says: 'an amendment of a cancelled trade', change: cancelledTrade(isAmendment, 1) },
    ],
  },
  {
    requirement: 'TRD-EVT-06',
    of: 'event',
    at: [''],
    breaks: [
      {
        says: 'a cancellation of a trade that nobody reported',
        change: (event) => {
          const key = isOf(event, 'TRADE_CANCELLED') && isOfTheDay(event) ? itemOf(event, 'tradeKey') : undefined;
          return key && { tradeKey: { ...key, ...unknownReference() } };
        },
      },
      {
        says: 'a cancellation once more',
        change: (event, world) => {
          const key = isOf(event, 'TRADE_CANCELLED') && isOfTheDay(event) ? cancelledBefore(world)[0] : undefined;
          return key && { tradeKey: key };
        },
      },
    ],
  },
  {
    requirement: 'TRD-EVT-07',
    of: 'event',
    at: [''],
    breaks: [{ says: 'a report of a cancelled trade', change: cancelledTrade(isReport, 0) }],
  },
  {
    requirement: 'TRD-EVT-09',
    of: 'event',
    at: ['possibleResend', 'trade/tradingMethod'],
    breaks: [
      {
        says: 'a resend without its mark',
        change: ({ possibleResend }) => (possibleResend === true ? { possibleResend: false } : undefined),
      },
      {
        says: 'a resend of another trade',
        change: ofTrade(
          ({ possibleResend }) => possibleResend === true,
          ({ tradingMethod }) => ({ tradingMethod: tradingMethod === 'A' ? 'M' : 'A' }),
        ),
      },
    ],
  },
  {
    requirement: 'TRD-EVT-11',
    of: 'event',
    markets: ['HK'],
    at: ['', 'originalTradeDate'],
    breaks: [
      { says: 'a correction without its date', change: (event) => (isCorrection(event) ? { originalTradeDate: undefined } : undefined) },
    ],
  },
  {
    requirement: 'TRD-EVT-12',
    of: 'event',
    at: ['originalTradeDate'],
    breaks: [
      {
        says: 'an original date of a trade of the day',
        change: (event) => (isAmendment(event) ? { originalTradeDate: itemOf(event, 'trade')?.['tradeDate'] } : undefined),
      },
    ],
  },
  {
    requirement: 'TRD-EVT-12',
    of: 'event',
    markets: ['HK'],
    at: ['originalTradeDate'],
    breaks: [
      {
        says: 'another original date than that of the key',
        change: (event) => (isCorrection(event) ? { originalTradeDate: daysAfter(textOf(event, 'originalTradeDate'), -7) } : undefined),
      },
    ],
  },
  {
    requirement: 'TRD-EVT-14',
    of: 'event',
    at: ['trade/tradeDate'],
    breaks: [
      {
        says: 'a report of an earlier date',
        change: ofTrade(isReport, (trade) => {
          const tradeDate = daysAfter(textOf(trade, 'tradeDate'), -1);
          return { tradeDate, tradeTime: textOf(trade, 'tradeTime').replace(/^[^T]+/, tradeDate) };
        }),
      },
    ],
  },
  {
    requirement: 'TRD-EVT-15',
    of: 'event',
    markets: ['HK'],
    at: ['trade/tradeVersion'],
    only: 'pull',
    breaks: [{ says: 'a correction that skips a version', change: ofTrade(isOfTheReadDate, versionsMore(1)) }],
  },
  {
    requirement: 'TRD-EVT-15',
    of: 'event',
    markets: ['HK'],
    at: ['trade/tradeVersion'],
    only: 'stream',
    breaks: [{ says: 'a correction that skips a version', change: ofTrade(isCorrection, versionsMore(1)) }],
  },
];

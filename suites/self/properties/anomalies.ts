import { events, history, tradeEvents } from '../../../src/checks/index.ts';
import type { Check } from '../../../src/model/case.ts';
import type { SentEvent } from './histories.ts';

/** What can be wrong with a day of events, each planted at a place of it, and the check that must find it there. */

/** The places of the events that show what is wrong, in the day as it is then sent. */
export type Planted = { readonly events: readonly SentEvent[]; readonly shownAt: readonly number[] };

export type Anomaly = { readonly check: Check; readonly plant: (day: readonly SentEvent[], place: number) => Planted | undefined };

const changed = (day: readonly SentEvent[], place: number, members: SentEvent): Planted => ({
  events: day.map((event, index) => (index === place ? { ...event, ...members } : event)),
  shownAt: [place],
});

const tradeIn = (event: SentEvent | undefined): SentEvent | undefined => {
  const trade = event?.['trade'];
  return typeof trade === 'object' && trade !== null ? { ...trade } : undefined;
};

/** The next event from a place on that is such; its place. */
const nextFrom = (day: readonly SentEvent[], place: number, isSuch: (event: SentEvent) => boolean): number | undefined => {
  const found = day.findIndex((event, index) => index >= place && isSuch(event));
  return found < 0 ? undefined : found;
};

export const isPlain = (event: SentEvent): boolean => event['possibleResend'] !== true && event['originalTradeDate'] === undefined;

export const inTrade =
  (isSuch: (event: SentEvent) => boolean, change: (trade: SentEvent) => SentEvent) =>
  (day: readonly SentEvent[], from: number): Planted | undefined => {
    const place = nextFrom(day, from, isSuch);
    const trade = tradeIn(day[place ?? -1]);
    return place === undefined || trade === undefined ? undefined : changed(day, place, { trade: { ...trade, ...change(trade) } });
  };

const is =
  (eventType: string) =>
  (event: SentEvent): boolean =>
    event['eventType'] === eventType && isPlain(event);

/** Behind the last event, so that no other event is about the trade afterwards. */
const appended = (
  day: readonly SentEvent[],
  place: number,
  isSuch: (event: SentEvent) => boolean,
  members: SentEvent,
): Planted | undefined => {
  const event = day[nextFrom(day, place, isSuch) ?? -1];
  if (event === undefined || day.at(-1)?.['eventType'] === 'CHANNEL_CLOSED') return undefined;
  const sequence = day.length + 1;
  return {
    events: [...day, { ...event, sequence, eventId: `event-${sequence}`, publishedAt: day.at(-1)?.['publishedAt'], ...members }],
    shownAt: [day.length],
  };
};

export const anomalies: Readonly<Record<string, Anomaly>> = {
  'an event that is missing': {
    check: events.contiguous('day'),
    plant: (day, place) => ({ events: day.toSpliced(place, 1), shownAt: [place] }),
  },
  'an event that comes twice': {
    check: events.contiguous('day'),
    plant: (day, place) => ({ events: day.toSpliced(place, 0, ...day.slice(place, place + 1)), shownAt: [place + 1] }),
  },
  'two events the other way round': {
    check: events.contiguous('day'),
    plant: (day, place) => ({
      events: day.toSpliced(place, 2, ...day.slice(place, place + 2).toReversed()),
      shownAt: [place, place + 1, place + 2],
    }),
  },
  'an event id that is taken': { check: events.uniqueIds('day'), plant: (day, place) => changed(day, place, { eventId: 'event-1' }) },
  'an event of another channel': {
    check: events.nameTheirChannel('day'),
    plant: (day, place) => changed(day, place, { channelId: 'another' }),
  },
  'an event of another epoch': { check: events.nameTheirEpoch('day'), plant: (day, place) => changed(day, place, { epoch: 2 }) },
  'an event that was published before its predecessor': {
    check: events.publishedInOrder('day'),
    plant: (day, place) => changed(day, place, { publishedAt: '2026-04-08T09:31:00.000+08:00' }),
  },
  'a second opening': {
    check: events.firstIs('day', 'CHANNEL_OPENED'),
    plant: (day, place) => changed(day, place, { eventType: 'CHANNEL_OPENED' }),
  },
  'a report of another version': {
    check: history.reportsAreVersionOne('day'),
    plant: inTrade(is('TRADE_REPORTED'), () => ({ tradeVersion: 2 })),
  },
  'a trade that is reported again, unmarked': {
    check: history.reportedOnce('day'),
    plant: (day, place) => appended(day, place, is('TRADE_REPORTED'), {}),
  },
  'a resend without its mark': {
    check: tradeEvents.resendsAreMarked('day'),
    plant: (day, place) => appended(day, place, is('TRADE_REPORTED'), {}),
  },
  'an amendment that leaves out a version': {
    check: history.amendmentsAreNextVersion('day'),
    plant: (day, place) => {
      const trade = tradeIn(day.find((event, index) => index >= place && is('TRADE_AMENDED')(event)));
      return appended(day, place, is('TRADE_AMENDED'), { trade: { ...trade, tradeVersion: Number(trade?.['tradeVersion']) + 9 } });
    },
  },
  'an amendment of a trade that nobody reported': {
    check: history.amendmentsNameLiveTrades('day'),
    plant: (day, place) => {
      const trade = tradeIn(day.find((event, index) => index >= place && is('TRADE_AMENDED')(event)));
      return appended(day, place, is('TRADE_AMENDED'), { trade: { ...trade, tradeReference: '7777777777777777' } });
    },
  },
  'a cancellation that comes again': {
    check: history.cancellationsNameLiveTrades('day'),
    plant: (day, place) => appended(day, place, is('TRADE_CANCELLED'), {}),
  },
  'an event about a trade that was cancelled': {
    check: history.quietAfterCancellation('day'),
    plant: (day, place) => appended(day, place, is('TRADE_CANCELLED'), {}),
  },
  'a report of another date': {
    check: tradeEvents.reportsAreOfTheDate('day'),
    plant: inTrade(is('TRADE_REPORTED'), () => ({ tradeDate: '2026-04-07' })),
  },
  'a correction that names another date': {
    check: tradeEvents.originalDatesAreOfTheTrade('day'),
    plant: (day, from) => {
      const place = nextFrom(day, from, (event) => event['originalTradeDate'] !== undefined);
      return place === undefined ? undefined : changed(day, place, { originalTradeDate: '2026-04-01' });
    },
  },
  'a trade that was made after it was published': {
    check: tradeEvents.publishedAfterTheTrade('day'),
    plant: inTrade(isPlain, () => ({ tradeTime: '2026-04-08T15:59:00.000+08:00' })),
  },
};

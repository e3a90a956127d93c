import fc from 'fast-check';
import { events, history, sideBySide, stream, tradeEvents } from '../../../src/checks/index.ts';
import { eventsSeen } from '../../../src/checks/observe.ts';
import { evidenceOf } from '../../../src/checks/testing/evidence.ts';
import type { Check } from '../../../src/model/case.ts';
import { type Delivery, days, deliveries, evidenceOfDay, exchangesFor, NOTES, type SentEvent } from './histories.ts';
import { assertHolds, findingsOf, isAtOneOf, type Property } from './property.ts';

/** Checks of the order of events, of trades and of streams, on days of chance: nothing invented, nothing missed. */

const ofOne: readonly Check[] = [
  events.contiguous('day'),
  events.startAt('day', 1),
  events.firstIs('day', 'CHANNEL_OPENED'),
  events.uniqueIds('day'),
  events.nameTheirChannel('day'),
  events.nameTheirEpoch('day'),
  events.publishedInOrder('day'),
  history.reportsAreVersionOne('day'),
  history.reportedOnce('day'),
  history.amendmentsAreNextVersion('day'),
  history.amendmentsNameLiveTrades('day'),
  history.quietAfterCancellation('day'),
  history.cancellationsNameLiveTrades('day'),
  tradeEvents.reportsAreOfTheDate('day'),
  tradeEvents.originalDatesAreOfTheTrade('day'),
  tradeEvents.resendsAreMarked('day'),
  tradeEvents.publishedAfterTheTrade('day'),
  stream.idsNameEpochAndSequence('day'),
  stream.typesNameEvents('day'),
  stream.heartbeatsCarryNoId('day'),
  sideBySide.eachContiguous('day'),
];

const ofTwo: readonly Check[] = [events.agree('day', 'again'), sideBySide.tellOneStory('day')];

/** The places of the events that show what is wrong, in the day as it is then sent. */
type Planted = { readonly events: readonly SentEvent[]; readonly shownAt: readonly number[] };

type Anomaly = { readonly check: Check; readonly plant: (day: readonly SentEvent[], place: number) => Planted | undefined };

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

const isPlain = (event: SentEvent): boolean => event['possibleResend'] !== true && event['originalTradeDate'] === undefined;

const inTrade =
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

const anomalies: Readonly<Record<string, Anomaly>> = {
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

const placesOf = (sent: readonly SentEvent[], delivery: Delivery, shownAt: readonly number[]): readonly string[] => {
  const seen = eventsSeen(evidenceOfDay('day', sent, delivery), 'day');
  return shownAt.flatMap((index) => {
    const place = seen[index]?.place;
    return place === undefined ? [] : [`${place.exchange} ${place.at}`];
  });
};

const expectFound = ({ check }: Anomaly, planted: Planted, delivery: Delivery): void => {
  const findings = findingsOf(check, evidenceOfDay('day', planted.events, delivery));
  const places = placesOf(planted.events, delivery, planted.shownAt);
  if (findings.length === 0) throw new Error(`${check.id} finds nothing at ${places.join(', ')}`);
  const elsewhere = findings.filter((finding) => !isAtOneOf(finding, places));
  if (elsewhere.length > 0) throw new Error(`${check.id} finds ${JSON.stringify(elsewhere[0])}, and the fault is at ${places.join(', ')}`);
};

const cleanDays: Property = {
  name: 'a day that keeps the contract is blamed for nothing, however it comes',
  runs: 150,
  hold: (numRuns) => {
    assertHolds(
      fc.tuple(days, deliveries, deliveries),
      ([day, delivery, again]) => {
        const one = evidenceOfDay('day', day, delivery);
        const two = evidenceOf([...exchangesFor('day', day, delivery), ...exchangesFor('again', day, again)], NOTES);
        const blamed = [...ofOne.flatMap((check) => findingsOf(check, one)), ...ofTwo.flatMap((check) => findingsOf(check, two))];
        if (blamed.length > 0) throw new Error(`blamed for ${JSON.stringify(blamed[0])}`);
      },
      numRuns,
    );
    return { tried: numRuns, planted: 0 };
  },
};

const plantedIn = (name: string, anomaly: Anomaly): Property => ({
  name: `${name} is found where it is, and nowhere else`,
  runs: 40,
  hold: (numRuns) => {
    let planted = 0;
    assertHolds(
      fc.tuple(days, deliveries, fc.nat()),
      ([day, delivery, pick]) => {
        // Neither the first event nor the last: what is missing there nothing shows.
        const made = anomaly.plant(day, 1 + (pick % (day.length - 3)));
        if (made === undefined) return;
        planted += 1;
        expectFound(anomaly, made, delivery);
      },
      numRuns,
    );
    if (planted === 0) throw new Error(`${name} was never planted`);
    return { tried: numRuns, planted };
  },
});

const otherTelling: Property = {
  name: 'a member that two deliveries tell differently is found, by its name',
  runs: 60,
  hold: (numRuns) => {
    let planted = 0;
    assertHolds(
      fc.tuple(days, deliveries, deliveries, fc.nat()),
      ([day, delivery, again, pick]) => {
        const made = inTrade(isPlain, () => ({ price: '1.234' }))(day, 1 + (pick % (day.length - 3)));
        if (made === undefined) return;
        planted += 1;
        const evidence = evidenceOf([...exchangesFor('day', day, delivery), ...exchangesFor('again', made.events, again)], NOTES);
        const findings = findingsOf(events.agree('day', 'again'), evidence);
        const isFound = findings.length === 1 && findings[0]?.at?.endsWith('/trade/price') === true && findings[0].received === '1.234';
        if (!isFound) throw new Error(`not told apart: ${JSON.stringify(findings)}`);
      },
      numRuns,
    );
    return { tried: numRuns, planted };
  },
};

export const sequenceProperties: readonly Property[] = [
  cleanDays,
  ...Object.entries(anomalies).map(([name, anomaly]) => plantedIn(name, anomaly)),
  otherTelling,
];

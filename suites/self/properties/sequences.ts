import fc from 'fast-check';
import { events, history, sideBySide, stream, tradeEvents } from '../../../src/checks/index.ts';
import { eventsSeen } from '../../../src/checks/observe.ts';
import { evidenceOf } from '../../../src/checks/testing/evidence.ts';
import type { Check } from '../../../src/model/case.ts';
import { type Anomaly, anomalies, inTrade, isPlain, type Planted } from './anomalies.ts';
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

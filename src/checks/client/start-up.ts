import { decode } from '../../contract/decode.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { channelAsked } from '../asked.ts';
import { check, each, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { channelsSeen, eventsOf, headerValues, jsonOf } from '../observe.ts';
import { beganTooLate } from './began-too-late.ts';
import { readingsOf } from './deliveries.ts';
import { answeredMs, isChannelRequest, occasions, requests } from './requests.ts';
import { type Captured, withCapture } from './with-capture.ts';

/** What a client asks for before anything else, and which channels it takes up. */

const listsAnswered = (evidence: CaseEvidence): readonly Exchange[] =>
  occasions(
    evidence,
    ({ operationId, response, failure }) => operationId === 'listChannels' && response?.status === 200 && failure === undefined,
  );

const listedBefore = (evidence: CaseEvidence, byMs: number): ReadonlySet<string> => {
  const known = listsAnswered(evidence).filter((list) => answeredMs(list) <= byMs);
  return new Set(known.flatMap(({ label }) => channelsSeen(evidence, label).map(({ value }) => String(value.channelId))));
};

const businessDateOf = ({ notes }: CaseEvidence): string => String(notes['businessDate']);

/** Channels that published something for the business date, as the simulator knows them. */
const channelsOfTheDate = (evidence: CaseEvidence): readonly string[] =>
  (evidence.client?.truth ?? []).filter(({ tradeDate }) => tradeDate === businessDateOf(evidence)).map(({ channelId }) => channelId);

const isAskedFor = (evidence: CaseEvidence, channelId: string): boolean =>
  evidence.exchanges.some((exchange) => isChannelRequest(exchange) && channelAsked(exchange) === channelId);

const notFollowed = (evidence: CaseEvidence, channelIds: readonly string[]): readonly Finding[] =>
  channelIds
    .filter((channelId) => !isAskedFor(evidence, channelId))
    .map((channelId) => ({
      says: `${channelId} was not followed`,
      expected: 'a request for its events or its snapshot',
      received: 'none',
      exchange: listsAnswered(evidence)[0]?.label ?? 'listChannels',
    }));

const DATASET_REQUESTS: ReadonlySet<string> = new Set(['listParticipants', 'listStocks', 'listCalendar', 'listClearingMappings']);

const isLastPage = (exchange: Exchange): boolean => {
  if (exchange.response?.status !== 200 || exchange.failure !== undefined) return false;
  const page = jsonOf(exchange);
  return typeof page === 'object' && page !== null && typeof Reflect.get(page, 'nextCursor') !== 'string';
};

const judgeReferenceData = (evidence: CaseEvidence): CheckResult => {
  const dated = `/business-dates/${businessDateOf(evidence)}/`;
  const asked = occasions(evidence, ({ operationId, request }) => DATASET_REQUESTS.has(operationId) && request.path.includes(dated));
  if (asked.length === 0) return unobserved('the client asked for no dataset of the business date');
  const own = new Set(channelsOfTheDate(evidence));
  const first = requests(evidence).find((exchange) => isChannelRequest(exchange) && own.has(channelAsked(exchange) ?? ''));
  if (first === undefined) return unobserved('the client asked for no event of the business date');
  const isLoaded = (operationId: string): boolean =>
    asked.some(
      (exchange) => exchange.operationId === operationId && isLastPage(exchange) && answeredMs(exchange) <= first.timing.startedMs,
    );
  const late = [...new Set(asked.map(({ operationId }) => operationId))].filter((operationId) => !isLoaded(operationId));
  return judgedBy(
    late.map((operationId) =>
      at(first, 'events were asked for before the reference data was there', `${operationId} before, to its last page`, 'not yet'),
    ),
  );
};

const judgePending = (evidence: CaseEvidence): CheckResult => {
  const [list] = listsAnswered(evidence);
  if (list === undefined) return unobserved('the client read no channel list');
  const own = new Set(channelsOfTheDate(evidence));
  const pending = channelsSeen(evidence, list.label).flatMap(({ value: { channelId = '', state } }) =>
    state === 'PENDING' && own.has(channelId) ? [channelId] : [],
  );
  if (pending.length === 0) return unobserved('no channel that opened later was pending when the client started');
  return judgedBy(notFollowed(evidence, pending));
};

const ENVIRONMENT = 'OCP-Environment';

const hasSomethingToBook = (exchange: Exchange): boolean => {
  if (!isChannelRequest(exchange) || exchange.response?.status !== 200) return false;
  return eventsOf(exchange).length > 0 || (decode('SnapshotPage', jsonOf(exchange))?.trades ?? []).length > 0;
};

const bookedElsewhere =
  (other: Exchange, expected: string) =>
  ({ capture: { records } }: Captured): CheckResult => {
    const trades = records.filter(({ record }) => record === 'trade');
    if (trades.length === 0) return judgedBy([]);
    const says = 'trades of another environment were booked';
    const wanted = `no trade: ${headerValues(other, ENVIRONMENT)[0]} is not ${expected}`;
    return judgedBy([at(other, says, wanted, `${trades.length} trades were booked`, ENVIRONMENT)]);
  };

/** A client that stopped before it was sent anything to book needs no capture to show that it booked nothing. */
const judgeEnvironment = (evidence: CaseEvidence, expected: string): CheckResult => {
  const other = requests(evidence).find((exchange) => headerValues(exchange, ENVIRONMENT).some((value) => value !== expected));
  if (other === undefined) return unobserved('no answer named another environment');
  const hasNoBook = evidence.client !== undefined && evidence.client.capture === undefined;
  if (hasNoBook && !evidence.exchanges.some(hasSomethingToBook)) return judgedBy([]);
  return withCapture(bookedElsewhere(other, expected))(evidence);
};

export const startUp = {
  readsTheListFirst: (): Check =>
    check('channel-list-comes-first', 'every channel that the client asks for stands in a channel list that it has read', (evidence) =>
      each(occasions(evidence, isChannelRequest), 'the client asked for no channel', (exchange) => {
        const channelId = channelAsked(exchange) ?? '';
        const listed = listedBefore(evidence, exchange.timing.startedMs);
        if (listed.has(channelId)) return undefined;
        const expected = listed.size === 0 ? 'the channel list first' : 'an id of the channel list';
        return at(exchange, `${channelId} was asked for without its standing in a list`, expected, channelId);
      }),
    ),

  loadsReferenceDataFirst: (): Check =>
    check(
      'reference-data-comes-first',
      'the datasets that the client uses were there before its first request for an event of the date',
      judgeReferenceData,
    ),

  followsEveryChannel: (): Check =>
    check('every-channel-is-followed', 'every channel of the business date is followed', (evidence) => {
      const due = channelsOfTheDate(evidence);
      return due.length === 0 ? unobserved('the business date has no channel') : judgedBy(notFollowed(evidence, due));
    }),

  beginsWithTheFirstEvent: (): Check =>
    check(
      'channels-are-read-from-their-first-event',
      'each channel that is read is read from its first event, or its snapshot taken',
      (evidence) => {
        const read = [...new Set(readingsOf(evidence).map(({ channelId }) => channelId))];
        return each(read, 'the client asked for no events', (channelId) => {
          const late = beganTooLate(evidence, channelId);
          return (
            late &&
            at(late.exchange, `${channelId} was begun too late`, 'its events from 1 on, or its snapshot', `events after ${late.after}`)
          );
        });
      },
    ),

  followsPendingChannels: (): Check =>
    check('pending-channels-are-followed', 'every channel that was pending when the client started is followed', judgePending),

  /** A client that stops at the first such answer has booked nothing, and is right. */
  booksNothingOfAnotherEnvironment: (expected: string): Check =>
    check(
      'nothing-of-another-environment-is-booked',
      `no trade is booked while answers do not say ${ENVIRONMENT}: ${expected}`,
      (evidence) => judgeEnvironment(evidence, expected),
    ),
};

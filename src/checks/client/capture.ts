import type { Capture, CapturedTrade, CaptureRecord } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Market, Trade } from '../../model/trade.ts';
import type { Finding, StoryStep } from '../../model/verdict.ts';
import { check, judgedBy, shown, unobserved } from '../check.ts';
import { booked, dueTrades, nameOfKey } from './booked.ts';
import { outOfOrder } from './capture-order.ts';
import { numberOfJson } from './json-value.ts';
import { sentAbout, stepOf } from './sent-events.ts';
import { differencesOf, tradeMembers } from './trade-difference.ts';
import { brokenLines, type Captured, ITS_END, withCapture, withWhatWasRead } from './with-capture.ts';

/** What the client's own system recorded, held against what it was sent. */

/** A story looks through all that was sent; a client that lost everything needs no more than these. */
const STORIES_TOLD = 20;

const recordStep = (record: CaptureRecord, what: string, trade: string): StoryStep => {
  const version = record.record === 'trade' ? numberOfJson(record.trade['tradeVersion']) : Number.NaN;
  return {
    what,
    exchange: 'capture',
    at: record.place,
    ...(record.sequence === undefined ? {} : { sequence: record.sequence }),
    trade,
    ...(Number.isInteger(version) ? { version } : {}),
    isFault: true,
  };
};

/** What the client was sent of a trade, and what it made of it. */
const storyOf = (evidence: CaseEvidence, trade: string, last: CaptureRecord | undefined): readonly StoryStep[] => {
  const told = sentAbout(evidence, trade).map(stepOf);
  if (last === undefined)
    return [...told, { what: 'the client recorded nothing of it', exchange: 'capture', at: ITS_END, trade, isFault: true }];
  return [...told, recordStep(last, last.record === 'cancelled' ? 'recorded as cancelled' : 'recorded as live', trade)];
};

type Problem = Omit<Finding, 'exchange' | 'at' | 'story'> & { readonly trade: string; readonly record?: CaptureRecord };

const findingOf = (evidence: CaseEvidence, { trade, record, ...problem }: Problem, hasStory = true): Finding => ({
  ...problem,
  exchange: 'capture',
  at: record?.place ?? ITS_END,
  ...(hasStory ? { story: storyOf(evidence, trade, record) } : {}),
});

const versionText = (version: unknown): string => `version ${shown(version)}`;

type Told = ReadonlySet<string> | undefined;

const compareTrade = (due: Trade, recorded: CapturedTrade, told: Told): readonly Problem[] => {
  const name = nameOfKey(due);
  const version = numberOfJson(recorded.trade['tradeVersion'] ?? due.tradeVersion);
  if (version < due.tradeVersion) {
    const expected = `${name} in ${versionText(due.tradeVersion)}`;
    const says = `${name} is stale: an amendment was not booked`;
    return [{ says, expected, received: versionText(version), trade: name, record: recorded }];
  }
  return differencesOf(due, recorded.trade, told).map(({ member, says, expected, received }) => ({
    says: `${name}: ${member}: ${says}`,
    expected: `${name} with ${member} ${expected}`,
    received,
    trade: name,
    record: recorded,
  }));
};

const missingTrade = (name: string, due: Trade, cancellation: CaptureRecord | undefined): Problem => ({
  says: cancellation === undefined ? `${name} is missing` : `${name} was cancelled in the client's book, and by nobody else`,
  expected: `${name}, live in ${versionText(due.tradeVersion)}`,
  received: cancellation === undefined ? 'nothing of it' : 'it as cancelled',
  trade: name,
  ...(cancellation === undefined ? {} : { record: cancellation }),
});

const extraTrade = (name: string, record: CapturedTrade, wasCancelled: boolean): Problem => ({
  says: wasCancelled ? `${name} is stale: its cancellation was not booked` : `${name} is extra`,
  expected: wasCancelled ? 'no live trade: it was cancelled' : 'no such trade: none was sent that stands',
  received: `${name}, live in ${versionText(record.trade['tradeVersion'])}`,
  trade: name,
  record,
});

/** Events that a client cannot book, or need not: what they say is left out of the comparison. */
export type Exception = { readonly market: Market; readonly sequences: readonly number[] };

const exemptTrades = ({ truth }: ClientEvidence, exceptions: readonly Exception[]): ReadonlySet<string> =>
  new Set(
    truth.flatMap(({ market, events }) =>
      events.flatMap((event) => {
        const isExempt = exceptions.some((exception) => exception.market === market && exception.sequences.includes(event.sequence));
        if (!isExempt) return [];
        if ('trade' in event) return [nameOfKey(event.trade)];
        return 'tradeKey' in event ? [nameOfKey(event.tradeKey)] : [];
      }),
    ),
  );

export type Leniency = {
  /** Events that a client cannot book, or need not. */
  readonly except?: readonly Exception[];
  /** Members of which a client may make what it likes. */
  readonly exceptMembers?: readonly (keyof Trade)[];
};

const toldMembers = ({ members }: Capture, left: readonly string[]): Told => {
  if (members === undefined && left.length === 0) return undefined;
  return new Set((members ?? tradeMembers).filter((member) => !left.includes(member)));
};

const problemsOf = ({ client, capture }: Captured, { except = [], exceptMembers = [] }: Leniency): readonly Problem[] => {
  const book = booked(capture);
  const exempt = exemptTrades(client, except);
  const told = toldMembers(capture, exceptMembers);
  const due = dueTrades(client.truth);
  const cancelled = new Set(client.truth.flatMap((channel) => channel.cancelled.map(nameOfKey)));
  const missing = [...due]
    .filter(([name]) => !book.live.has(name))
    .map(([name, trade]) => missingTrade(name, trade, book.cancelled.get(name)));
  const extra = [...book.live].filter(([name]) => !due.has(name)).map(([name, record]) => extraTrade(name, record, cancelled.has(name)));
  const different = [...book.live].flatMap(([name, record]) => {
    const trade = due.get(name);
    return trade === undefined ? [] : compareTrade(trade, record, told);
  });
  return [...missing, ...extra, ...different].filter(({ trade }) => !exempt.has(trade));
};

const comesToNothing = ({ client }: Captured): boolean => dueTrades(client.truth).size === 0;

export const capture = {
  /** The book at the end: every live trade, in its last version, with every value; and nothing else. */
  equalsTruth: (leniency: Leniency = {}): Check =>
    check(
      'capture-equals-truth',
      'the recorded trades are those that were sent and stand, value by value',
      withCapture((judged) => {
        if (comesToNothing(judged)) return unobserved('no live trade was published on a channel that the client had to follow');
        const problems = problemsOf(judged, leniency);
        return judgedBy(problems.map((problem, index) => findingOf(judged.evidence, problem, index < STORIES_TOLD)));
      }),
    ),

  /** A journal books each version of a trade once; a book holds each trade once. */
  booksOnce: (): Check =>
    check(
      'capture-books-once',
      'each version of each trade was booked once',
      withCapture(({ evidence, capture: seen }) => {
        if (seen.records.length === 0) return unobserved('the capture has no record');
        return judgedBy(
          booked(seen).repeated.map(({ record, first }, index) => {
            const trade = nameOfKey(record.trade);
            const places = { expected: `once, at ${first.place}`, received: `again at ${record.place}` };
            return findingOf(evidence, { says: `${trade} was booked twice`, ...places, trade, record }, index < STORIES_TOLD);
          }),
        );
      }),
    ),

  /** The records of a channel follow its sequence, from one snapshot to the next. */
  isInOrder: (): Check =>
    check(
      'capture-is-in-order',
      'the events of each channel were booked in the order of their sequence',
      withCapture(({ capture: seen }) => {
        if (seen.form !== 'journal') return unobserved('the capture is a book, which tells no order');
        const booking = seen.records.filter((record) => record.sequence !== undefined && record.channelId !== undefined);
        if (booking.length === 0) return unobserved('no record of the capture names a sequence');
        return judgedBy(outOfOrder(seen.records));
      }),
    ),

  /** Every channel that closed is recorded as closed. */
  closesEveryChannel: (): Check =>
    check(
      'capture-closes-every-channel',
      'every channel that closed is recorded as complete',
      withCapture(({ client, capture: seen }) => {
        const closes = new Set(seen.records.flatMap((record) => (record.record === 'closed' ? [record.channelId] : [])));
        const closed = client.truth.filter(({ state }) => state === 'CLOSED');
        if (closed.length === 0) return unobserved('no channel closed while the client ran');
        if (seen.form === 'book' && closes.size === 0) return unobserved('the capture is a book that tells no closes');
        return judgedBy(
          closed
            .filter(({ channelId }) => !closes.has(channelId))
            .map(({ channelId, lastSequence }) => ({
              says: `${channelId} was not recorded as complete`,
              expected: `a record "closed" after event ${lastSequence}`,
              received: 'none',
              exchange: 'capture',
              at: ITS_END,
            })),
        );
      }),
    ),

  /** What cannot be read as a record is a defect of the capture; a kill may cut one line in half. */
  isReadable: (): Check =>
    check(
      'capture-is-readable',
      'every line of the capture can be read as a record',
      withWhatWasRead((captured) => {
        return judgedBy([
          ...wasRewritten(captured.capture),
          ...brokenLines(captured).map(({ place, says }) => ({
            says: `${place} cannot be read`,
            expected: 'a record',
            received: says,
            exchange: 'capture',
            at: place,
          })),
        ]);
      }),
    ),
};

const wasRewritten = ({ rewritten }: Capture): readonly Finding[] =>
  rewritten === undefined
    ? []
    : [
        {
          says: 'the journal was rewritten',
          expected: 'a file that only grows',
          received: rewritten,
          exchange: 'capture',
          at: 'the whole file',
        },
      ];

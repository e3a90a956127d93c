import type { Capture, CaptureRecord } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { CheckResult, Finding, StoryStep } from '../../model/verdict.ts';
import { check, judgedBy, unobserved } from '../check.ts';
import { type BookProblem, bookProblems, type Exception } from './book-problems.ts';
import { type Booked, booked, dueTrades, nameOfKey } from './booked.ts';
import { outOfOrder } from './capture-order.ts';
import { followedChannels, followsNothing, NOTHING_FOLLOWED } from './followed-channels.ts';
import { withoutHabits } from './habits.ts';
import { numberOfJson, textOfJson } from './json-value.ts';
import { resentVersions } from './repeats.ts';
import { sentAbout, stepOf } from './sent-events.ts';
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

type Told = Pick<BookProblem, 'says' | 'expected' | 'received' | 'trade' | 'record'>;

const findingOf = (evidence: CaseEvidence, { trade, record, says, expected, received }: Told, hasStory = true): Finding => ({
  says,
  expected,
  received,
  exchange: 'capture',
  at: record?.place ?? ITS_END,
  ...(hasStory ? { story: storyOf(evidence, trade, record) } : {}),
});

const NOTHING_DUE = unobserved('no live trade was published on a channel that the client had to follow');

const repeatedRecords = (evidence: CaseEvidence, seen: Capture): Booked['repeated'] => {
  const { repeated } = booked(seen);
  if (repeated.length === 0) return [];
  const resent = resentVersions(evidence);
  return repeated.filter(({ record: { trade } }) => !resent.has(`${nameOfKey(trade)} ${textOfJson(trade['tradeVersion'])}`));
};

const tell = (problems: readonly BookProblem[], { evidence, client }: Captured): CheckResult =>
  dueTrades(client.truth).size === 0
    ? NOTHING_DUE
    : judgedBy(problems.map((problem, index) => findingOf(evidence, problem, index < STORIES_TOLD)));

export const capture = {
  /** The book at the end: every live trade, in its last version, with every value; and nothing else. For cases about the book itself. */
  equalsTruth: (): Check =>
    check(
      'capture-equals-truth',
      'the recorded trades are those that were sent and stand, value by value',
      withCapture((judged) => tell(bookProblems(judged), judged)),
    ),

  /**
   * The same, but for what the client does in every case alike: values, which have cases of their own, and kinds of events that it
   * never books. For cases about how a client gets its trades.
   */
  losesNothing: (except: readonly Exception[] = []): Check =>
    check(
      'capture-loses-nothing',
      'no trade that stands was lost, and none is recorded that does not',
      withCapture((judged) =>
        followsNothing(judged.evidence) ? NOTHING_FOLLOWED : tell(withoutHabits(bookProblems(judged, except), judged), judged),
      ),
    ),

  /** A journal books each version of a trade once; a book holds each trade once. What the market itself sent again has cases of its own. */
  booksOnce: (): Check =>
    check(
      'capture-books-once',
      'each version of each trade was booked once',
      withCapture(({ evidence, capture: seen }) => {
        if (seen.records.length === 0) return unobserved('the capture has no record');
        return judgedBy(
          repeatedRecords(evidence, seen).map(({ record, first }, index) => {
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
      withCapture(({ evidence, client, capture: seen }) => {
        const closes = new Set(seen.records.flatMap((record) => (record.record === 'closed' ? [record.channelId] : [])));
        const closed = followedChannels(client, evidence).filter(({ state }) => state === 'CLOSED');
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

import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding, StoryStep } from '../../model/verdict.ts';
import { check, each, shown, unobserved } from '../check.ts';
import { codeOf } from '../observe.ts';
import { answerStep, told } from '../story.ts';
import { booked } from './booked.ts';
import { askedStep, type Reading, readingsOf, type SnapshotAnswer, snapshotPagesOf } from './deliveries.ts';
import { droppedBySnapshots, stillLive } from './replaced-book.ts';
import { withCapture } from './with-capture.ts';

/** How a client takes a snapshot, and how it goes on after it. */

const BEGIN_ANEW = new Set<unknown>(['INVALID_CURSOR', 'EPOCH_CHANGED']);

const nextPage = (page: SnapshotAnswer, pages: readonly SnapshotAnswer[]): SnapshotAnswer | undefined =>
  pages.find((other) => other.channelId === page.channelId && other.exchange.timing.startedMs >= page.exchange.timing.endedMs);

const pageStep = ({ exchange, nextCursor }: SnapshotAnswer): StoryStep =>
  answerStep(
    exchange,
    nextCursor === undefined ? 'the last page of a snapshot' : `a page of a snapshot, next cursor ${nextCursor.slice(0, 12)}…`,
  );

/** A page with a cursor, and what was asked for after it. A new beginning is no fault here: it is complete, or it is not. */
const readOn = (page: SnapshotAnswer, pages: readonly SnapshotAnswer[]): Finding | undefined => {
  const next = nextPage(page, pages);
  if (next !== undefined && (next.cursor === page.nextCursor || next.cursor === undefined)) return undefined;
  const finding = {
    says: `${page.channelId}: ${next === undefined ? 'the snapshot was not read to its last page' : 'a cursor was not sent back as it came'}`,
    expected: `cursor=${page.nextCursor}`,
    received: next === undefined ? 'no request for a further page' : `cursor=${next.cursor}`,
    exchange: (next ?? page).exchange.label,
    at: '',
  };
  return told(finding, [pageStep(page), ...(next === undefined ? [] : [askedStep(next.exchange)])]);
};

const begunAnew = (page: SnapshotAnswer, pages: readonly SnapshotAnswer[]): Finding | undefined => {
  const next = nextPage(page, pages);
  if (next !== undefined && next.cursor === undefined) return undefined;
  const finding = {
    says: `${page.channelId}: the snapshot was not begun anew`,
    expected: 'a request for the first page, without a cursor',
    received: next === undefined ? 'no further request for a page' : `cursor=${next.cursor}`,
    exchange: (next ?? page).exchange.label,
    at: '',
  };
  const refusal = answerStep(page.exchange, `the page is refused with ${shown(codeOf(page.exchange))}`);
  return told(finding, [askedStep(page.exchange), refusal, ...(next === undefined ? [] : [askedStep(next.exchange)])]);
};

/** An expired position is refused for good: to ask for it again is to knock at a closed door. */
const knocksAgain = (refused: Reading, evidence: CaseEvidence): Finding | undefined => {
  const { channelId, exchange, after } = refused;
  const readings = readingsOf(evidence);
  const snapshot = snapshotPagesOf(evidence).find(
    (page) => page.channelId === channelId && page.exchange.timing.startedMs >= exchange.timing.endedMs,
  );
  const takenMs = snapshot?.exchange.timing.startedMs ?? Number.POSITIVE_INFINITY;
  const again = readings.find(
    (reading) =>
      reading.channelId === channelId &&
      reading.exchange.operationId === exchange.operationId &&
      reading.after === after &&
      reading.exchange.timing.startedMs >= exchange.timing.endedMs &&
      reading.exchange.timing.startedMs < takenMs,
  );
  if (again === undefined && snapshot !== undefined) return undefined;
  const finding = {
    says: `${channelId}: ${again === undefined ? 'no snapshot was taken' : 'the refused request was repeated'}`,
    expected: 'a snapshot, and then the events after it',
    received: again === undefined ? 'no request for a snapshot' : `${again.exchange.operationId} after ${again.after} once more`,
    exchange: (again ?? refused).exchange.label,
    at: '',
  };
  const refusal = answerStep(exchange, 'refused with SEQUENCE_EXPIRED');
  return told(finding, [askedStep(exchange), refusal, ...(again === undefined ? [] : [askedStep(again.exchange)])]);
};

type Whole = SnapshotAnswer & { readonly epoch: number; readonly asOfSequence: number };

const isTheLastPage = (page: SnapshotAnswer): page is Whole =>
  page.isWhole && page.nextCursor === undefined && page.epoch !== undefined && page.asOfSequence !== undefined;

type Continued = { readonly page: Whole; readonly next: Reading; readonly wasStreamOpen: boolean };

const nextReading = (page: Whole, readings: readonly Reading[]): readonly Continued[] => {
  const { endedMs } = page.exchange.timing;
  const own = readings.filter(({ channelId }) => channelId === page.channelId);
  const next = own.find(({ exchange }) => exchange.timing.startedMs >= endedMs);
  if (next === undefined) return [];
  const wasStreamOpen = own.some(
    ({ isStream, exchange }) => isStream && exchange.timing.startedMs < endedMs && exchange.timing.endedMs > endedMs,
  );
  return [{ page, next, wasStreamOpen }];
};

/** A stream that stayed open during the snapshot goes on by itself, and a later request may be about what it sent. */
const goesOn = ({ page, next, wasStreamOpen }: Continued): Finding | undefined => {
  const { epoch, asOfSequence } = page;
  const isRightPlace = wasStreamOpen ? next.after >= asOfSequence : next.after === asOfSequence;
  if (isRightPlace && (next.epoch === undefined || next.epoch >= epoch)) return undefined;
  const finding = {
    says: `${page.channelId}: the client did not go on where its snapshot ends`,
    expected: `events after ${epoch}:${asOfSequence}`,
    received: `events after ${next.epoch ?? epoch}:${next.after}`,
    exchange: next.exchange.label,
    at: '',
  };
  return told(finding, [answerStep(page.exchange, `the snapshot as of ${epoch}:${asOfSequence}`), askedStep(next.exchange)]);
};

export const snapshotUse = {
  isReadToItsEnd: (): Check =>
    check('snapshot-is-read-to-its-end', 'each page of a snapshot was asked for by the cursor of the page before it', (evidence) => {
      const pages = snapshotPagesOf(evidence);
      const open = pages.filter(({ nextCursor }) => nextCursor !== undefined);
      return each(open, 'no snapshot had more than one page', (page) => readOn(page, pages));
    }),

  isBegunAnew: (): Check =>
    check('snapshot-is-begun-anew', 'a snapshot of which a page is refused was begun again at its first page', (evidence) => {
      const pages = snapshotPagesOf(evidence);
      const refused = pages.filter(({ exchange, cursor }) => cursor !== undefined && BEGIN_ANEW.has(codeOf(exchange)));
      return each(refused, 'no page of a snapshot was refused', (page) => begunAnew(page, pages));
    }),

  isTakenWhenEventsExpired: (): Check =>
    check('snapshot-is-taken-when-events-expired', 'what has expired was not asked for again: a snapshot was taken', (evidence) => {
      const refused = readingsOf(evidence).filter(({ exchange }) => codeOf(exchange) === 'SEQUENCE_EXPIRED');
      return each(refused, 'no request was refused with SEQUENCE_EXPIRED', (reading) => knocksAgain(reading, evidence));
    }),

  isFollowedByTheNextEvent: (): Check =>
    check(
      'snapshot-is-followed-by-the-next-event',
      'after a snapshot the client asked for the event after its asOfSequence',
      (evidence) => {
        const whole = snapshotPagesOf(evidence).filter(isTheLastPage);
        if (whole.length === 0) return unobserved('no snapshot was read to its last page');
        const readings = readingsOf(evidence);
        const continued = whole.flatMap((page) => nextReading(page, readings));
        return each(continued, 'the client asked for nothing after its snapshot', goesOn);
      },
    ),

  /** The trades that a snapshot does not hold are void, whatever was sent of them before. */
  replacesTheBook: (): Check =>
    check(
      'snapshot-replaces-the-book',
      'no trade outlived a snapshot that does not hold it',
      withCapture(({ evidence, client, capture }) => {
        const { live } = booked(capture);
        const dropped = droppedBySnapshots(evidence, client);
        return each(dropped, 'no snapshot left out a trade that had been sent before', (one) => stillLive(one, live));
      }),
    ),
};

import type { RequirementId } from '../../generated/requirements.ts';
import { capture, closes, gaps, histories, nextDay } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Fault, PlantedFault } from '../../src/model/fault.ts';
import type { MarketDay } from '../../src/model/stage.ts';
import { dayIsOver, lateStart, twoDays } from './days.ts';

/** The close of a channel, its control totals, and the trade date after it. */

/** By whichever way the events of Hong Kong come. */
const onEvents = (fault: Fault, more: Partial<PlantedFault> = {}): readonly PlantedFault[] =>
  ['pullEvents', 'streamEvents'].map((on) => ({ on, market: 'HK', ...more, fault }));

/** Every channel has closed when the client comes: the close is in its first batch, or soon on its stream. */
const allIsClosed: MarketDay = { ...dayIsOver, startAt: '16:30:30.000' };

/** How long a client is watched that has nothing left to read. */
const WATCH_MS = 700;

export const endOfDayCases = [
  {
    id: 'wrong-control-totals-are-reported',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-EOD-01',
    title: 'a client reports a channel whose control totals do not agree with its trades',
    needs: ['incidents'],
    stage: { day: dayIsOver, faults: onEvents({ kind: 'wrong-control-totals', member: 'value' }) },
    checks: [closes.wrongTotalsAreReported(), capture.losesNothing()],
  },
  {
    id: 'events-missing-before-the-close-are-recovered',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-EOD-02',
    title: 'a client that is sent the close without the four events before it gets those, too',
    stage: { day: allIsClosed, faults: onEvents({ kind: 'drop', events: 4 }, { nth: 1, atSequence: 50 }) },
    checks: [gaps.areClosed(), capture.losesNothing()],
  },
  {
    id: 'event-after-the-close-is-not-booked',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-EOD-03',
    title: 'a client does not book a trade that comes after the close of its channel',
    stage: { day: dayIsOver, faults: onEvents({ kind: 'event-after-close' }) },
    checks: [closes.nothingIsBookedAfter(), capture.losesNothing()],
  },
  {
    id: 'closed-channel-is-read-no-more',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-EOD-04',
    title: 'a client asks no more for the events of a channel that has closed',
    stage: { day: lateStart, watchMs: WATCH_MS },
    checks: [closes.endReading(), capture.losesNothing()],
  },
  {
    id: 'stream-that-is-answered-with-204-is-opened-no-more',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-EOD-04',
    title: 'a client whose snapshot is newer than the close takes the answer 204 for the end',
    deliveries: ['stream'],
    stage: {
      day: allIsClosed,
      faults: [{ on: 'streamEvents', nth: 1, market: 'HK', fault: { kind: 'answer', status: 410, code: 'SEQUENCE_EXPIRED' } }],
      watchMs: WATCH_MS,
    },
    checks: [closes.streamsEndWith204(), capture.losesNothing()],
  },
  {
    id: 'correction-reaches-the-trade-of-the-earlier-date',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-EOD-05',
    title: 'a client applies what a later channel says of a trade to that trade',
    needs: ['dayRoll'],
    stage: { day: twoDays },
    checks: [histories.correctionsReachTheEarlierDate(), capture.losesNothing()],
  },
  {
    id: 'corrections-are-left-out-of-the-control-totals',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-EOD-06',
    title: 'a client finds the control totals right of a channel that has corrected an earlier date',
    needs: ['incidents'],
    stage: { day: dayIsOver },
    checks: [closes.correctionsAreLeftOut(), capture.losesNothing()],
  },
  {
    id: 'next-trade-date-is-followed',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-EOD-07',
    title: 'a client that runs on reads the channels of the next trade date from their first event',
    needs: ['dayRoll'],
    stage: { day: twoDays },
    checks: [nextDay.isFollowed(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

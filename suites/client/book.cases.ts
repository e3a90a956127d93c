import type { RequirementId } from '../../generated/requirements.ts';
import { bothSides, capture, histories, unknownCancellations, unmapped, wholeAmendments } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Fault, PlantedFault } from '../../src/model/fault.ts';
import { dayIsOver, everyKind, lateStart, untilLunch } from './days.ts';

/** The book: versions, amendments and cancellations, in whatever order they come. */

/** By whichever way the events of Hong Kong come. */
const onEvents = (fault: Fault, atSequence: number): readonly PlantedFault[] =>
  ['pullEvents', 'streamEvents'].map((on) => ({ on, market: 'HK', atSequence, fault }));

/** An event that an open channel has when the client comes. */
const EARLY = 10;

/** A short sale is reported by this event, and amended by the next. */
const AMENDED_AT_ONCE = 23;

/** No broker has this number, so no mapping has it either. */
const NOBODYS_BROKER = '9999';

/** Mapped when the day begins, and no more when its first trade is made. */
const ENDED_BROKER = '1400';

/** A trade that is reported half an hour before lunch, on every channel. */
const BEFORE_LUNCH = 20;

const endedAt = { market: 'HK', sequences: [BEFORE_LUNCH] } as const;

export const bookCases = [
  {
    id: 'amendment-replaces-the-whole-trade',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-02',
    title: 'a client drops a member of a trade that its amendment does not have',
    stage: {
      day: dayIsOver,
      faults: onEvents({ kind: 'alter', pointer: '/trade/hedgeIndicator', value: 'N' }, AMENDED_AT_ONCE),
    },
    checks: [wholeAmendments.dropWhatTheyLack(), capture.losesNothing()],
  },
  {
    id: 'stale-version-is-ignored',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-03',
    title: 'a client that is sent an earlier version of a trade again keeps the later one',
    stage: { day: lateStart, faults: onEvents({ kind: 'stale-version' }, EARLY) },
    checks: [histories.staleVersionsAreIgnored(), capture.losesNothing()],
  },
  {
    id: 'version-that-skips-a-number-is-booked',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-04',
    title: 'a client books version 3 of a trade of which it has version 1',
    stage: { day: lateStart, faults: onEvents({ kind: 'skipped-version' }, EARLY) },
    checks: [histories.skippedVersionsAreBooked(), capture.losesNothing()],
  },
  {
    id: 'cancelled-trade-is-dropped',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-05',
    title: 'a client drops a trade that is cancelled',
    stage: { day: dayIsOver },
    checks: [histories.cancelledAreDropped(), capture.losesNothing()],
  },
  {
    id: 'cancelled-trade-stays-cancelled',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-06',
    title: 'a client does not book the report of a trade that was cancelled before',
    stage: { day: lateStart, faults: onEvents({ kind: 'cancel-before-report' }, EARLY) },
    checks: [histories.cancelledStayCancelled(), capture.losesNothing()],
  },
  {
    id: 'amendment-of-an-unknown-trade-is-booked',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-07',
    title: 'a client books an amendment that comes before the report of its trade, and keeps it',
    stage: { day: lateStart, faults: onEvents({ kind: 'amend-before-report' }, EARLY) },
    checks: [histories.unknownAmendmentsAreBooked(), capture.losesNothing()],
  },
  {
    id: 'cancellation-of-an-unknown-trade-is-survived',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-08',
    title: 'a client goes on after the cancellation of a trade that it never had',
    stage: { day: lateStart, faults: onEvents({ kind: 'cancel-before-report' }, EARLY) },
    // What becomes of the trade that is reported after its cancellation, `cancelled-trade-stays-cancelled` says.
    checks: [unknownCancellations.areSurvived()],
  },
  {
    id: 'both-sides-of-a-trade-are-kept',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-09',
    title: 'a client that clears both sides of a trade has both in its book',
    stage: { day: everyKind },
    checks: [bothSides.areKept(), capture.losesNothing()],
  },
  {
    id: 'trade-of-an-unmapped-broker-is-set-aside',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-15',
    title: 'a client sets aside a trade whose broker is not mapped to its participant ID',
    needs: ['referenceData', 'incidents'],
    stage: { day: dayIsOver, faults: onEvents({ kind: 'alter', pointer: '/trade/brokerNumber', value: NOBODYS_BROKER }, EARLY) },
    checks: [unmapped.isSetAside(NOBODYS_BROKER), capture.losesNothing([{ market: 'HK', sequences: [EARLY] }])],
  },
  {
    id: 'trade-after-a-mapping-ended-is-set-aside',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-BOOK-15',
    title: 'a client sets aside a trade that a broker makes after its mapping has ended within the day',
    needs: ['referenceData', 'incidents'],
    stage: {
      // Between the end of the mapping and the trade a client has more than two seconds to learn of it.
      day: { ...untilLunch, playMs: 4_000 },
      steps: [
        {
          when: { kind: 'marketTime', at: '09:10:00.000' },
          action: { kind: 'end-mapping', brokerNumber: ENDED_BROKER, market: 'HK' },
        },
      ],
      faults: onEvents({ kind: 'alter', pointer: '/trade/brokerNumber', value: ENDED_BROKER }, BEFORE_LUNCH),
    },
    checks: [unmapped.isSetAside(ENDED_BROKER, endedAt), capture.losesNothing([endedAt])],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

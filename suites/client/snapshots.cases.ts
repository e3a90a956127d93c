import type { RequirementId } from '../../generated/requirements.ts';
import { capture, snapshotUse } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { PlantedFault } from '../../src/model/fault.ts';
import type { MarketDay, StageStep } from '../../src/model/stage.ts';
import { lateStart as shortDay } from './days.ts';

/** Snapshots: when one is taken, how it is read, and how a client goes on after it. */

/** Long enough for a client that waits a while before it takes its snapshot, and again before it begins it anew. */
const lateStart: MarketDay = { ...shortDay, playMs: 1_200 };

/** After the client had its first events, the channels begin anew: the way back is the snapshot. */
const beginAnew: StageStep = { when: { kind: 'marketTime', at: '14:35:00.000' }, action: { kind: 'restart-channels', market: 'HK' } };

const smallPages: PlantedFault = { on: 'takeSnapshot', market: 'HK', fault: { kind: 'smaller-pages', rows: 9 } };

export const snapshotCases = [
  {
    id: 'snapshot-is-taken-when-the-next-events-expired',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-09',
    title: 'a client whose next events have expired takes the snapshot and does not repeat its request',
    stage: {
      day: lateStart,
      faults: [
        { on: 'pullEvents', nth: 1, market: 'HK', fault: { kind: 'answer', status: 410, code: 'SEQUENCE_EXPIRED' } },
        { on: 'streamEvents', nth: 1, market: 'HK', fault: { kind: 'answer', status: 410, code: 'SEQUENCE_EXPIRED' } },
      ],
    },
    checks: [snapshotUse.isTakenWhenEventsExpired(), capture.losesNothing()],
  },
  {
    id: 'snapshot-is-taken-when-a-gap-expired',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-09',
    title: 'a client whose missing events have expired takes the snapshot and does not repeat its request',
    deliveries: ['stream'],
    stage: {
      day: lateStart,
      faults: [
        { on: 'streamEvents', nth: 1, atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } },
        { on: 'pullEvents', nth: 1, times: 1_000, market: 'HK', fault: { kind: 'answer', status: 410, code: 'SEQUENCE_EXPIRED' } },
      ],
    },
    checks: [snapshotUse.isTakenWhenEventsExpired(), capture.losesNothing()],
  },
  {
    id: 'snapshot-is-read-page-by-page',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-10',
    title: 'a client reads a snapshot of several pages to its end, with the cursors as they came',
    stage: { day: lateStart, faults: [smallPages], steps: [beginAnew] },
    checks: [snapshotUse.isReadToItsEnd(), capture.losesNothing()],
  },
  {
    id: 'snapshot-replaces-the-book',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-GAP-11',
    title: 'a client drops a trade that the snapshot does not hold',
    stage: {
      day: { ...lateStart, holdAt: '14:30:00.000' },
      faults: [
        // A trade that nobody made: the new epoch, and with it the snapshot, knows nothing of it.
        {
          on: 'pullEvents',
          nth: 1,
          atSequence: 5,
          market: 'HK',
          fault: { kind: 'alter', pointer: '/trade/tradeReference', value: '9000000000000001' },
        },
        {
          on: 'streamEvents',
          nth: 1,
          atSequence: 5,
          market: 'HK',
          fault: { kind: 'alter', pointer: '/trade/tradeReference', value: '9000000000000001' },
        },
      ],
      steps: [beginAnew],
    },
    checks: [snapshotUse.replacesTheBook(), capture.losesNothing()],
  },
  {
    id: 'events-go-on-after-a-snapshot',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-12',
    title: 'a client that has taken a snapshot goes on with the event after it',
    stage: { day: lateStart, steps: [beginAnew] },
    checks: [snapshotUse.isFollowedByTheNextEvent(), capture.losesNothing()],
  },
  {
    id: 'snapshot-is-begun-anew-when-its-cursor-is-refused',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-13',
    title: 'a client whose cursor is refused with INVALID_CURSOR begins the snapshot again at its first page',
    stage: {
      day: lateStart,
      faults: [smallPages, { on: 'takeSnapshot', nth: 2, market: 'HK', fault: { kind: 'answer', status: 400, code: 'INVALID_CURSOR' } }],
      steps: [beginAnew],
    },
    checks: [snapshotUse.isBegunAnew(), capture.losesNothing()],
  },
  {
    id: 'snapshot-is-begun-anew-when-the-epoch-changes',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-13',
    title: 'a client between two pages of whose snapshot the channel begins anew begins the snapshot again, too',
    stage: {
      day: lateStart,
      faults: [smallPages, { on: 'takeSnapshot', nth: 2, market: 'HK', fault: { kind: 'new-epoch' } }],
      steps: [beginAnew],
    },
    checks: [snapshotUse.isBegunAnew(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

import type { RequirementId } from '../../generated/requirements.ts';
import { capture, resumed, resynchronised } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { PlantedFault } from '../../src/model/fault.ts';
import type { StageStep } from '../../src/model/stage.ts';
import { lateStart, wholeDay } from './days.ts';

/** Epochs, and clients that are killed and started again: what is known is void, or goes on, and nobody loses a trade by it. */

/** Long enough for a client to come back while the market is open. */
const longDay = { ...wholeDay, playMs: 1_500 };

/** In the first epoch one trade has a reference that it does not have in the next: it shows in a book that was not discarded. */
const phantom = (on: string): PlantedFault => ({
  on,
  // The corrections of earlier days come first.
  atSequence: 5,
  market: 'HK',
  fault: { kind: 'alter', pointer: '/trade/tradeReference', value: '9999999999999998' },
});

const phantoms = [phantom('pullEvents'), phantom('streamEvents')];

const restartHK = { kind: 'restart-channels', market: 'HK' } as const;

const closedAfterEight: PlantedFault = {
  on: 'streamEvents',
  nth: 1,
  atSequence: 8,
  market: 'HK',
  fault: { kind: 'close-stream', clean: true },
};

/** Killed once it has recorded what the morning had, or nearly so; the market waits for that, and not for its return. */
const awayUntil = (at: string): readonly StageStep[] => [
  { when: { kind: 'recorded', records: 42 }, action: { kind: 'kill-client', startAgain: 'later' } },
  { when: { kind: 'marketTime', at }, action: { kind: 'start-client' } },
];

export const stateCases = [
  {
    id: 'a-new-epoch-voids-the-book',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-01',
    title: 'a client whose channels begin a new epoch discards what it had booked of them',
    stage: {
      day: { ...wholeDay, holdAt: '10:00:00.000' },
      faults: phantoms,
      steps: [{ when: { kind: 'published', market: 'HK', sequence: 12 }, action: restartHK }],
    },
    checks: [capture.losesNothing(), capture.isInOrder(), resynchronised.takesTheSnapshotAfter('any-sign')],
  },
  {
    id: 'a-new-epoch-is-recognised-by-a-refused-pull',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-02',
    title: 'a client whose pull is refused with EPOCH_CHANGED takes the snapshot',
    deliveries: ['pull'],
    stage: { day: wholeDay, faults: [{ on: 'pullEvents', nth: 1, afterSequence: 8, market: 'HK', fault: { kind: 'new-epoch' } }] },
    checks: [
      resynchronised.takesTheSnapshotAfter('EPOCH_CHANGED'),
      resynchronised.repeatsNoRefused('EPOCH_CHANGED'),
      capture.losesNothing(),
    ],
  },
  {
    id: 'a-new-epoch-is-recognised-by-a-refused-stream',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-02',
    title: 'a client whose stream is refused with EPOCH_CHANGED takes the snapshot',
    deliveries: ['stream'],
    stage: {
      day: wholeDay,
      faults: [closedAfterEight, { on: 'streamEvents', nth: 2, market: 'HK', fault: { kind: 'new-epoch' } }],
    },
    checks: [
      resynchronised.takesTheSnapshotAfter('EPOCH_CHANGED'),
      resynchronised.repeatsNoRefused('EPOCH_CHANGED'),
      capture.losesNothing(),
    ],
  },
  {
    id: 'a-new-epoch-is-recognised-by-the-end-of-a-stream',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-02',
    title: 'a client whose stream ends with EPOCH_CHANGED takes the snapshot',
    deliveries: ['stream'],
    stage: { day: wholeDay, faults: [{ on: 'streamEvents', nth: 1, atSequence: 10, market: 'HK', fault: { kind: 'new-epoch' } }] },
    checks: [resynchronised.takesTheSnapshotAfter('stream-end'), capture.losesNothing()],
  },
  {
    id: 'a-new-epoch-is-recognised-by-a-message',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-02',
    title: 'a client that is sent events of an epoch which nobody announced takes the snapshot',
    stage: {
      day: wholeDay,
      faults: [
        { on: 'pullEvents', nth: 1, afterSequence: 8, market: 'HK', fault: { kind: 'new-epoch' } },
        { on: 'pullEvents', nth: 1, afterSequence: 8, market: 'HK', fault: { kind: 'ignore-parameter', name: 'epoch' } },
        { on: 'pullEvents', nth: 1, afterSequence: 8, market: 'HK', fault: { kind: 'ignore-parameter', name: 'afterSequence' } },
        closedAfterEight,
        { on: 'streamEvents', nth: 2, market: 'HK', fault: { kind: 'new-epoch' } },
        { on: 'streamEvents', nth: 2, market: 'HK', fault: { kind: 'ignore-parameter', name: 'last-event-id' } },
      ],
    },
    checks: [resynchronised.takesTheSnapshotAfter('message'), capture.losesNothing()],
  },
  {
    id: 'an-event-of-an-earlier-epoch-is-not-applied',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-03',
    title: 'a client books no event of the epoch before once it has taken up a new one',
    stage: {
      day: wholeDay,
      faults: [
        { on: 'pullEvents', atSequence: 12, market: 'HK', fault: { kind: 'earlier-epoch' } },
        { on: 'streamEvents', atSequence: 12, market: 'HK', fault: { kind: 'earlier-epoch' } },
      ],
      steps: [{ when: { kind: 'published', market: 'HK', sequence: 10 }, action: restartHK }],
    },
    checks: [capture.losesNothing(), resynchronised.takesTheSnapshotAfter('any-sign')],
  },
  {
    id: 'a-client-that-is-started-again-goes-on-where-it-was',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-04',
    title: 'a client that is killed and started again goes on after what it had persisted',
    needs: ['restart', 'journal'],
    stage: { day: longDay, steps: [{ when: { kind: 'recorded', records: 40 }, action: { kind: 'kill-client', startAgain: 'at-once' } }] },
    checks: [resumed.afterWhatWasPersisted(), capture.losesNothing()],
  },
  {
    id: 'a-kill-costs-no-trade',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-STATE-05',
    title: 'a client that is killed twice while events arrive holds each trade once',
    needs: ['restart'],
    stage: {
      day: longDay,
      steps: [
        { when: { kind: 'recorded', records: 15 }, action: { kind: 'kill-client', startAgain: 'at-once' } },
        { when: { kind: 'recorded', records: 70 }, action: { kind: 'kill-client', startAgain: 'at-once' } },
      ],
    },
    checks: [capture.losesNothing(), capture.booksOnce(), capture.closesEveryChannel()],
  },
  {
    id: 'a-kill-within-a-snapshot-costs-no-trade',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-STATE-05',
    title: 'a client that is killed when it has read a part of a snapshot holds each trade of it',
    needs: ['restart'],
    stage: {
      day: { ...lateStart, playMs: 1_500 },
      faults: [
        { on: 'takeSnapshot', market: 'HK', fault: { kind: 'smaller-pages', rows: 9 } },
        // Both channels of the market may be read side by side: one of them has had its first page by then, and gets no further.
        { on: 'takeSnapshot', nth: 4, market: 'HK', fault: { kind: 'stall', ms: 5_000 } },
      ],
      steps: [
        { when: { kind: 'marketTime', at: '14:35:00.000' }, action: restartHK },
        {
          when: { kind: 'request', operation: 'takeSnapshot', market: 'HK', nth: 4 },
          action: { kind: 'kill-client', startAgain: 'at-once' },
        },
      ],
    },
    checks: [capture.losesNothing(), capture.closesEveryChannel()],
  },
  {
    id: 'a-new-epoch-while-the-client-is-away-is-taken-up',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-06',
    title: 'a client that comes back to a channel with a new epoch takes the snapshot',
    needs: ['restart', 'journal'],
    stage: {
      day: { ...longDay, holdAt: '10:50:00.000' },
      faults: phantoms,
      steps: [
        ...awayUntil('13:30:00.000'),
        { when: { kind: 'marketTime', at: '13:05:00.000' }, action: restartHK },
        // The new epoch has no phantom.
        { when: { kind: 'marketTime', at: '13:05:00.000' }, action: { kind: 'clear-faults' } },
      ],
    },
    checks: [resynchronised.takesTheSnapshotWhenStartedAgain(), capture.losesNothing()],
  },
  {
    id: 'a-sequence-in-the-future-leads-to-the-snapshot',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-STATE-07',
    title: 'a client that is told SEQUENCE_IN_FUTURE takes the snapshot and does not insist',
    stage: {
      day: wholeDay,
      faults: [
        { on: 'pullEvents', nth: 1, afterSequence: 8, market: 'HK', fault: { kind: 'answer', status: 409, code: 'SEQUENCE_IN_FUTURE' } },
        closedAfterEight,
        { on: 'streamEvents', nth: 2, market: 'HK', fault: { kind: 'answer', status: 409, code: 'SEQUENCE_IN_FUTURE' } },
      ],
    },
    checks: [
      resynchronised.takesTheSnapshotAfter('SEQUENCE_IN_FUTURE'),
      resynchronised.repeatsNoRefused('SEQUENCE_IN_FUTURE'),
      capture.losesNothing(),
    ],
  },
  {
    id: 'a-close-while-the-client-is-away-is-not-missed',
    subject: 'client',
    family: 'consistency',
    requirement: 'CLI-STATE-08',
    title: 'a client that comes back after the close completes its channels',
    needs: ['restart'],
    stage: { day: { ...longDay, holdAt: '14:00:00.000' }, steps: awayUntil('16:30:30.000') },
    checks: [capture.closesEveryChannel(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

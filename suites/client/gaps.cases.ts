import type { RequirementId } from '../../generated/requirements.ts';
import { capture, gaps } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import { lateStart, untilLunch, wholeDay } from './days.ts';

/** Gaps: what is missing is got, exactly and once, and what came meanwhile waits. */

/** Of a first batch that holds most of a day, three events are left out. */
const holeInFirstBatch = { on: 'pullEvents', nth: 1, atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } } as const;

/** What a client pulls for later comes without a hole. */
const holeInStream = { on: 'streamEvents', atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } } as const;

export const gapCases = [
  {
    id: 'events-missing-on-a-stream-are-recovered',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-01',
    title: 'a client whose stream leaves out three events gets them, and its book is complete',
    deliveries: ['stream'],
    stage: { day: wholeDay, faults: [holeInStream] },
    checks: [capture.losesNothing(), gaps.areClosed()],
  },
  {
    id: 'batch-that-begins-too-late-is-completed',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-01',
    title: 'a client whose first batch begins three events too late gets what comes before it',
    deliveries: ['pull'],
    stage: {
      day: lateStart,
      faults: [{ on: 'pullEvents', nth: 1, atSequence: 1, market: 'HK', fault: { kind: 'drop', events: 5 } }],
    },
    checks: [capture.losesNothing(), gaps.areClosed()],
  },
  {
    id: 'gap-on-a-stream-is-pulled-exactly',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-02',
    title: 'a client whose stream leaves out three events pulls those three and no others',
    deliveries: ['stream'],
    stage: { day: wholeDay, faults: [holeInStream] },
    checks: [gaps.arePulledExactly(), capture.losesNothing()],
  },
  {
    id: 'wide-gap-is-closed-by-several-pulls',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-03',
    title: 'a client whose stream leaves out thirty events, of which a pull returns seven, pulls until it has all thirty',
    deliveries: ['stream'],
    stage: {
      day: lateStart,
      faults: [
        { on: 'streamEvents', atSequence: 4, market: 'HK', fault: { kind: 'drop', events: 30 } },
        { on: 'pullEvents', market: 'HK', fault: { kind: 'smaller-pages', rows: 7 } },
      ],
    },
    checks: [gaps.areClosed(), capture.losesNothing()],
  },
  {
    id: 'wide-gap-in-a-batch-is-closed-by-several-pulls',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-03',
    title: 'a client whose first batch leaves out sixteen events, of which a pull then returns three, pulls until it has all',
    deliveries: ['pull'],
    stage: {
      day: lateStart,
      faults: [
        { on: 'pullEvents', nth: 1, atSequence: 4, market: 'HK', fault: { kind: 'drop', events: 16 } },
        { on: 'pullEvents', nth: 2, times: 1_000, market: 'HK', fault: { kind: 'smaller-pages', rows: 3 } },
      ],
    },
    checks: [gaps.areClosed(), capture.losesNothing()],
  },
  {
    id: 'gap-that-only-heartbeats-show-is-recovered',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-04',
    title: 'a client whose stream leaves out the last two events before lunch gets them when a heartbeat names them',
    deliveries: ['stream'],
    stage: {
      day: untilLunch,
      server: { timers: { heartbeatIntervalMs: 100 } },
      // All that comes at the end of the morning: only heartbeats are left to tell of it.
      faults: [{ on: 'streamEvents', atSequence: 22, market: 'HK', fault: { kind: 'drop', events: 40 } }],
    },
    checks: [gaps.areShownByHeartbeats(), capture.losesNothing()],
  },
  {
    id: 'events-missing-within-a-batch-are-recovered',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-05',
    title: 'a client whose first batch leaves out three events gets them',
    deliveries: ['pull'],
    // Most of the day has passed: the first batch holds many events, and a hole in it can be seen.
    stage: { day: lateStart, faults: [holeInFirstBatch] },
    checks: [capture.losesNothing(), gaps.areClosed()],
  },
  {
    id: 'recovery-that-leaves-out-an-event-is-completed',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-05',
    title: 'a client whose pull for a gap leaves out one event of it asks for that one again',
    deliveries: ['stream'],
    stage: {
      day: wholeDay,
      faults: [holeInStream, { on: 'pullEvents', nth: 1, atSequence: 13, market: 'HK', fault: { kind: 'drop', events: 1 } }],
    },
    checks: [capture.losesNothing(), gaps.areClosed()],
  },
  {
    id: 'events-in-the-wrong-order-are-booked-in-the-right-one',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-06',
    title: 'a client that is sent two neighbours in the wrong order books them in the order of their sequence',
    needs: ['journal'],
    stage: {
      day: lateStart,
      faults: [
        { on: 'pullEvents', atSequence: 12, market: 'HK', fault: { kind: 'swap' } },
        { on: 'streamEvents', atSequence: 12, market: 'HK', fault: { kind: 'swap' } },
      ],
    },
    checks: [capture.isInOrder(), capture.losesNothing(), capture.booksOnce()],
  },
  {
    id: 'events-that-arrive-during-a-recovery-are-kept',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-07',
    title: 'a client keeps what its stream brings while it waits for missing events, and books it after them',
    // A pull client asks for one thing at a time: nothing arrives while it recovers.
    deliveries: ['stream'],
    needs: ['journal'],
    stage: { day: wholeDay, faults: [holeInStream, { on: 'pullEvents', nth: 1, market: 'HK', fault: { kind: 'stall', ms: 300 } }] },
    checks: [capture.isInOrder(), gaps.beginWithWhatIsMissing(), capture.losesNothing(), capture.booksOnce()],
  },
  {
    id: 'gap-is-not-asked-for-again-while-it-is-recovered',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-GAP-08',
    title: 'a client whose pull for a gap is answered late waits for the answer',
    stage: {
      day: lateStart,
      server: { timers: { heartbeatIntervalMs: 100 } },
      faults: [
        holeInStream,
        holeInFirstBatch,
        // The request for the gap: a pull client's second, a stream client's first.
        { on: 'pullEvents', nth: 1, times: 2, market: 'HK', fault: { kind: 'stall', ms: 250 } },
      ],
    },
    checks: [gaps.areAskedForOnceAtATime(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

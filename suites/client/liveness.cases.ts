import type { RequirementId } from '../../generated/requirements.ts';
import { capture, pulling, quiet, streaming } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import { lateStart, quietMorning, untilLunch, wholeDay } from './days.ts';

/** Liveness: what a client makes of silence, of heartbeats and of streams that end. */
export const livenessCases = [
  {
    id: 'quiet-is-no-gap',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-LIVE-01',
    title: 'a client takes heartbeats and empty batches for what they are',
    stage: { day: quietMorning, server: { timers: { heartbeatIntervalMs: 300, maximumWaitMs: 150 } } },
    checks: [quiet.isNoGap()],
  },
  {
    id: 'a-silent-stream-is-given-up',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-LIVE-02',
    title: 'a client gives up a stream on which nothing comes any more, and opens it again',
    deliveries: ['stream'],
    stage: {
      // The day stands still at lunch: however late a client comes, the silence is as long as it takes.
      day: untilLunch,
      heartbeatIntervalMs: 400,
      faults: [{ on: 'streamEvents', nth: 1, market: 'SZSE', fault: { kind: 'heartbeats-stop' } }],
    },
    checks: [streaming.givesUpWhatIsSilent(), capture.losesNothing()],
  },
  {
    id: 'a-live-stream-is-kept',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-LIVE-03',
    title: 'a client keeps a stream whose heartbeats come in time',
    deliveries: ['stream'],
    stage: { day: quietMorning, heartbeatIntervalMs: 400 },
    checks: [streaming.keepsWhatIsAlive()],
  },
  {
    id: 'a-stream-is-resumed-after-its-last-event',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-LIVE-04',
    title: 'a client resumes a stream with the id of the last event that it has',
    deliveries: ['stream'],
    stage: {
      day: lateStart,
      faults: [{ on: 'streamEvents', nth: 1, atSequence: 10, market: 'HK', fault: { kind: 'close-stream', clean: true } }],
    },
    checks: [streaming.resumesAfterTheLast(), capture.losesNothing(), capture.booksOnce()],
  },
  {
    id: 'a-channel-has-one-stream',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-LIVE-05',
    title: 'a client has one stream on a channel at a time',
    deliveries: ['stream'],
    // The server leaves the first stream open: otherwise nobody could tell how long both were.
    stage: { day: wholeDay, faults: [{ on: 'streamEvents', fault: { kind: 'keep-superseded-stream' } }] },
    checks: [streaming.hasOneAtATime()],
  },
  {
    id: 'a-superseded-stream-waits-longer-each-time',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-LIVE-06',
    title: 'a client whose stream is superseded waits before it opens it again, longer each time',
    deliveries: ['stream'],
    stage: {
      day: lateStart,
      faults: [{ on: 'streamEvents', nth: 1, times: 5, market: 'HK', fault: { kind: 'end-stream', reason: 'SUPERSEDED' } }],
    },
    checks: [streaming.waitsLongerWhenSuperseded(), capture.losesNothing()],
  },
  {
    id: 'a-stream-that-ends-is-opened-again',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-LIVE-07',
    title: 'a client opens a stream again that ended before its channel was closed, whatever the reason',
    deliveries: ['stream'],
    stage: {
      day: lateStart,
      faults: [
        { on: 'streamEvents', nth: 1, atSequence: 5, market: 'HK', fault: { kind: 'end-stream', reason: 'SERVER_SHUTDOWN' } },
        { on: 'streamEvents', nth: 1, atSequence: 5, market: 'SSE', fault: { kind: 'end-stream', reason: 'TOKEN_EXPIRED' } },
        { on: 'streamEvents', nth: 1, atSequence: 5, market: 'SZSE', fault: { kind: 'close-stream', clean: false } },
      ],
    },
    checks: [streaming.opensAgain(), streaming.resumesAfterTheLast(), capture.losesNothing()],
  },
  {
    id: 'pulls-rest-after-an-empty-batch',
    subject: 'client',
    family: 'http-behaviour',
    requirement: 'CLI-LIVE-08',
    title: 'a client leaves the minimum poll interval between two pulls that bring nothing',
    deliveries: ['pull'],
    stage: {
      day: quietMorning,
      server: { timers: { minimumPollIntervalMs: 1_500 } },
      faults: [{ on: 'pullEvents', fault: { kind: 'ignore-parameter', name: 'waitSeconds' } }],
    },
    checks: [pulling.restsAfterEmptyBatches()],
  },
  {
    id: 'a-quiet-channel-is-pulled-on',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-LIVE-09',
    title: 'a client goes on pulling while nothing is published',
    deliveries: ['pull'],
    stage: { day: quietMorning, server: { timers: { maximumWaitMs: 100 } } },
    checks: [pulling.goesOn()],
  },
  {
    id: 'a-pull-asks-the-server-to-wait',
    subject: 'client',
    family: 'http-behaviour',
    requirement: 'CLI-LIVE-10',
    title: 'a client asks the server to wait for the next event',
    deliveries: ['pull'],
    stage: { day: quietMorning, server: { timers: { maximumWaitMs: 150 } } },
    checks: [pulling.asksToWait()],
  },
  {
    id: 'a-pull-without-an-answer-is-given-up',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-LIVE-11',
    title: 'a client gives up a pull that is not answered, and repeats it',
    deliveries: ['pull'],
    // Long enough for a client that gives up to be done before the day is.
    stage: {
      day: { ...lateStart, playMs: 5_000 },
      faults: [{ on: 'pullEvents', nth: 1, market: 'HK', fault: { kind: 'stall', ms: 60_000 } }],
    },
    checks: [pulling.givesUpWhatIsNotAnswered(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

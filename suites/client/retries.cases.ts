import type { RequirementId } from '../../generated/requirements.ts';
import { backOff, capture, cutAnswers, notRepeated, outage, retryAfter } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { Market } from '../../src/model/trade.ts';
import { lateStart, wholeDay } from './days.ts';

/** Refusals and failures: what is repeated, when, and what is not. */

/** The same for a client that pulls and for one that opens streams. */
const onReads = (fault: Fault, when: { readonly nth?: number; readonly times?: number; readonly market?: Market }) =>
  [
    { on: 'pullEvents', ...when, fault },
    { on: 'streamEvents', ...when, fault },
  ] as const;

const problem = (status: number, code: string, more: { readonly retryAfterSeconds?: number; readonly retryAfterDate?: boolean } = {}) =>
  ({ kind: 'answer', status, code, ...more }) as const;

export const retryCases = [
  {
    id: 'a-429-is-obeyed',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-01',
    title: 'a client that is throttled asks for nothing until the seconds of Retry-After are over',
    stage: { day: lateStart, faults: onReads(problem(429, 'RATE_LIMITED', { retryAfterSeconds: 1 }), { nth: 1, market: 'HK' }) },
    checks: [retryAfter.isObeyedAfter429('seconds'), capture.losesNothing()],
  },
  {
    id: 'a-429-with-a-date-is-obeyed',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-02',
    title: 'a client that is throttled until a date asks for nothing before it',
    stage: {
      day: lateStart,
      faults: onReads(problem(429, 'RATE_LIMITED', { retryAfterSeconds: 1, retryAfterDate: true }), { nth: 1, market: 'HK' }),
    },
    checks: [retryAfter.isObeyedAfter429('date'), capture.losesNothing()],
  },
  {
    id: 'a-503-is-obeyed',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-03',
    title: 'a client leaves an address alone until the Retry-After of its 503 is over',
    stage: { day: lateStart, faults: onReads(problem(503, 'SERVICE_UNAVAILABLE', { retryAfterSeconds: 1 }), { nth: 1, market: 'HK' }) },
    checks: [retryAfter.isObeyedAfter503(), capture.losesNothing()],
  },
  {
    id: 'waits-grow-with-each-failure',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-04',
    title: 'a client waits before it repeats what failed, longer after each failure',
    stage: {
      day: lateStart,
      server: { hasSecondary: false },
      faults: onReads(problem(500, 'INTERNAL_ERROR'), { nth: 1, times: 5, market: 'HK' }),
    },
    checks: [backOff.grows(), capture.losesNothing()],
  },
  {
    id: 'what-is-wrong-in-itself-is-not-repeated',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-05',
    title: 'a client does not repeat a request that was refused as wrong in itself',
    stage: {
      day: lateStart,
      faults: [
        ...onReads(problem(400, 'INVALID_PARAMETER'), { market: 'HK' }),
        ...onReads(problem(406, 'NOT_ACCEPTABLE'), { market: 'SSE' }),
        ...onReads(problem(431, 'HEADERS_TOO_LARGE'), { market: 'SZSE' }),
      ],
      mayStop: true,
    },
    checks: [notRepeated.unchanged()],
  },
  {
    id: 'an-unknown-channel-has-the-list-read-again',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-06',
    title: 'a client whose channel is not found reads the channel list again',
    stage: { day: lateStart, faults: onReads(problem(404, 'CHANNEL_NOT_FOUND'), { nth: 1, market: 'HK' }) },
    checks: [notRepeated.beforeTheChannelList()],
  },
  {
    id: 'what-is-not-offered-is-not-asked-again',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-07',
    title: 'a client that needs a snapshot where none is offered does not ask again',
    deliveries: ['pull'],
    stage: {
      day: lateStart,
      faults: [
        { on: 'pullEvents', market: 'HK', fault: problem(410, 'SEQUENCE_EXPIRED') },
        { on: 'takeSnapshot', market: 'HK', fault: problem(501, 'NOT_OFFERED') },
      ],
      mayStop: true,
    },
    checks: [notRepeated.whatIsNotOffered()],
  },
  {
    id: 'a-stream-that-is-not-offered-is-not-asked-again',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-07',
    title: 'a client does not ask again for a stream that is not offered',
    deliveries: ['stream'],
    stage: { day: lateStart, faults: [{ on: 'streamEvents', market: 'HK', fault: problem(501, 'NOT_OFFERED') }], mayStop: true },
    checks: [notRepeated.whatIsNotOffered()],
  },
  {
    id: 'an-answer-that-is-cut-off-is-discarded',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-08',
    title: 'a client discards a batch that was cut off, and gets its events by another request',
    stage: {
      day: lateStart,
      faults: [
        { on: 'streamEvents', nth: 1, atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } },
        { on: 'pullEvents', nth: 1, market: 'HK', fault: { kind: 'truncate', afterBytes: 600 } },
      ],
    },
    checks: [cutAnswers.areAskedForAgain(), capture.losesNothing(), capture.booksOnce()],
  },
  {
    id: 'an-outage-of-both-addresses-is-survived',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-09',
    title: 'a client goes on by itself once both addresses are back, and loses nothing',
    stage: {
      day: { ...wholeDay, playMs: 2_000 },
      steps: [
        { when: { kind: 'marketTime', at: '10:30:00.000' }, action: { kind: 'take-down', address: 'both' } },
        { when: { kind: 'marketTime', at: '13:30:00.000' }, action: { kind: 'bring-up', address: 'both' } },
      ],
    },
    checks: [outage.isSurvived(), capture.losesNothing()],
  },
  {
    id: 'one-channel-that-fails-stops-no-other',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-10',
    title: 'a client reads its other channels to their end while one market fails',
    stage: { day: lateStart, faults: onReads(problem(500, 'INTERNAL_ERROR'), { market: 'HK' }) },
    checks: [outage.leavesOthersAlone()],
  },
  {
    id: 'waits-are-not-all-alike',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-RETRY-11',
    title: 'a client varies its waits, so that not all its requests return at once',
    stage: {
      day: lateStart,
      server: { hasSecondary: false },
      // Until the waits are as long as may be: chance shows best in long ones.
      faults: onReads(problem(500, 'INTERNAL_ERROR'), { nth: 1, times: 10 }),
    },
    checks: [backOff.varies()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

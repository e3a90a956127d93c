import type { RequirementId } from '../../generated/requirements.ts';
import { askedAgain, capture, setAside } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Fault, PlantedFault } from '../../src/model/fault.ts';
import { lateStart, wholeDay } from './days.ts';

/** Streams written otherwise, codes and reasons that nobody knows, what becomes of poison, and clocks that differ. */

const problem = JSON.stringify({
  type: 'urn:ocp:problem:out-of-breath',
  title: 'Out of breath',
  status: 503,
  code: 'OUT_OF_BREATH',
  traceId: 'a1',
});

const html = '<html><body>The service is being moved.</body></html>';

const poisonAt = [{ market: 'HK', sequences: [8] }] as const;

const poison: readonly PlantedFault[] = ['pullEvents', 'streamEvents'].map((on) => ({
  on,
  atSequence: 8,
  market: 'HK',
  fault: { kind: 'alter', pointer: '/trade/quantity', value: 'many' },
}));

const form = (market: 'HK' | 'SSE' | 'SZSE', written: Extract<Fault, { kind: 'stream-form' }>['form']): PlantedFault => ({
  on: 'streamEvents',
  market,
  fault: { kind: 'stream-form', form: written },
});

export const toleranceOfMessagesCases = [
  {
    id: 'a-stream-may-be-written-in-other-ways',
    subject: 'client',
    family: 'http-behaviour',
    requirement: 'CLI-TOL-07',
    title: 'a client reads streams with comments, unknown fields, other line endings, and in pieces',
    deliveries: ['stream'],
    stage: {
      day: wholeDay,
      faults: [form('HK', 'unknown-fields'), form('HK', 'comments'), form('HK', 'crlf'), form('SSE', 'cr'), form('SZSE', 'pieces')],
    },
    checks: [capture.losesNothing(), capture.closesEveryChannel()],
  },
  {
    id: 'an-unknown-problem-is-treated-by-its-status',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-TOL-08',
    title: 'a client repeats what was answered 503 with an unknown code, and 502 without a problem document',
    stage: {
      day: wholeDay,
      faults: ['pullEvents', 'streamEvents'].flatMap((on) => [
        { on, nth: 1, fault: { kind: 'answer' as const, status: 503, body: problem, contentType: 'application/problem+json' } },
        { on, nth: 2, fault: { kind: 'answer' as const, status: 502, body: html, contentType: 'text/html' } },
      ]),
    },
    checks: [askedAgain.afterStatus(503), askedAgain.afterStatus(502), capture.losesNothing()],
  },
  {
    id: 'a-stream-that-ends-for-an-unknown-reason-is-opened-again',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-TOL-09',
    title: 'a client opens a stream again that ended for a reason it does not know',
    deliveries: ['stream'],
    stage: {
      day: wholeDay,
      faults: [{ on: 'streamEvents', nth: 1, atSequence: 9, market: 'HK', fault: { kind: 'end-stream', reason: 'REBALANCED' } }],
    },
    checks: [capture.losesNothing(), capture.closesEveryChannel()],
  },
  {
    id: 'what-is-set-aside-is-reported',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-TOL-13',
    title: 'a client reports the event that it sets aside',
    needs: ['incidents'],
    stage: { day: wholeDay, faults: poison },
    checks: [setAside.isReported(poisonAt)],
  },
  {
    id: 'poison-is-not-asked-for-without-end',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-TOL-14',
    title: 'a client that cannot read an event does not ask for it without end',
    stage: { day: lateStart, faults: poison },
    checks: [setAside.isAskedForAtMost(6, poisonAt), capture.closesEveryChannel()],
  },
  {
    id: 'a-server-clock-that-is-ahead-does-not-matter',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-TOL-15',
    title: 'a client works with a server whose clock is seven minutes ahead, also where it says a date to come back at',
    stage: {
      day: wholeDay,
      faults: [
        { on: 'every', fault: { kind: 'clock-skew', minutes: 7 } },
        ...['pullEvents', 'streamEvents'].map((on) => ({
          on,
          nth: 1,
          market: 'HK' as const,
          fault: { kind: 'answer' as const, status: 503, code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 0, retryAfterDate: true },
        })),
      ],
    },
    checks: [capture.losesNothing(), askedAgain.afterStatus(503)],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

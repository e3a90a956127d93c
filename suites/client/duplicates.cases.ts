import type { RequirementId } from '../../generated/requirements.ts';
import { capture, repeats } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Fault, PlantedFault } from '../../src/model/fault.ts';
import { lateStart, wholeDay } from './days.ts';

/** What comes again, under its own sequence or under another: booked once, counted always. */

/** By whichever way the events of Hong Kong come. */
const onEvents = (fault: Fault, atSequence?: number): readonly PlantedFault[] =>
  ['pullEvents', 'streamEvents'].map((on) => ({ on, market: 'HK', ...(atSequence === undefined ? {} : { atSequence }), fault }));

/** The market resends the trade of event 16 as event 17. */
const RESENT = 17;

export const duplicateCases = [
  {
    id: 'event-that-comes-twice-is-booked-once',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-DUP-01',
    title: 'a client that is sent every event twice books each once',
    stage: { day: lateStart, faults: onEvents({ kind: 'duplicate' }) },
    checks: [repeats.ofEventsAreBookedOnce(), capture.booksOnce(), capture.losesNothing()],
  },
  {
    id: 'event-that-comes-by-stream-and-by-pull-is-booked-once',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-DUP-01',
    title: 'a client whose pull for a gap brings more than it asked for books once what its stream brings, too',
    deliveries: ['stream'],
    stage: {
      day: lateStart,
      faults: [
        { on: 'streamEvents', atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } },
        { on: 'pullEvents', market: 'HK', fault: { kind: 'ignore-parameter', name: 'limit' } },
      ],
    },
    checks: [repeats.ofEventsAreBookedOnce(), capture.booksOnce(), capture.losesNothing()],
  },
  {
    id: 'possible-duplicate-that-is-new-is-booked',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-DUP-02',
    title: 'a client books an event that is marked as a possible duplicate, and that it has not had',
    stage: { day: lateStart, faults: onEvents({ kind: 'alter', pointer: '/possibleDuplicate', value: true }, 12) },
    checks: [repeats.flaggedFirstsAreBooked('possibleDuplicate'), capture.losesNothing()],
  },
  {
    id: 'trade-that-is-resent-is-booked-once',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-DUP-03',
    title: 'a client books once a trade version that comes again under another sequence',
    stage: { day: lateStart },
    checks: [repeats.ofVersionsAreBookedOnce(), capture.booksOnce(), capture.losesNothing()],
  },
  {
    id: 'resend-without-its-mark-is-booked-once',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-DUP-03',
    title: 'a client knows a resent trade version by its key and version, also where it is not marked',
    stage: { day: lateStart, faults: onEvents({ kind: 'alter', pointer: '/possibleResend', value: false }, RESENT) },
    checks: [repeats.ofVersionsAreBookedOnce(), capture.booksOnce(), capture.losesNothing()],
  },
  {
    id: 'possible-resend-that-is-new-is-booked',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-DUP-04',
    title: 'a client books a trade that is marked as a possible resend, and that it has not had',
    stage: { day: lateStart, faults: onEvents({ kind: 'alter', pointer: '/possibleResend', value: true }, 12) },
    checks: [repeats.flaggedFirstsAreBooked('possibleResend'), capture.losesNothing()],
  },
  {
    id: 'event-that-is-ignored-is-counted',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-DUP-05',
    title: 'a client goes on after the sequence of a resent trade, although it books nothing at it',
    stage: {
      day: wholeDay,
      // A stream that ends behind the resend: where the client takes it up again shows what it has counted.
      faults: [{ on: 'streamEvents', atSequence: RESENT, market: 'HK', fault: { kind: 'close-stream', clean: true } }],
    },
    checks: [repeats.areCounted(), capture.losesNothing()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

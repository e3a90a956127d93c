import type { RequirementId } from '../../generated/requirements.ts';
import { askedAgain, capture, setAside } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Fault, PlantedFault } from '../../src/model/fault.ts';
import type { Market } from '../../src/model/trade.ts';
import { lateStart, wholeDay } from './days.ts';

/** What a client must bear that every server may do, and an event that nobody can book. */

/** Whichever way events come. */
const onEvents = (market: Market, atSequence: number, fault: Fault): readonly PlantedFault[] =>
  ['pullEvents', 'streamEvents'].map((on) => ({ on, atSequence, market, fault }));

const onEveryEvent = (fault: Fault): readonly PlantedFault[] => ['pullEvents', 'streamEvents'].map((on) => ({ on, fault }));

/** Those that no other member makes required: without one of the others the trade would break its schema, and be set aside rightly. */
const OPTIONAL = [
  'marketSegment',
  'isin',
  'counterpartyParticipantId',
  'directIndicator',
  'accruedInterestSign',
  'shortSellIndicator',
  'originIndicator',
  'hedgeIndicator',
] as const;

/** The corrections of earlier days come first; at these sequences every market reports a new trade. */
const poisonAt = [
  { market: 'HK', sequences: [8] },
  { market: 'SSE', sequences: [6] },
] as const;

const poison = [
  ...onEvents('HK', 8, { kind: 'alter', pointer: '/trade/quantity', value: 'many' }),
  ...onEvents('SSE', 6, { kind: 'alter', pointer: '/trade/tradeReference' }),
];

const wrongChecksum = onEvents('HK', 8, { kind: 'alter', pointer: '/trade/recordChecksum', value: '00000000000001' });

/** Whoever follows a stream pulls for what is missing on it. */
const gapOnTheStream: PlantedFault = { on: 'streamEvents', atSequence: 12, market: 'HK', fault: { kind: 'drop', events: 3 } };

export const toleranceCases = [
  {
    id: 'unknown-members-are-ignored',
    subject: 'client',
    family: 'schema',
    requirement: 'CLI-TOL-01',
    title: 'a client books everything although every message has members that it does not know',
    stage: { day: lateStart, faults: [{ on: 'every', fault: { kind: 'extra-fields' } }] },
    checks: [capture.losesNothing(), capture.closesEveryChannel()],
  },
  {
    id: 'an-unknown-event-type-counts-as-received',
    subject: 'client',
    family: 'schema',
    requirement: 'CLI-TOL-02',
    title: 'a client goes on after an event whose type it does not know, and does not ask for it again',
    stage: { day: wholeDay, faults: onEvents('HK', 8, { kind: 'alter', pointer: '/eventType', value: 'TRADE_NOVATED' }) },
    checks: [
      capture.losesNothing([{ market: 'HK', sequences: [8] }]),
      setAside.isAskedForAtMost(2, [{ market: 'HK', sequences: [8] }]),
      capture.closesEveryChannel(),
    ],
  },
  {
    id: 'an-unknown-code-loses-no-trade',
    subject: 'client',
    family: 'schema',
    requirement: 'CLI-TOL-03',
    title: 'a client books a trade whose trading method it does not know',
    stage: {
      day: wholeDay,
      faults: ['pullEvents', 'streamEvents'].map((on) => ({
        on,
        atSequence: 8,
        market: 'HK' as const,
        fault: { kind: 'unknown-code' as const, member: 'tradingMethod' as const, value: 'Z' },
      })),
    },
    checks: [capture.losesNothing()],
  },
  {
    id: 'a-trade-without-optional-members-is-booked',
    subject: 'client',
    family: 'schema',
    requirement: 'CLI-TOL-04',
    title: 'a client books trades that lack every member that is not required',
    stage: {
      day: lateStart,
      faults: OPTIONAL.flatMap((member) => onEveryEvent({ kind: 'alter', pointer: `/trade/${member}` })),
    },
    checks: [capture.losesNothing()],
  },
  {
    id: 'the-form-of-an-answer-does-not-matter',
    subject: 'client',
    family: 'http-behaviour',
    requirement: 'CLI-TOL-05',
    title: 'a client reads answers with other letter case, order, spacing and coding',
    stage: {
      day: lateStart,
      faults: [
        { on: 'every', fault: { kind: 'header-case', style: 'upper' } },
        { on: 'every', fault: { kind: 'header-order' } },
        { on: 'every', fault: { kind: 'member-order' } },
        { on: 'every', fault: { kind: 'json-spacing' } },
        { on: 'every', fault: { kind: 'chunked' } },
      ],
    },
    checks: [capture.losesNothing(), capture.closesEveryChannel()],
  },
  {
    id: 'an-answer-in-pieces-is-read-to-its-end',
    subject: 'client',
    family: 'http-behaviour',
    requirement: 'CLI-TOL-17',
    title: 'a client reads answers that drip in, and that end with their connection',
    stage: {
      day: lateStart,
      faults: [
        { on: 'every', fault: { kind: 'slow-body', ms: 60, pieces: 3 } },
        { on: 'every', fault: { kind: 'missing-length' } },
      ],
    },
    checks: [capture.losesNothing(), capture.closesEveryChannel()],
  },
  {
    id: 'a-short-batch-is-not-the-last',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-TOL-06',
    title: 'a client whose batches hold three events at most reads them to the close',
    deliveries: ['pull'],
    stage: {
      day: { ...wholeDay, startAt: '16:29:00.000', playMs: 300 },
      faults: [{ on: 'pullEvents', fault: { kind: 'smaller-pages', rows: 3 } }],
    },
    checks: [capture.losesNothing(), capture.closesEveryChannel()],
  },
  {
    id: 'a-short-page-is-not-the-last',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-TOL-06',
    title: 'a client whose pages of a snapshot hold three trades at most reads all of them',
    stage: {
      day: lateStart,
      faults: [
        ...['pullEvents', 'streamEvents'].map((on) => ({ on, nth: 1, fault: { kind: 'short-retention' as const, events: 4 } })),
        { on: 'takeSnapshot', fault: { kind: 'smaller-pages', rows: 3 } },
      ],
    },
    checks: [capture.losesNothing()],
  },
  {
    id: 'an-answer-that-cannot-be-read-is-asked-for-again',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-TOL-10',
    title: 'a client discards answers that are not JSON or do not inflate, and asks again',
    stage: {
      day: wholeDay,
      faults: [
        gapOnTheStream,
        { on: 'pullEvents', nth: 1, fault: { kind: 'malformed-json' } },
        // Only to a client that accepts gzip.
        { on: 'pullEvents', nth: 2, fault: { kind: 'broken-gzip' }, isOptional: true },
      ],
    },
    checks: [askedAgain.afterUnreadableAnswer(), capture.losesNothing()],
  },
  {
    id: 'an-answer-of-another-content-type-is-asked-for-again',
    subject: 'client',
    family: 'error-handling',
    requirement: 'CLI-TOL-10',
    title: 'a client discards an answer that is not of the content type of its operation, and asks again',
    stage: {
      day: wholeDay,
      faults: [gapOnTheStream, { on: 'pullEvents', nth: 1, fault: { kind: 'set-header', name: 'Content-Type', value: 'text/html' } }],
    },
    checks: [askedAgain.afterUnreadableAnswer(), capture.losesNothing()],
  },
  {
    id: 'a-poison-event-does-not-harm-its-neighbours',
    subject: 'client',
    family: 'schema',
    requirement: 'CLI-TOL-11',
    title: 'a client sets aside events that violate their schema, and books what comes before and after them',
    stage: { day: lateStart, faults: poison },
    checks: [capture.losesNothing(poisonAt), setAside.neverBooks(poisonAt), capture.closesEveryChannel()],
  },
  {
    id: 'a-trade-with-a-wrong-checksum-is-not-booked',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-TOL-12',
    title: 'a client does not book a trade whose record checksum does not fit its fields',
    stage: { day: wholeDay, faults: wrongChecksum },
    checks: [setAside.neverBooks([{ market: 'HK', sequences: [8] }]), capture.losesNothing([{ market: 'HK', sequences: [8] }])],
  },
] as const satisfies readonly ClientCase<RequirementId>[];

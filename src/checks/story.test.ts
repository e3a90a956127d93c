import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Finding, StoryStep } from '../model/verdict.ts';
import { events, history, sideBySide, tradeEvents } from './index.ts';
import { evidenceOf, jsonAnswer, message, streamAnswer } from './testing/evidence.ts';
import { amended, batchOf, cancelled, closed, opened, reported } from './testing/messages.ts';

/**
 * A story is the shortest: the events that it names, and nothing else, show the same finding again, and without any one
 * of them they do not. Tried on whatever a server may send, in any order.
 */

type Event = Readonly<Record<string, unknown>>;

type Delivery = Readonly<Record<string, readonly Event[]>>;

const evidenceFrom = (delivery: Delivery, isStreamed: boolean): CaseEvidence => {
  const exchanges = Object.entries(delivery).map(([label, sent]) =>
    isStreamed
      ? streamAnswer(
          label,
          sent.map((event) => message(String(event['eventType']), event)),
        )
      : jsonAnswer(label, batchOf(sent)),
  );
  return evidenceOf(exchanges, { channelId: 'B01224-HK-20260408', epoch: 1, tradeDate: '2026-04-08', lastSequence: 4 });
};

const makers = [
  (sequence: number) => opened(sequence),
  (sequence: number, key: Event, members: Event) => reported(sequence, key, members),
  (sequence: number, key: Event, members: Event) => amended(sequence, key, members),
  (sequence: number, { tradeVersion: _, ...key }: Event, members: Event) => cancelled(sequence, key, members),
  (sequence: number) => closed(sequence),
] as const;

/** Few of everything, so that repetitions, gaps and contradictions are the rule. */
const anyEvent: fc.Arbitrary<Event> = fc
  .record({
    maker: fc.constantFrom(...makers),
    sequence: fc.integer({ min: 1, max: 6 }),
    tradeReference: fc.constantFrom('0000000000000001', '0000000000000002'),
    tradeVersion: fc.integer({ min: 1, max: 3 }),
    quantity: fc.constantFrom(100, 200),
    members: fc.record(
      {
        possibleResend: fc.boolean(),
        eventId: fc.constantFrom('a', 'b', 'c'),
        epoch: fc.constantFrom(1, 2),
        publishedAt: fc.constantFrom('2026-04-08T10:00:01.000+08:00', '2026-04-08T10:00:02.000+08:00', 'soon'),
      },
      { requiredKeys: ['possibleResend'] },
    ),
  })
  .map(({ maker, sequence, tradeReference, tradeVersion, quantity, members }) => ({
    ...maker(sequence, { tradeReference, tradeVersion, quantity }, members),
    ...members,
  }));

const delivery = (...labels: readonly string[]): fc.Arbitrary<Delivery> =>
  fc.record(Object.fromEntries(labels.map((label) => [label, fc.array(anyEvent, { maxLength: 12 })])));

const indexOf = ({ at }: StoryStep): number => Number(/^message (\d+)$/.exec(at)?.[1] ?? Number(/^\/events\/(\d+)$/.exec(at)?.[1]) + 1) - 1;

/** What is left of a delivery when only the steps of a story are sent. */
const onlySteps = (whole: Delivery, steps: readonly StoryStep[]): Delivery =>
  Object.fromEntries(
    Object.entries(whole).map(([label, sent]) => {
      const kept = new Set(steps.filter(({ exchange }) => exchange === label).map(indexOf));
      return [label, sent.filter((_, index) => kept.has(index))];
    }),
  );

const shows = (check: Check, evidence: CaseEvidence, { says, expected, received }: Finding): boolean => {
  const result = check.judge(evidence);
  return (
    result.outcome === 'violated' &&
    result.findings.some((other) => other.says === says && other.expected === expected && other.received === received)
  );
};

const expectShortest = (check: Check, whole: Delivery, isStreamed: boolean): number => {
  const result = check.judge(evidenceFrom(whole, isStreamed));
  const findings = result.outcome === 'violated' ? result.findings.filter(({ says }) => !says.endsWith('more of the same kind')) : [];
  for (const finding of findings) {
    const story = finding.story ?? [];
    expect(story.filter(({ isFault }) => isFault)).toHaveLength(1);
    expect({ story, isShown: shows(check, evidenceFrom(onlySteps(whole, story), isStreamed), finding) }).toEqual({ story, isShown: true });
    for (const left of story) {
      const rest = onlySteps(
        whole,
        story.filter((step) => step !== left),
      );
      expect({ story, left, isShown: shows(check, evidenceFrom(rest, isStreamed), finding) }).toEqual({ story, left, isShown: false });
    }
  }
  return findings.length;
};

const ofOneDelivery: readonly Check[] = [
  events.contiguous('one'),
  events.startAt('one', 1),
  events.endAt('one', 'lastSequence'),
  events.firstIs('one', 'CHANNEL_OPENED'),
  events.lastIs('one', 'CHANNEL_CLOSED'),
  events.uniqueIds('one'),
  events.nameTheirEpoch('one'),
  events.publishedInOrder('one'),
  history.reportsAreVersionOne('one'),
  history.reportedOnce('one'),
  history.amendmentsAreNextVersion('one'),
  history.amendmentsNameLiveTrades('one'),
  history.quietAfterCancellation('one'),
  history.cancellationsNameLiveTrades('one'),
  tradeEvents.resendsAreMarked('one'),
];

const ofTwo: readonly Check[] = [events.agree('one', 'two'), events.agree('one', 'two', { endApart: true })];

describe('the story of each finding is the shortest list of events that shows it', () => {
  test.each([
    ...ofOneDelivery.map((check) => ({ check, labels: ['one'] })),
    ...ofTwo.map((check) => ({ check, labels: ['one', 'two'] })),
    { check: sideBySide.eachContiguous('one'), labels: ['one', 'one#2'] },
  ])('$check.says', ({ check, labels }) => {
    let told = 0;
    const property = fc.property(delivery(...labels), fc.boolean(), (whole, isStreamed) => {
      told += expectShortest(check, whole, isStreamed);
    });
    fc.assert(property, { numRuns: 200, seed: 3 });
    expect(told).toBeGreaterThan(20);
  });
});

test('a step says where it stands, and what tells it apart', () => {
  const evidence = evidenceOf([jsonAnswer('all', batchOf([opened(), reported(3), cancelled(4)]))]);
  const result = events.contiguous('all').judge(evidence);
  expect(result.outcome === 'violated' && result.findings.map(({ story }) => story)).toEqual([
    [
      { what: 'CHANNEL_OPENED', exchange: 'all', at: '/events/0', sequence: 1, eventId: 'event-1' },
      {
        what: 'TRADE_REPORTED',
        exchange: 'all',
        at: '/events/1',
        sequence: 3,
        eventId: 'event-3',
        trade: 'HK 2026-04-08 0000260408000123 B',
        version: 1,
        isFault: true,
      },
    ],
  ]);
});

test('a batch that is too long is told by one event more than there may be', () => {
  const evidence = evidenceOf([jsonAnswer('all', batchOf([opened(), reported(2), reported(3), reported(4)]))]);
  const result = events.haveAtMost('all', 2).judge(evidence);
  expect(result.outcome === 'violated' && result.findings[0].story?.map(({ sequence, isFault }) => [sequence, isFault])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, true],
  ]);
});

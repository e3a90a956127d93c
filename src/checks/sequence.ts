import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { judgeAgreement } from './agreement.ts';
import { eventsByChannel, judgedTogether, noteOfChannel } from './by-channel.ts';
import { check, each, judgedBy, met, shown, unobserved, withNote } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { askedFor, eventsSeen, exchangesOf, jsonOf, type SeenEvent } from './observe.ts';
import { answerStep, eventStep, told, toldBy } from './story.ts';

/** Checks of the order of events: what was delivered under one label, or under two that must agree. */
export const events = {
  contiguous: (label: string): Check =>
    check(
      `${label}-is-contiguous`,
      `the sequences of the events in "${label}" rise by one, without gap, repetition or step back`,
      (evidence) =>
        judgeSteps(evidence, label, (before, event) => {
          const expected = before.value.sequence === undefined ? '?' : before.value.sequence + 1;
          return event.value.sequence === expected
            ? undefined
            : found(
                event,
                'the next event does not follow the one before',
                `sequence ${expected}`,
                `sequence ${shown(event.value.sequence)}`,
              );
        }),
    ),

  /** `first` may be the name of a note that the case took while it played. */
  startAt: (label: string, first: number | string): Check =>
    check(`${label}-starts-at-${first}`, `the first event in "${label}" has sequence ${first}`, (evidence) => {
      const judge = (expected: unknown) =>
        judgeEvent(eventsSeen(evidence, label)[0], { label, says: 'another first event', expected: `sequence ${expected}` });
      return typeof first === 'number' ? judge(first) : withNote(evidence, first, judge);
    }),

  endAt: (label: string, note: string): Check =>
    check(`${label}-ends-at-${note}`, `the last event in "${label}" is the last that the channel announced`, (evidence) =>
      withNote(evidence, note, () =>
        judgedTogether(
          eventsByChannel(evidence, label).map((seen) => {
            const last = seen.at(-1);
            const expected = last === undefined ? '' : `sequence ${noteOfChannel(evidence, note)(last)}`;
            return judgeEvent(last, { label, says: 'another last event', expected });
          }),
        ),
      ),
    ),

  haveAtMost: (label: string, most: number): Check =>
    check(`${label}-has-at-most-${most}`, `"${label}" delivers no more than ${most} event${most === 1 ? '' : 's'}`, (evidence) =>
      judgeAll(evidence, label, (seen) => (seen.length <= most ? [] : [tooMany(label, seen, most)])),
    ),

  /** What was announced as published must come; where no more was, or a stream goes on, fewer events show nothing. */
  haveAtLeast: (label: string, least: number): Check =>
    check(`${label}-has-at-least-${least}`, `"${label}" delivers at least ${least} event${least === 1 ? '' : 's'}`, (evidence) => {
      const count = eventsSeen(evidence, label).length;
      if (count >= least) return met;
      const [exchange] = exchangesOf(evidence, label);
      if (exchange?.response === undefined) return unobserved(`no answer to "${label}" came`);
      const isHeldBack = exchange.response.messages === undefined && publishedFor(exchange, evidence) > count;
      if (!isHeldBack) return unobserved(`no more than ${count} of ${least} events were published for "${label}"`);
      const few: Finding = { says: 'too few events', expected: `${least} or more`, received: `${count}`, exchange: exchange.label };
      return judgedBy([told(few, [answerStep(exchange, `a batch of ${count} events`)])]);
    }),

  firstIs: (label: string, eventType: string): Check =>
    check(`${label}-opens-with-${dashed(eventType)}`, `the first event in "${label}" is ${eventType}, and no other event is`, (evidence) =>
      judgeAll(evidence, label, (seen) => onlyAt(seen, 0, eventType)),
    ),

  lastIs: (label: string, eventType: string): Check =>
    check(`${label}-ends-with-${dashed(eventType)}`, `the last event in "${label}" is ${eventType}, and no other event is`, (evidence) =>
      judgeAll(evidence, label, (seen) => onlyAt(seen, seen.length - 1, eventType)),
    ),

  uniqueIds: (label: string): Check =>
    check(`${label}-has-unique-event-ids`, `no two events in "${label}" share an eventId`, (evidence) => {
      const findingsIn = (seen: readonly SeenAt<SeenEvent>[]): readonly Finding[] => {
        const holders = new Map<string, SeenAt<SeenEvent>>();
        return seen.flatMap((event) => idFinding(event, holders) ?? []);
      };
      return judgeAll(evidence, label, findingsIn);
    }),

  nameTheirChannel: (label: string): Check => naming(label, 'channelId', 'channel'),

  nameTheirEpoch: (label: string): Check => naming(label, 'epoch', 'epoch'),

  publishedInOrder: (label: string): Check =>
    check(`${label}-is-published-in-order`, `publishedAt never steps back from one event in "${label}" to the next`, (evidence) =>
      judgeSteps(evidence, label, (before, event) => {
        const [earlier, later] = [before, event].map(({ value }) => Date.parse(value.publishedAt ?? ''));
        if (earlier === undefined || later === undefined || later >= earlier) return undefined;
        if (Number.isNaN(earlier) && !Number.isNaN(later)) return undefined;
        const expected = Number.isNaN(later) ? 'a time' : `not before ${shown(before.value.publishedAt)}`;
        return found(memberOf(event, 'publishedAt'), 'published before its predecessor', expected, shown(event.value.publishedAt));
      }),
    ),

  /** Two deliveries agree member by member; only the duplicate flag may differ, and either may stop sooner than the other if `may` says so. */
  agree: (first: string, second: string, may: { readonly endApart?: boolean } = {}): Check =>
    check(`${second}-agrees-with-${first}`, `the events in "${second}" are, member by member, the events in "${first}"`, (evidence) =>
      judgeAgreement(evidence, { first, second, mayEndApart: may.endApart === true }),
    ),
};

/** How many events there were after the sequence asked for, by the batch itself and by the channel list that the case noted. */
const publishedFor = (exchange: Exchange, { notes }: CaseEvidence): number => {
  const announced = decode('EventBatch', jsonOf(exchange))?.lastSequence ?? 0;
  const listed = typeof notes['lastSequence'] === 'number' ? notes['lastSequence'] : 0;
  return Math.max(announced, listed) - (askedFor(exchange, 'afterSequence') ?? 0);
};

/** The shortest list that is too long has one event more; a limit so high that nobody reads the list is told by the surplus. */
const tooMany = (label: string, seen: readonly SeenAt<SeenEvent>[], most: number): Finding => {
  const finding: Finding = { says: 'too many events', expected: `${most} at most`, received: `${seen.length}`, exchange: label };
  return told(finding, seen.slice(most < READABLE ? 0 : most, most + 1).map(eventStep));
};

const READABLE = 50;

const judgeAll = (
  evidence: CaseEvidence,
  label: string,
  judge: (seen: readonly SeenAt<SeenEvent>[]) => readonly Finding[],
): CheckResult => {
  const channels = eventsByChannel(evidence, label);
  return judgedTogether(
    channels.map((seen) => (seen.length === 0 ? unobserved(`no event was delivered in "${label}"`) : judgedBy(judge(seen)))),
  );
};

/** Judges each event by the one before it. One event alone shows nothing of an order. */
const judgeSteps = (
  evidence: CaseEvidence,
  label: string,
  judge: (before: SeenAt<SeenEvent>, event: SeenAt<SeenEvent>) => Finding | undefined,
): CheckResult => {
  const steps = eventsByChannel(evidence, label).flatMap((seen) =>
    seen.slice(1).map((event, index) => ({ event, before: seen[index] ?? event })),
  );
  return each(steps, `fewer than two events were delivered in "${label}"`, ({ before, event }) => {
    const finding = judge(before, event);
    return finding && toldBy(finding, before, event);
  });
};

type ExpectedEvent = { readonly label: string; readonly says: string; readonly expected: string };

const judgeEvent = (event: SeenAt<SeenEvent> | undefined, { label, says, expected }: ExpectedEvent): CheckResult => {
  if (event === undefined) return unobserved(`no event was delivered in "${label}"`);
  const received = `sequence ${shown(event.value.sequence)}`;
  return judgedBy(received === expected ? [] : [toldBy(found(event, says, expected, received), event)]);
};

/** One event that was delivered again is one event still; whether it may be is a question of its sequence. */
const idFinding = (event: SeenAt<SeenEvent>, holders: Map<string, SeenAt<SeenEvent>>): Finding | undefined => {
  const { eventId, sequence } = event.value;
  if (eventId === undefined) return toldBy(found(memberOf(event, 'eventId'), 'an event without eventId', 'an eventId', 'nothing'), event);
  const holder = holders.get(eventId);
  if (holder === undefined) holders.set(eventId, event);
  if (holder === undefined || (sequence !== undefined && holder.value.sequence === sequence)) return undefined;
  const received = `${eventId}, already at sequence ${shown(holder.value.sequence)}`;
  return toldBy(found(memberOf(event, 'eventId'), 'an eventId came twice', 'an eventId of its own', received), holder, event);
};

/** Every event says of its channel what the case noted of it when it took the channel. */
const naming = (label: string, member: 'channelId' | 'epoch', means: string): Check =>
  check(`${label}-names-its-${means}`, `every event in "${label}" names the ${means} that was asked for`, (evidence) =>
    withNote(evidence, member, () => {
      const expectedOf = noteOfChannel(evidence, member);
      return each(eventsSeen(evidence, label), `no event was delivered in "${label}"`, (event) => {
        const [expected, received] = [expectedOf(event), event.value[member]];
        if (received === expected) return undefined;
        return toldBy(found(memberOf(event, member), `another ${means}`, shown(expected), shown(received)), event);
      });
    }),
  );

const dashed = (eventType: string): string => eventType.toLowerCase().replaceAll('_', '-');

const onlyAt = (seen: readonly SeenAt<SeenEvent>[], place: number, eventType: string): readonly Finding[] =>
  seen.flatMap((event, index) => {
    const isRight = (event.value.eventType === eventType) === (index === place);
    if (isRight) return [];
    const says = `the event at sequence ${shown(event.value.sequence)} is of another type`;
    if (index === place) return [toldBy(found(event, says, eventType, shown(event.value.eventType)), event)];
    // An event is out of place by what stands between it and the place: one event shows that.
    const between = seen[index < place ? index + 1 : index - 1] ?? event;
    const shownBy = index < place ? [event, between] : [between, event];
    return [toldBy(found(event, says, `no ${eventType} here`, shown(event.value.eventType)), ...shownBy)];
  });

import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/verdict.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { eventsSeen, exchangesOf, type SeenAt, type SeenEvent } from './observe.ts';

/** Checks of the order of events: what was delivered under one label, or under two that must agree. */
export const events = {
  contiguous: (label: string): Check =>
    check(
      `${label}-is-contiguous`,
      `the sequences of the events in "${label}" rise by one, without gap, repetition or step back`,
      (evidence) =>
        judgeAll(evidence, label, (seen) =>
          seen.slice(1).flatMap((event, index) => {
            const before = seen[index]?.value.sequence;
            const expected = before === undefined ? undefined : before + 1;
            return event.value.sequence === expected
              ? []
              : [
                  found(
                    event,
                    'the next event does not follow the one before',
                    `sequence ${expected ?? '?'}`,
                    `sequence ${shown(event.value.sequence)}`,
                  ),
                ];
          }),
        ),
    ),

  /** `first` may be the name of a note that the case took while it played. */
  startAt: (label: string, first: number | string): Check =>
    check(`${label}-starts-at-${first}`, `the first event in "${label}" has sequence ${first}`, (evidence) => {
      const expected = typeof first === 'number' ? first : evidence.notes[first];
      const [event] = eventsSeen(evidence, label);
      if (event === undefined) return unobserved(`no event was delivered in "${label}"`);
      if (expected === undefined) return unobserved(`the case did not note "${first}"`);
      return judgedBy(
        event.value.sequence === expected
          ? []
          : [found(event, 'another first event', `sequence ${expected}`, `sequence ${shown(event.value.sequence)}`)],
      );
    }),

  endAt: (label: string, note: string): Check =>
    check(`${label}-ends-at-${note}`, `the last event in "${label}" is the last that the channel announced`, (evidence) => {
      const expected = evidence.notes[note];
      const last = eventsSeen(evidence, label).at(-1);
      if (last === undefined) return unobserved(`no event was delivered in "${label}"`);
      if (expected === undefined) return unobserved(`the case did not note "${note}"`);
      return judgedBy(
        last.value.sequence === expected
          ? []
          : [found(last, 'another last event', `sequence ${expected}`, `sequence ${shown(last.value.sequence)}`)],
      );
    }),

  haveAtMost: (label: string, most: number): Check =>
    check(`${label}-has-at-most-${most}`, `"${label}" delivers at least one event and no more than ${most}`, (evidence) =>
      judgeCount(evidence, label, { least: 1, most }),
    ),

  haveAtLeast: (label: string, least: number): Check =>
    check(`${label}-has-at-least-${least}`, `"${label}" delivers at least ${least} event${least === 1 ? '' : 's'}`, (evidence) =>
      judgeCount(evidence, label, { least, most: Number.POSITIVE_INFINITY }),
    ),

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
      const seen = new Map<string, number>();
      return each(eventsSeen(evidence, label), `no event was delivered in "${label}"`, (event) => {
        const id = event.value.eventId;
        if (id === undefined) return found(event, 'an event without eventId', 'an eventId', 'nothing');
        const earlier = seen.get(id);
        seen.set(id, event.value.sequence ?? 0);
        return earlier === undefined
          ? undefined
          : found(event, 'an eventId came twice', 'an eventId of its own', `${id}, already at sequence ${earlier}`);
      });
    }),

  nameTheirChannel: (label: string): Check => naming(label, 'channelId', 'channel'),

  nameTheirEpoch: (label: string): Check => naming(label, 'epoch', 'epoch'),

  publishedInOrder: (label: string): Check =>
    check(`${label}-is-published-in-order`, `publishedAt never steps back from one event in "${label}" to the next`, (evidence) =>
      judgeAll(evidence, label, (seen) =>
        seen.slice(1).flatMap((event, index) => {
          const before = Date.parse(seen[index]?.value.publishedAt ?? '');
          const now = Date.parse(event.value.publishedAt ?? '');
          return now >= before
            ? []
            : [
                found(
                  event,
                  'published before its predecessor',
                  `not before ${shown(seen[index]?.value.publishedAt)}`,
                  shown(event.value.publishedAt),
                ),
              ];
        }),
      ),
    ),

  /** Two deliveries agree member by member; only the duplicate flag may differ, and either may stop sooner than the other if `may` says so. */
  agree: (first: string, second: string, may: { readonly endApart?: boolean } = {}): Check =>
    check(`${second}-agrees-with-${first}`, `the events in "${second}" are, member by member, the events in "${first}"`, (evidence) =>
      judgeAgreement(evidence, { first, second, mayEndApart: may.endApart === true }),
    ),
};

/** A delivery without an answer shows nothing; an answer without events shows that there were none. */
const judgeCount = (evidence: CaseEvidence, label: string, bounds: { readonly least: number; readonly most: number }) => {
  const answered = exchangesOf(evidence, label).filter((exchange) => exchange.response !== undefined);
  if (answered.length === 0) return unobserved(`no answer to "${label}" came`);
  const count = eventsSeen(evidence, label).length;
  const isRight = count >= bounds.least && count <= bounds.most;
  const expected = bounds.most === Number.POSITIVE_INFINITY ? `${bounds.least} or more` : `${bounds.least} to ${bounds.most}`;
  return judgedBy(isRight ? [] : [{ says: 'another number of events', expected, received: `${count}`, exchange: label }]);
};

/** Every event says of its channel what the case noted of it when it took the channel. */
const naming = (label: string, member: 'channelId' | 'epoch', means: string): Check =>
  check(`${label}-names-its-${means}`, `every event in "${label}" names the ${means} that was asked for`, (evidence) =>
    each(eventsSeen(evidence, label), `no event was delivered in "${label}"`, (event) =>
      event.value[member] === evidence.notes[member]
        ? undefined
        : found(event, `another ${means}`, shown(evidence.notes[member]), shown(event.value[member])),
    ),
  );

const judgeAll = (evidence: CaseEvidence, label: string, judge: (seen: readonly SeenAt<SeenEvent>[]) => readonly Finding[]) => {
  const seen = eventsSeen(evidence, label);
  return seen.length === 0 ? unobserved(`no event was delivered in "${label}"`) : judgedBy(judge(seen));
};

export const found = (event: SeenAt<unknown>, says: string, expected: string, received: string): Finding => ({
  says,
  expected,
  received,
  ...event.place,
});

const dashed = (eventType: string): string => eventType.toLowerCase().replaceAll('_', '-');

const onlyAt = (seen: readonly SeenAt<SeenEvent>[], place: number, eventType: string): readonly Finding[] =>
  seen.flatMap((event, index) => {
    const isRight = (event.value.eventType === eventType) === (index === place);
    const expected = index === place ? eventType : `no ${eventType} here`;
    return isRight
      ? []
      : [found(event, `the event at sequence ${shown(event.value.sequence)} is of another type`, expected, shown(event.value.eventType))];
  });

const judgeAgreement = (
  evidence: CaseEvidence,
  labels: { readonly first: string; readonly second: string; readonly mayEndApart: boolean },
) => {
  const left = eventsSeen(evidence, labels.first);
  const right = eventsSeen(evidence, labels.second);
  if (left.length === 0 || right.length === 0)
    return unobserved(`no event was delivered in "${left.length === 0 ? labels.first : labels.second}"`);
  const bySequence = new Map(left.map((event) => [event.value.sequence, event]));
  const differing = right.flatMap((event) => {
    const other = bySequence.get(event.value.sequence);
    if (other === undefined)
      return labels.mayEndApart
        ? []
        : [found(event, `only "${labels.second}" has this event`, 'an event of both', `sequence ${shown(event.value.sequence)}`)];
    return differenceOf(other.value, event.value).map(([member, was, is]) =>
      found(
        { ...event, place: { ...event.place, at: `${event.place.at}/${member}` } },
        `sequence ${event.value.sequence} was told otherwise in "${labels.first}"`,
        shown(was),
        shown(is),
      ),
    );
  });
  const sequences = new Set(right.map((event) => event.value.sequence));
  const lacking = labels.mayEndApart ? [] : left.filter((event) => !sequences.has(event.value.sequence));
  return judgedBy([
    ...differing,
    ...lacking.map((event) =>
      found(event, `"${labels.second}" lacks an event of "${labels.first}"`, `sequence ${event.value.sequence}`, 'nothing'),
    ),
  ]);
};

/** Members in which two tellings of one event differ: `[pointer, was, is]`. A later telling may be flagged as a possible duplicate. */
const differenceOf = (was: SeenEvent, is: SeenEvent): readonly (readonly [string, unknown, unknown])[] => {
  const left = flattened({ ...was, possibleDuplicate: undefined });
  const right = flattened({ ...is, possibleDuplicate: undefined });
  const members = [...new Set([...left.keys(), ...right.keys()])];
  return members
    .filter((member) => left.get(member) !== right.get(member))
    .map((member) => [member, left.get(member), right.get(member)] as const);
};

const flattened = (value: object, prefix = ''): Map<string, unknown> => {
  const flat = new Map<string, unknown>();
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'object' && member !== null)
      for (const [inner, leaf] of flattened(member, `${prefix}${name}/`)) flat.set(inner, leaf);
    else flat.set(`${prefix}${name}`, member);
  }
  return flat;
};

import type { CaseEvidence } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { eventsByChannel, judgedTogether } from './by-channel.ts';
import { judgedBy, shown, unobserved } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import type { SeenEvent } from './observe.ts';
import { toldBy } from './story.ts';

/** Whether two tellings of the same things agree, member by member. */

type Labels = { readonly first: string; readonly second: string; readonly mayEndApart: boolean };

/** The events of two deliveries, of one channel or of several in the same order, matched by their sequences. */
export const judgeAgreement = (evidence: CaseEvidence, labels: Labels): CheckResult => {
  const [first, second] = [labels.first, labels.second].map((label) => eventsByChannel(evidence, label));
  const channels = Array.from({ length: Math.max(first?.length ?? 0, second?.length ?? 0) }, (_, index) => index);
  return judgedTogether(channels.map((index) => judgeChannel(first?.[index] ?? [], second?.[index] ?? [], labels)));
};

type Delivered = readonly SeenAt<SeenEvent>[];

const judgeChannel = (first: Delivered, second: Delivered, labels: Labels): CheckResult => {
  if (first.length === 0 || second.length === 0)
    return unobserved(`no event was delivered in "${first.length === 0 ? labels.first : labels.second}"`);
  const bySequence = new Map(first.map((event) => [event.value.sequence, event]));
  const toldIn = new Set(second.map((event) => event.value.sequence));
  const [afterInFirst, afterInSecond] = [nextIn(first), nextIn(second)];
  const end = labels.mayEndApart ? Math.min(endOf(first), endOf(second)) : Number.POSITIVE_INFINITY;
  const isBeforeEnd = (event: SeenAt<SeenEvent>) => sequenceOf(event) <= end;
  const differing = second.filter(isBeforeEnd).flatMap((event) => {
    const other = bySequence.get(event.value.sequence);
    return other === undefined ? [onlyFinding(event, afterInFirst(event), labels)] : differenceFindings(event, other, labels);
  });
  const lacking = first.filter((event) => isBeforeEnd(event) && !toldIn.has(event.value.sequence));
  return judgedBy([...differing, ...lacking.map((event) => lackingFinding(event, afterInSecond(event), labels))]);
};

const sequenceOf = ({ value }: SeenAt<SeenEvent>): number => value.sequence ?? 0;

const endOf = (events: readonly SeenAt<SeenEvent>[]): number => events.reduce((highest, event) => Math.max(highest, sequenceOf(event)), 0);

/** What shows that a delivery went on without an event: the next one that it has, or else its last. Sorted once, as many may be lacking. */
const nextIn = (events: readonly SeenAt<SeenEvent>[]): ((lacked: SeenAt<SeenEvent>) => Told) => {
  const sorted = events.toSorted((a, b) => sequenceOf(a) - sequenceOf(b));
  return (lacked) => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const event = sorted[middle];
      if (event !== undefined && sequenceOf(event) > sequenceOf(lacked)) high = middle;
      else low = middle + 1;
    }
    return sorted.slice(low, low + 1);
  };
};

type Told = readonly SeenAt<SeenEvent>[];

const onlyFinding = (event: SeenAt<SeenEvent>, beside: Told, { second }: Labels): Finding =>
  toldBy(found(event, `only "${second}" has this event`, 'an event of both', `sequence ${shown(event.value.sequence)}`), ...beside, event);

const lackingFinding = (event: SeenAt<SeenEvent>, beside: Told, { first, second }: Labels): Finding =>
  toldBy(found(event, `"${second}" lacks an event of "${first}"`, `sequence ${event.value.sequence}`, 'nothing'), event, ...beside);

const differenceFindings = (event: SeenAt<SeenEvent>, other: SeenAt<SeenEvent>, { first }: Labels): readonly Finding[] =>
  differencesOf(unflagged(other.value), unflagged(event.value)).map(([member, was, is]) => {
    const says = `sequence ${shown(event.value.sequence)} was told otherwise in "${first}"`;
    return toldBy(found(memberOf(event, member), says, shown(was), shown(is)), other, event);
  });

/** A later telling may be flagged as a possible duplicate. */
const unflagged = (event: SeenEvent): SeenEvent => ({ ...event, possibleDuplicate: undefined });

/** Members in which two tellings of one thing differ: `[pointer, was, is]`. Their order is no difference. */
export const differencesOf = (was: object, is: object): readonly (readonly [string, unknown, unknown])[] => {
  const left = flattened(was);
  const right = flattened(is);
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

import type { CaseEvidence } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { judgedBy, shown, unobserved } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { eventsSeen, type SeenEvent } from './observe.ts';

/** Whether two tellings of the same things agree, member by member. */

type Labels = { readonly first: string; readonly second: string; readonly mayEndApart: boolean };

/** The events of two deliveries, matched by their sequences. */
export const judgeAgreement = (evidence: CaseEvidence, labels: Labels): CheckResult => {
  const first = eventsSeen(evidence, labels.first);
  const second = eventsSeen(evidence, labels.second);
  if (first.length === 0 || second.length === 0)
    return unobserved(`no event was delivered in "${first.length === 0 ? labels.first : labels.second}"`);
  const bySequence = new Map(first.map((event) => [event.value.sequence, event]));
  const told = new Set(second.map((event) => event.value.sequence));
  const end = labels.mayEndApart ? Math.min(endOf(first), endOf(second)) : Number.POSITIVE_INFINITY;
  const isBeforeEnd = ({ value }: SeenAt<SeenEvent>) => (value.sequence ?? 0) <= end;
  const differing = second.filter(isBeforeEnd).flatMap((event) => eventFindings(event, bySequence.get(event.value.sequence), labels));
  const lacking = first.filter((event) => isBeforeEnd(event) && !told.has(event.value.sequence));
  return judgedBy([
    ...differing,
    ...lacking.map((event) =>
      found(event, `"${labels.second}" lacks an event of "${labels.first}"`, `sequence ${event.value.sequence}`, 'nothing'),
    ),
  ]);
};

const endOf = (events: readonly SeenAt<SeenEvent>[]): number => Math.max(...events.map(({ value }) => value.sequence ?? 0));

const eventFindings = (event: SeenAt<SeenEvent>, other: SeenAt<SeenEvent> | undefined, { first, second }: Labels): readonly Finding[] => {
  const sequence = `sequence ${shown(event.value.sequence)}`;
  if (other === undefined) return [found(event, `only "${second}" has this event`, 'an event of both', sequence)];
  return differencesOf(unflagged(other.value), unflagged(event.value)).map(([member, was, is]) =>
    found(memberOf(event, member), `${sequence} was told otherwise in "${first}"`, shown(was), shown(is)),
  );
};

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

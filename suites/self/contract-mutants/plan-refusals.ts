import { type Constraint, constraintsOf } from './constraints.ts';
import { equivalenceOf, followsFromPattern } from './equivalents.ts';
import type { JsonSchemas } from './json-schemas.ts';
import type { Fate, JudgedMutant, Plan, Planned } from './mutants.ts';
import { keyOf, type MessagePlace, messagePlaces } from './places.ts';
import { brokenBy, isRefusal, mutantOf, patternOf } from './plan-messages.ts';
import { rewriting } from './planting.ts';
import type { Profile } from './profile.ts';
import { changed, findViolation, isJustThat, type Violation, valueIn } from './violation.ts';

/**
 * The mutants of problem documents. All operations refuse by the same schema, and the reference by the same code: so one fault breaks
 * a constraint in every refusal, and each operation and status in which no case sees it is a survivor of its own.
 */

type Shared = { readonly constraint: Constraint; readonly violation: Violation; readonly bases: Profile['messages'] };

/** The whole member in which the violation is: some refusals have no violations, and are given some. */
const memberOf = ({ at, base, value }: Violation): { readonly at: readonly string[]; readonly value: unknown } => {
  const member = at.slice(0, 1);
  return at.length <= 1 ? { at, value } : { at: member, value: valueIn(changed(base, at, value), member) };
};

const isPossibleAt = (place: MessagePlace, { constraint, violation, bases }: Shared): boolean => {
  const { at, value } = memberOf(violation);
  const own = bases.get(keyOf(place)) ?? [];
  return own.some((base) => isJustThat(place.schema, changed(base, at, value), { constraint, at: violation.at }));
};

/** One status at a time: a check tells of its first findings only, and all operations would be too many. */
const planFor = (shared: Shared, places: readonly MessagePlace[]): readonly Plan[] => {
  const { at, value } = memberOf(shared.violation);
  return [...Map.groupBy(places, ({ status }) => `${status}`)].map(([only, some]) => ({
    mutants: some.map((place) => mutantOf(shared.constraint, place)),
    faults: [{ on: 'every', fault: rewriting(at, value, only) }],
    at: patternOf(shared.constraint.path, false),
    broken: brokenBy(shared.constraint),
  }));
};

type Group = { readonly schema: MessagePlace['schema']; readonly places: readonly MessagePlace[]; readonly profile: Profile };

const planConstraint = ({ schema, places, profile }: Group, constraint: Constraint, rule: Fate | undefined): Planned => {
  const settled = (some: readonly MessagePlace[], fate: Fate): readonly JudgedMutant[] =>
    some.map((place) => ({ mutant: mutantOf(constraint, place), fate }));
  if (rule !== undefined) return { plans: [], known: settled(places, rule) };
  const seen = places.filter((place) => profile.messages.has(keyOf(place)));
  const unseen = settled(
    places.filter((place) => !seen.includes(place)),
    { kind: 'unseen' },
  );
  const bases = seen.flatMap((place) => profile.messages.get(keyOf(place)) ?? []);
  const violation = findViolation(schema, constraint, bases);
  if (violation === undefined) {
    const follows = followsFromPattern(schema, constraint, bases);
    const fate: Fate = follows ? { kind: 'equivalent', rule: 'follows-from-the-pattern' } : { kind: 'unmade' };
    return { plans: [], known: [...settled(seen, fate), ...unseen] };
  }
  const shared = { constraint, violation, bases: profile.messages };
  const possible = seen.filter((place) => isPossibleAt(place, shared));
  const unmade = settled(
    seen.filter((place) => !possible.includes(place)),
    { kind: 'unmade' },
  );
  return { plans: planFor(shared, possible), known: [...unmade, ...unseen] };
};

const planGroup = (group: Group, schemas: JsonSchemas): readonly Planned[] => {
  const constraints = constraintsOf(schemas, group.schema);
  return constraints.map((constraint) => {
    const rule = equivalenceOf(constraint, constraints);
    return planConstraint(group, constraint, rule && { kind: 'equivalent', rule });
  });
};

export const planRefusals = ({ schemas, profile }: { readonly schemas: JsonSchemas; readonly profile: Profile }): Planned => {
  const groups = Map.groupBy(messagePlaces.filter(isRefusal), ({ schema }) => schema);
  const planned = [...groups].flatMap(([schema, places]) => planGroup({ schema, places, profile }, schemas));
  return { plans: planned.flatMap(({ plans }) => plans), known: planned.flatMap(({ known }) => known) };
};

import { type Constraint, constraintsOf, pathText } from './constraints.ts';
import { equivalenceOf, followsFromPattern } from './equivalents.ts';
import { createGrafts, type Grafts } from './graft.ts';
import type { JsonSchemas } from './json-schemas.ts';
import type { Fate, Mutant, Plan, Planned } from './mutants.ts';
import { keyOf, type MessagePlace, messagePlaces } from './places.ts';
import { plantedFor } from './planting.ts';
import type { Profile } from './profile.ts';
import { findViolation, type Violation, writtenAt } from './violation.ts';

/** The mutants of messages, place by place: each constraint with the fault that breaks it there. */

export const mutantOf = (constraint: Constraint, place: MessagePlace): Mutant => ({
  id: `${constraint.schema}${constraint.pointer} in ${keyOf(place)} at ${pathText(constraint) || '/'}`,
  schema: constraint.schema,
  keyword: constraint.keyword,
  place: keyOf(place),
});

/** Where a finding about the value points: indices are the answer's own. */
export const patternOf = (path: readonly string[], isInStream: boolean): string => {
  const pointer = path.map((step) => (step === '*' ? '/\\d+' : `/${step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)).join('');
  return `^${isInStream ? 'message \\d+' : ''}${pointer}$`;
};

/** The refusals, which all operations share: see `plan-refusals.ts`. */
export const isRefusal = ({ schema }: MessagePlace): boolean => schema === 'Problem' || schema === 'TokenProblem';

export const brokenBy = (constraint: Constraint) => ({ keyword: constraint.keyword, writtenAt: writtenAt(constraint) });

const planFor = (constraint: Constraint, place: MessagePlace, violation: Violation): Plan => ({
  mutants: [mutantOf(constraint, place)],
  faults: [plantedFor(place, violation)],
  at: patternOf(constraint.path, place.part !== undefined),
  broken: brokenBy(constraint),
});

type Ground = { readonly schemas: JsonSchemas; readonly profile: Profile };

type Sought = Omit<Parameters<Grafts['into']>[0], 'bases'>;

/** In the messages that are looked at, if it can be; a real one before one that is put together. */
const violationIn = (sought: Sought, sources: readonly (readonly unknown[])[], grafts: Grafts): Violation | undefined => {
  for (const bases of sources) {
    const found = findViolation(sought.schema, sought.constraint, bases) ?? grafts.into({ ...sought, bases });
    if (found !== undefined) return found;
  }
  return undefined;
};

const planPlace = (place: MessagePlace, { schemas, profile, grafts }: Ground & { readonly grafts: Grafts }): Planned => {
  const constraints = constraintsOf(schemas, place.schema);
  const read = profile.read.get(keyOf(place)) ?? [];
  const bases = profile.messages.get(keyOf(place)) ?? [];
  const plans: Plan[] = [];
  const known: Planned['known'][number][] = [];
  const settle = (constraint: Constraint, fate: Fate): void => void known.push({ mutant: mutantOf(constraint, place), fate });
  for (const constraint of constraints) {
    const rule = equivalenceOf(constraint, constraints);
    if (rule !== undefined) settle(constraint, { kind: 'equivalent', rule });
    else if (bases.length === 0) settle(constraint, { kind: 'unseen' });
    else {
      const violation = violationIn({ schema: place.schema, constraint, all: constraints }, [read, bases], grafts);
      if (violation !== undefined) plans.push(planFor(constraint, place, violation));
      else if (followsFromPattern(place.schema, constraint, bases))
        settle(constraint, { kind: 'equivalent', rule: 'follows-from-the-pattern' });
      else settle(constraint, { kind: 'unmade' });
    }
  }
  return { plans, known };
};

export const planMessages = (ground: Ground): Planned => {
  const grafts = createGrafts(ground.schemas, ground.profile);
  const planned = messagePlaces.filter((place) => !isRefusal(place)).map((place) => planPlace(place, { ...ground, grafts }));
  return { plans: planned.flatMap(({ plans }) => plans), known: planned.flatMap(({ known }) => known) };
};

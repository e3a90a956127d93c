import { type SchemaName, validators } from '../../../generated/validators.cjs';
import { type Constraint, constraintsOf, isSchema, meets } from './constraints.ts';
import type { JsonSchemas } from './json-schemas.ts';
import { keyOf, messagePlaces } from './places.ts';
import type { Profile } from './profile.ts';
import { changed, findViolation, placesIn, type Violation, valueIn, valuesAt } from './violation.ts';

/**
 * Where no real message meets the condition of a constraint, one is put together of two: a trade that meets it, taken from another
 * message, in the place of the trade that is there.
 */

export type Grafts = { readonly into: (search: Search) => Violation | undefined };

type Search = {
  readonly schema: SchemaName;
  readonly constraint: Constraint;
  readonly all: readonly Constraint[];
  readonly bases: readonly unknown[];
};

const MOST_PLACES = 4;

const isTopOf = (top: Constraint, { schema, path, inherited }: Constraint): boolean =>
  top.schema === schema && top.pointer === '/type' && top.path.every((step, index) => path[index] === step) && sameGuards(top, inherited);

const sameGuards = ({ guards }: Constraint, inherited: Constraint['inherited']): boolean =>
  JSON.stringify(guards) === JSON.stringify(inherited);

/** Every object of a schema that was seen anywhere. */
const objectsOf = (name: string, schemas: JsonSchemas, profile: Profile): readonly object[] =>
  messagePlaces.flatMap((place) => {
    const bases = profile.messages.get(keyOf(place)) ?? [];
    const tops =
      bases.length === 0 ? [] : constraintsOf(schemas, place.schema).filter((one) => one.schema === name && one.pointer === '/type');
    return tops.flatMap(({ path }) => bases.flatMap((base) => placesIn(base, path).map((at) => valueIn(base, at)))).filter(isSchema);
  });

/** What the message around it does not allow is taken over from what was there before. */
const fitted = (schema: SchemaName, { base, at }: { base: unknown; at: readonly string[] }, object: object): unknown => {
  const original = valueIn(base, at);
  validators[schema](changed(base, at, object));
  const wrong = (validators[schema].errors ?? []).map(({ instancePath }) => instancePath.split('/').slice(1)[at.length]);
  const members = wrong.flatMap((name) => (name === undefined || !isSchema(original) ? [] : [[name, original[name]] as const]));
  const all = Object.entries({ ...object, ...Object.fromEntries(members) });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
};

type Ground = { readonly top: readonly string[]; readonly objects: readonly object[] };

const graft = ({ schema, constraint, bases }: Search, { top, objects }: Ground): Violation | undefined => {
  const alike = valuesAt(constraint.path, bases);
  const own = constraint.guards.slice(constraint.inherited.length);
  const meeting = objects.filter((object) => own.every(({ condition, holds }) => meets(object, condition) === holds));
  const around = constraint.inherited;
  const isRightKind = (base: unknown, at: readonly string[]) =>
    around.every(({ path, condition, holds }) => meets(valueIn(base, at.slice(0, path.length)), condition) === holds);
  const places = bases.flatMap((base) =>
    placesIn(base, top)
      .filter((at) => isRightKind(base, at))
      .map((at) => ({ base, at })),
  );
  for (const place of places.slice(0, MOST_PLACES)) {
    for (const object of meeting) {
      const whole = changed(place.base, place.at, fitted(schema, place, object));
      if (!validators[schema](whole)) continue;
      const found = findViolation(schema, constraint, [whole], { within: place.at, alike });
      if (found !== undefined) return { base: place.base, at: place.at, value: valueIn(changed(whole, found.at, found.value), place.at) };
    }
  }
  return undefined;
};

export const createGrafts = (schemas: JsonSchemas, profile: Profile): Grafts => {
  const known = new Map<string, readonly object[]>();
  return {
    into: (search) => {
      const { constraint, all } = search;
      const top = all.find((one) => isTopOf(one, constraint))?.path;
      if (top === undefined || top.length === 0) return undefined;
      const objects = known.get(constraint.schema) ?? objectsOf(constraint.schema, schemas, profile);
      known.set(constraint.schema, objects);
      return graft(search, { top, objects });
    },
  };
};

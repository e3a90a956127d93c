import { type SchemaName, type ValidationError, validators } from '../../../generated/validators.cjs';
import { setAt } from '../../../src/simulator/faults/pointer.ts';
import { type Constraint, isSchema, meets } from './constraints.ts';
import { guessesFor } from './values.ts';

/** A message that breaks one constraint and no other: a real one, changed at one place, with the validator as the witness. */

export type Violation = {
  /** The place in the message, every index of it a number. */
  readonly at: readonly string[];
  /** `undefined`: the member is left out. */
  readonly value: unknown;
  /** The message before the change. */
  readonly base: unknown;
};

/** More places than this of one message are alike. */
const MOST_PLACES = 40;
const MOST_ALIKE = 12;
const MOST_LOOKED_AT = 200;
/** A list on the way is cut down to the one item that is looked at, so that looking is quick. */
const LONG_LIST = 8;

const childOf = (value: unknown, step: string): unknown => {
  if (Array.isArray(value)) return value[Number(step)];
  return isSchema(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

export const valueIn = (message: unknown, path: readonly string[]): unknown => path.reduce(childOf, message);

/** Where in a message a path with `*` leads, as far as the parents are there. */
export const placesIn = (message: unknown, path: readonly string[]): readonly (readonly string[])[] => {
  const [step, ...rest] = path;
  if (step === undefined) return [[]];
  if (step !== '*') {
    if (!isSchema(message) || (rest.length > 0 && message[step] === undefined)) return [];
    return placesIn(message[step], rest).map((place) => [step, ...place]);
  }
  if (!Array.isArray(message)) return [];
  return message.flatMap((item, index) => placesIn(item, rest).map((place) => [String(index), ...place]));
};

export const pointerOf = (path: readonly string[]): string =>
  path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const changed = (message: unknown, at: readonly string[], value: unknown): unknown => {
  if (at.length === 0) return value;
  return isSchema(message) ? setAt(message, pointerOf(at), value) : message;
};

const placeOf = ({ instancePath, keyword, params }: ValidationError): string =>
  keyword === 'required' ? `${instancePath}/${String(params['missingProperty'])}` : instancePath;

/** As the validator names it. */
export const writtenAt = ({ keyword, pointer }: Constraint): string =>
  `#${keyword === 'required' ? pointer.replace(/\/[^/]*$/, '') : pointer}`;

export type Broken = { readonly keyword: string; readonly writtenAt: string; readonly isAt: (pointer: string) => boolean };

/** The rule may be stated more than once for the same value; that of the constraint must be among those that are broken. */
export const breaksJust = (schema: SchemaName, message: unknown, { keyword, writtenAt, isAt }: Broken): boolean => {
  const validator = validators[schema];
  if (validator(message)) return false;
  const errors = (validator.errors ?? []).filter((error) => error.keyword !== 'if');
  return (
    errors.every((error) => error.keyword === keyword && isAt(placeOf(error))) && errors.some(({ schemaPath }) => schemaPath === writtenAt)
  );
};

export const isJustThat = (
  schema: SchemaName,
  message: unknown,
  { constraint, at }: { constraint: Constraint; at: readonly string[] },
): boolean => {
  const pointer = pointerOf(at);
  return breaksJust(schema, message, {
    keyword: constraint.keyword,
    writtenAt: writtenAt(constraint),
    isAt: (place) => place === pointer,
  });
};

const applies = (message: unknown, at: readonly string[], { guards }: Constraint): boolean =>
  guards.every(({ path, condition, holds }) => meets(valueIn(message, at.slice(0, path.length)), condition) === holds);

/** The same message with short lists, and where the place is in it. */
const shortened = (message: unknown, at: readonly string[]): { readonly message: unknown; readonly at: readonly string[] } => {
  const steps = [...at];
  const cut = (value: unknown, depth: number): unknown => {
    const step = steps[depth];
    if (step === undefined) return value;
    if (Array.isArray(value) && value.length > LONG_LIST) {
      const [item] = value.slice(Number(step));
      steps[depth] = '0';
      return [cut(item, depth + 1)];
    }
    if (Array.isArray(value)) return value.map((item, index) => (index === Number(step) ? cut(item, depth + 1) : item));
    return isSchema(value) && Object.hasOwn(value, step) ? { ...value, [step]: cut(value[step], depth + 1) } : value;
  };
  return { message: cut(message, 0), at: steps };
};

const distinct = (values: readonly unknown[]): readonly unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** Evenly chosen, so that rows from the end of a list are looked at as well. */
const some = <Item>(list: readonly Item[], most: number): readonly Item[] => {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
};

type Search = { readonly schema: SchemaName; readonly constraint: Constraint; readonly alike: readonly unknown[] };

const violate = ({ schema, constraint, alike }: Search, base: unknown, at: readonly string[]): Violation | undefined => {
  const small = shortened(base, at);
  const value = valueIn(base, at);
  for (const guess of guessesFor(constraint, value, alike)) {
    const isFound = isJustThat(schema, changed(small.message, small.at, guess.value), { constraint, at: small.at });
    if (isFound && isJustThat(schema, changed(base, at, guess.value), { constraint, at })) return { at, value: guess.value, base };
  }
  return undefined;
};

/** Values that stand at the path in any of the messages. */
export const valuesAt = (path: readonly string[], bases: readonly unknown[]): readonly unknown[] =>
  some(distinct(bases.flatMap((base) => some(placesIn(base, path), MOST_LOOKED_AT).map((at) => valueIn(base, at)))), MOST_ALIKE).filter(
    (value) => value !== undefined,
  );

type Options = { readonly within?: readonly string[]; readonly alike?: readonly unknown[] };

/** The first violation that the messages allow, anywhere or within a part of them; none when all guesses at all places break something else or nothing. */
export const findViolation = (
  schema: SchemaName,
  constraint: Constraint,
  bases: readonly unknown[],
  { within = [], alike = valuesAt(constraint.path, bases) }: Options = {},
): Violation | undefined => {
  const isWithin = (at: readonly string[]): boolean => within.every((step, index) => at[index] === step);
  const everywhere = bases.flatMap((base) =>
    placesIn(base, constraint.path)
      .filter(isWithin)
      .map((at) => ({ base, at })),
  );
  const where = some(
    everywhere.filter(({ base, at }) => applies(base, at, constraint)),
    MOST_PLACES,
  );
  for (const { base, at } of where) {
    const violation = violate({ schema, constraint, alike }, base, at);
    if (violation !== undefined) return violation;
  }
  return undefined;
};

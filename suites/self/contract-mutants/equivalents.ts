import fc from 'fast-check';
import { type SchemaName, validators } from '../../../generated/validators.cjs';
import { type Constraint, decidingPaths, type Guard } from './constraints.ts';
import { changed, placesIn } from './violation.ts';

/**
 * Constraints that no message can break alone, because another one says as much or more of the same value. Without them the
 * contract would admit the same messages, so there is nothing to catch. Told by rules, never by hand.
 */

export type Equivalent =
  | 'decides-whether-it-applies'
  | 'says-less-than-another'
  | 'says-less-than-both-branches'
  | 'follows-from-the-pattern';

const sameText = (one: readonly string[], other: readonly string[]): boolean => one.join('/') === other.join('/');

/** A branch of the contract is for messages whose deciding member has its value: with another one it is another branch's message. */
const decides = ({ path, keyword, guards }: Constraint): boolean =>
  guards.some(
    (guard) => (guard.holds && decidingPaths(guard).includes(path.join('/'))) || (keyword === 'type' && sameText(guard.path, path)),
  );

/** Conditions are told apart by what they ask of which member. */
const nameOf = ({ path, condition, holds }: Guard): string => JSON.stringify([path, condition['properties'], holds]);

const areIn = (guards: readonly Guard[], others: readonly Guard[]): boolean => {
  const names = new Set(others.map(nameOf));
  return guards.every((guard) => names.has(nameOf(guard)));
};

/** The few values that a constraint leaves; undefined when it leaves any number. */
const valuesOf = ({ keyword, limit }: Constraint): readonly unknown[] | undefined => {
  if (keyword === 'const') return [limit];
  return keyword === 'enum' && Array.isArray(limit) ? limit : undefined;
};

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

const admitting: Readonly<Record<string, (limit: unknown, value: unknown) => boolean>> = {
  type: (limit, value) => kinds[String(limit)]?.(value) === true,
  minimum: (limit, value) => Number(value) >= Number(limit),
  maximum: (limit, value) => Number(value) <= Number(limit),
  pattern: (limit, value) => typeof value === 'string' && new RegExp(String(limit), 'u').test(value),
};

const admits = (constraint: Constraint, value: unknown): boolean => {
  const values = valuesOf(constraint);
  return values === undefined ? admitting[constraint.keyword]?.(constraint.limit, value) === true : values.includes(value);
};

/** Whether whatever breaks the one breaks the other, too; of two that say the same, neither is left out for the other. */
const saysLess = (constraint: Constraint, other: Constraint): boolean => {
  const values = valuesOf(other);
  if (other === constraint || values === undefined || !sameText(other.path, constraint.path)) return false;
  return values.every((value) => admits(constraint, value)) && values.length !== valuesOf(constraint)?.length;
};

const lastOf = ({ guards }: Constraint): Guard | undefined => guards.at(-1);

const isOtherBranch = (one: Constraint, other: Constraint): boolean => {
  const [guard, twin] = [lastOf(one), lastOf(other)];
  return guard !== undefined && twin !== undefined && nameOf({ ...guard, holds: !guard.holds }) === nameOf(twin);
};

/** `all`: the constraints of the same message. */
export const equivalenceOf = (constraint: Constraint, all: readonly Constraint[]): Equivalent | undefined => {
  if (decides(constraint)) return 'decides-whether-it-applies';
  const narrower = all.filter((other) => saysLess(constraint, other));
  if (narrower.some(({ guards }) => areIn(guards, constraint.guards))) return 'says-less-than-another';
  const isInBranch = ({ guards }: Constraint): boolean => areIn(guards.slice(0, -1), constraint.guards);
  const branches = narrower.filter(isInBranch);
  return branches.some((one) => branches.some((other) => isOtherBranch(one, other))) ? 'says-less-than-both-branches' : undefined;
};

const SAMPLES = 300;

/** Whether texts of the pattern beside it, whatever they are, keep the constraint. */
export const followsFromPattern = (schema: SchemaName, { path, holder, keyword }: Constraint, bases: readonly unknown[]): boolean => {
  const { pattern } = holder;
  const place = bases.map((base) => ({ base, at: placesIn(base, path)[0] })).find(({ at }) => at !== undefined);
  if (typeof pattern !== 'string' || keyword === 'pattern' || place?.at === undefined) return false;
  const { base, at } = place;
  const texts = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: SAMPLES, seed: 1 });
  return texts.every((text) => validators[schema](changed(base, at, text)));
};

import { type MessageShape, shapes } from '../../../generated/shapes.ts';
import type { SchemaName } from '../../../generated/validators.cjs';

/** The places of a message, and what has been seen at each. Marking reads a message and judges nothing. */

/** The closed set of values of one member, as `Trade.side`, however many messages hold it. */
export type ClosedSet = { readonly values: readonly string[]; readonly seen: Set<string> };

export type ClosedSets = Map<string, ClosedSet>;

export type Place = {
  readonly path: string;
  readonly members: readonly (readonly [name: string, place: Place])[];
  readonly items?: Place;
  readonly choice?: { readonly by: string; readonly branches: ReadonlyMap<string, Place> };
  readonly closedSet?: ClosedSet;
  isSeen: boolean;
};

/** `name` is whose member it is, for closed sets: the schema's, and behind it the member's. */
type Where = { readonly path: string; readonly name: string };

const shapesByName: Readonly<Record<string, MessageShape>> = shapes;

/** Schemas of the contract do not hold themselves; one that did would be followed no further than this. */
const deepestPath = 400;

const closedSetOf = (sets: ClosedSets, name: string, values: readonly string[]): ClosedSet => {
  const set = sets.get(name) ?? { values, seen: new Set<string>() };
  sets.set(name, set);
  return set;
};

const placeOf = (shape: MessageShape, where: Where, sets: ClosedSets): Place => {
  if (shape.schema !== undefined) return placeOf(shapesByName[shape.schema] ?? {}, { ...where, name: shape.schema }, sets);
  const { path, name } = where;
  const { items, choice, values } = shape;
  const members = path.length > deepestPath ? [] : Object.entries(shape.members ?? {});
  return {
    path,
    isSeen: false,
    members: members.map(([member, of]) => [
      member,
      placeOf(of, { path: path === '' ? member : `${path}.${member}`, name: `${name}.${member}` }, sets),
    ]),
    ...(items && { items: placeOf(items, { path: `${path}[]`, name }, sets) }),
    ...(choice && { choice: { by: choice.by, branches: branchesOf(choice.branches, path, sets) } }),
    ...(values && { closedSet: closedSetOf(sets, name, values) }),
  };
};

/** `events[TRADE_REPORTED]`: of the items of that kind. */
const branchesOf = (schemas: Readonly<Record<string, SchemaName>>, path: string, sets: ClosedSets): ReadonlyMap<string, Place> =>
  new Map(
    Object.entries(schemas).map(([tag, schema]) => [tag, placeOfSchema(schema, sets, `${path.replace(/\[\]$/, '')}[${tag}]`)] as const),
  );

export const placeOfSchema = (schema: SchemaName, sets: ClosedSets, path = ''): Place =>
  placeOf(shapesByName[schema] ?? {}, { path, name: schema }, sets);

/** The messages of a stream, by the name of their event. */
export const placeOfStream = (messages: Readonly<Record<string, SchemaName>>, sets: ClosedSets): Place => ({
  path: '',
  isSeen: false,
  members: [],
  choice: { by: 'event', branches: branchesOf(messages, '', sets) },
});

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const memberOf = (value: object, name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);

/** A member that holds nothing is not seen; one of the wrong kind is, since something stood there. */
export const mark = (place: Place, value: unknown): void => {
  if (isNothing(value)) return;
  place.isSeen = true;
  if (typeof value !== 'object' || value === null) place.closedSet?.seen.add(String(value));
  else if (Array.isArray(value)) markItems(place, value);
  else markMembers(place, value);
};

const markItems = ({ items }: Place, values: readonly unknown[]): void => {
  if (items) for (const value of values) mark(items, value);
};

const markMembers = (place: Place, value: object): void => {
  const chosen = place.choice?.branches.get(String(memberOf(value, place.choice.by)));
  if (chosen) mark(chosen, value);
  for (const [name, member] of place.members) mark(member, memberOf(value, name));
};

type Tally = { readonly seen: readonly string[]; readonly unseen: readonly string[] };

const allProperties = (place: Place): readonly Place[] => [
  ...place.members.flatMap(([, member]) => [member, ...allProperties(member)]),
  ...(place.items ? allProperties(place.items) : []),
  ...[...(place.choice?.branches.values() ?? [])].flatMap(allProperties),
];

/** The members of a message at any depth. Items and branches are the way to members, and are none themselves. */
export const propertiesOf = (place: Place): Tally => {
  const all = allProperties(place);
  return {
    seen: all.filter(({ isSeen }) => isSeen).map(({ path }) => path),
    unseen: all.filter(({ isSeen }) => !isSeen).map(({ path }) => path),
  };
};

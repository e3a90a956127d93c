import type { SpecTarget } from '../../src/spec/load.ts';
import { isNode, itemsOf, membersOf, pointerTo, type SpecNode, textOf } from '../../src/spec/node.ts';
import { decidingMember } from './deciding-member.ts';
import { type Specs, schemaNameAt } from './specs.ts';
import { banner, literal, sorted } from './text.ts';

/**
 * What a message may hold, without the rules: members, items, branches and closed sets of values. Coverage goes by it. Conditions
 * (`if`) say when a member may be there, and name none of their own, so they are left out.
 */

type Shape = {
  readonly schema?: string;
  readonly members?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly choice?: { readonly by: string; readonly branches: Readonly<Record<string, string>> };
  readonly values?: readonly string[];
};

export const generateShapes = (specs: Specs): string => {
  const shapes = specs.schemas.map((named) => {
    const place = { file: named.file, pointer: named.pointer, value: named.schema };
    return [named.name, ownShape(specs, place)] as const;
  });
  return `${banner}${declarations}\nexport const shapes: Readonly<Partial<Record<SchemaName, MessageShape>>> = ${literal(sorted(shapes))};\n`;
};

/** A schema that has a name and something in it is referred to; a text by any name is only a text. */
const shapeAt = (specs: Specs, place: SpecTarget): Shape => {
  const reference = isNode(place.value) ? textOf(place.value.$ref) : undefined;
  const named = reference === undefined ? undefined : specs.nameOf(place.file, reference);
  if (!named) return ownShape(specs, place);
  const { values, ...content } = ownShape(specs, { file: named.file, pointer: named.pointer, value: named.schema });
  return Object.keys(content).length === 0 ? { ...(values && { values }) } : { schema: named.name };
};

const ownShape = (specs: Specs, place: SpecTarget): Shape => {
  const node = isNode(place.value) ? place.value : {};
  const members = membersAt(specs, place, node);
  const choice = choiceAt(specs, place, node);
  const items = isNode(node.items) ? shapeAt(specs, below(place, ['items'], node.items)) : undefined;
  const values = itemsOf(node.enum).map(String);
  return {
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(items && { items }),
    ...(choice && { choice }),
    ...(values.length > 1 && { values }),
  };
};

const below = (place: SpecTarget, parts: readonly (string | number)[], value: unknown): SpecTarget => ({
  file: place.file,
  pointer: `${place.pointer}${pointerTo(...parts)}`,
  value,
});

const membersAt = (specs: Specs, place: SpecTarget, node: SpecNode): readonly (readonly [string, Shape])[] => [
  ...membersOf(node.properties).map(([name, value]) => [name, shapeAt(specs, below(place, ['properties', name], value))] as const),
  ...[...itemsOf(node.allOf).entries()].flatMap(([index, value]) =>
    isNode(value) ? membersAt(specs, below(place, ['allOf', index], value), value) : [],
  ),
];

/** Branches that no constant member tells apart cannot be told apart on the wire either, and have no shape of their own. */
const choiceAt = (specs: Specs, place: SpecTarget, node: SpecNode): Shape['choice'] => {
  const names = [...itemsOf(node.oneOf).entries()].map(([index, value]) => schemaNameAt(specs, below(place, ['oneOf', index], value)));
  const branches = names.flatMap((name) => specs.schemas.filter((schema) => schema.name === name));
  const by = branches.length > 0 && branches.length === names.length ? decidingMember(branches) : undefined;
  return by && { by: by.member, branches: Object.fromEntries(branches.map((branch, index) => [by.values[index], branch.name])) };
};

const declarations = `import type { SchemaName } from './validators.cjs';

export type MessageShape = {
  /** The named schema that says the rest. */
  readonly schema?: SchemaName;
  /** Of an object, by name. */
  readonly members?: Readonly<Record<string, MessageShape>>;
  /** Of a list. */
  readonly items?: MessageShape;
  /** The value of a member decides which schema the object has. */
  readonly choice?: { readonly by: string; readonly branches: Readonly<Record<string, SchemaName>> };
  /** A closed set of more than one value. */
  readonly values?: readonly string[];
};
`;

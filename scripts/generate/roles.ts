import { problemAt, type SpecTarget } from '../../src/spec/load.ts';
import { isNode, itemsOf, membersOf, pointerTo, type SpecNode, textOf } from '../../src/spec/node.ts';
import { type Specs, schemaNameAt } from './specs.ts';
import { banner, literal, sorted } from './text.ts';

/**
 * The role map: which member of the model each property of a message is, and where in the message it stands. A spec that
 * renames or nests a property changes this map and nothing else.
 */

type Member = {
  readonly role: string;
  readonly member: string;
  readonly path: readonly string[];
  readonly kinds: readonly string[];
  readonly of?: string;
  readonly items?: readonly string[];
};

type Maps = Map<string, readonly Member[]>;

export const generateRoles = (specs: Specs): string => {
  const maps: Maps = new Map();
  for (const named of specs.schemas) {
    const place = { file: named.file, pointer: named.pointer, value: named.schema };
    const members = membersAt(specs, place, { plan: named.name, path: [], maps, depth: 0 });
    if (members.length > 0) maps.set(named.name, withoutRepeats(members));
  }
  return `${banner}${declarations}\nexport const roles: RoleMap = ${literal(sorted(maps))};\n`;
};

type Walk = { readonly plan: string; readonly path: readonly string[]; readonly maps: Maps; readonly depth: number };

const branchKeywords = ['allOf', 'anyOf', 'oneOf'];

/** Members of a schema and of all its branches: which branch a message takes is for the validators to judge. */
const membersAt = (specs: Specs, place: SpecTarget, walk: Walk): readonly Member[] => {
  const target = follow(specs, place);
  const node = isNode(target.value) ? target.value : {};
  const below = (keyword: string, name: string | number, value: unknown): SpecTarget => ({
    file: target.file,
    pointer: `${target.pointer}${pointerTo(keyword, name)}`,
    value,
  });
  if (walk.depth > 20) return [];
  const deeper = { ...walk, depth: walk.depth + 1 };
  const own = membersOf(node.properties).flatMap(([name, value]) =>
    property(specs, below('properties', name, value), { ...deeper, path: [...walk.path, name] }),
  );
  const branches = branchKeywords.flatMap((keyword) =>
    [...itemsOf(node[keyword]).entries()].flatMap(([index, value]) => membersAt(specs, below(keyword, index, value), deeper)),
  );
  return [...own, ...branches];
};

/** A property with a role is a member of the model; one without may be a wrapper around some. */
const property = (specs: Specs, place: SpecTarget, walk: Walk): readonly Member[] => {
  const role = isNode(place.value) ? textOf(place.value['x-ocp-role']) : undefined;
  const kinds = kindsOf(follow(specs, place).value);
  if (role === undefined) return kinds.includes('object') ? membersAt(specs, place, walk) : [];
  const [, member] = /^[a-zA-Z]+\.([a-zA-Z]+)$/.exec(role) ?? [];
  if (member === undefined) {
    specs.report(problemAt(place.file, place.pointer, `role ${role} is not of the form noun.member`));
    return [];
  }
  return [{ role, member, path: walk.path, kinds, ...contents(specs, place, walk) }];
};

const contents = (specs: Specs, place: SpecTarget, walk: Walk): Pick<Member, 'of' | 'items'> => {
  const target = follow(specs, place);
  const node = isNode(target.value) ? target.value : {};
  const kinds = kindsOf(node);
  if (kinds.includes('object')) return { of: planFor(specs, place, walk) };
  if (!kinds.includes('array')) return {};
  const items = { file: target.file, pointer: `${target.pointer}/items`, value: node.items };
  const itemKinds = kindsOf(follow(specs, items).value);
  return itemKinds.includes('object') ? { items: itemKinds, of: planFor(specs, items, walk) } : { items: itemKinds };
};

/** Name of the plan of an object: its schema's, or one made up after the property for an inline object. */
const planFor = (specs: Specs, place: SpecTarget, walk: Walk): string => {
  const name = schemaNameAt(specs, place);
  if (name !== undefined) return name;
  const plan = [walk.plan, ...walk.path].join('.');
  walk.maps.set(plan, withoutRepeats(membersAt(specs, place, { ...walk, plan, path: [] })));
  return plan;
};

const follow = (specs: Specs, place: SpecTarget): SpecTarget => {
  const reference = isNode(place.value) ? textOf(place.value.$ref) : undefined;
  const named = reference === undefined ? undefined : specs.nameOf(place.file, reference);
  return named ? { file: named.file, pointer: named.pointer, value: named.schema } : place;
};

/** Kinds of JSON value that a schema admits. */
const kindsOf = (schema: unknown): readonly string[] => {
  const node: SpecNode = isNode(schema) ? schema : {};
  if (typeof node.type === 'string') return [node.type];
  if (Array.isArray(node.type)) return node.type.filter((kind) => typeof kind === 'string');
  const samples = 'const' in node ? [node.const] : itemsOf(node.enum);
  if (samples.length > 0) return [...new Set(samples.map(kindOfValue))];
  return ['properties', ...branchKeywords].some((keyword) => keyword in node) ? ['object'] : [];
};

const kindOfValue = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const withoutRepeats = (members: readonly Member[]): readonly Member[] => [
  ...new Map(members.map((member) => [JSON.stringify([member.member, member.path]), member])).values(),
];

const declarations = `export type WireKind = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

export type WireMember = {
  /** Noun and member of the model. */
  readonly role: string;
  readonly member: string;
  /** Where the value stands in the message, from the object that is decoded. */
  readonly path: readonly string[];
  readonly kinds: readonly WireKind[];
  /** For an object, and for an array of objects: whose members it has. */
  readonly of?: string;
  /** For an array: the kinds of its items. */
  readonly items?: readonly WireKind[];
};

export type RoleMap = Readonly<Record<string, readonly WireMember[]>>;
`;

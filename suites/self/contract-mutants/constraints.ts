import type { JsonSchema, JsonSchemas } from './json-schemas.ts';

/**
 * Every constraint that a message of a schema is held to, at every place of the message: by reading the schema keyword by
 * keyword. A keyword that nobody taught it is an error, so that no rule of the contract is left out in silence.
 */

/** When a constraint applies: where `condition` holds, or does not, of what stands at `path`. */
export type Guard = { readonly path: readonly string[]; readonly condition: JsonSchema; readonly holds: boolean };

export type Constraint = {
  /** The named schema in which it is written. */
  readonly schema: string;
  /** Where in that schema, keyword included; of `required` with the member's name behind it. */
  readonly pointer: string;
  readonly keyword: string;
  /** What the keyword asks for; of `required` the name of the one member. */
  readonly limit: unknown;
  /** Of the value that it is about, from the top of the message; `*` is any item of a list. */
  readonly path: readonly string[];
  /** The schema that holds the keyword, with what else it asks of the same value. */
  readonly holder: JsonSchema;
  readonly guards: readonly Guard[];
  /** Of those, the ones under which the schema itself is there: which kind of event a trade is part of. */
  readonly inherited: readonly Guard[];
};

type Where = Pick<Constraint, 'schema' | 'pointer' | 'path' | 'guards' | 'inherited'>;

/** Says something of the value as a whole. */
const ofTheValue: ReadonlySet<string> = new Set([
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
]);

export const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

export const constraintsOf = (schemas: JsonSchemas, name: string, path: readonly string[] = []): readonly Constraint[] =>
  walk(schemas, named(schemas, name), { schema: name, pointer: '', path, guards: [], inherited: [] });

const named = (schemas: JsonSchemas, name: string): JsonSchema => {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  return schema;
};

const walk = (schemas: JsonSchemas, schema: JsonSchema, where: Where): readonly Constraint[] =>
  Object.entries(schema).flatMap(([keyword, limit]) => {
    if (ofTheValue.has(keyword)) return [{ ...where, pointer: `${where.pointer}/${keyword}`, keyword, limit, holder: schema }];
    const reader = readers[keyword];
    if (reader === undefined) throw new Error(`${where.schema}${where.pointer}/${keyword} is a keyword of which no mutant is made yet`);
    return reader(schemas, { schema, limit }, { ...where, pointer: `${where.pointer}/${keyword}` });
  });

type Reader = (schemas: JsonSchemas, read: { schema: JsonSchema; limit: unknown }, where: Where) => readonly Constraint[];

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const members = (value: unknown): readonly (readonly [string, unknown])[] => (isSchema(value) ? Object.entries(value) : []);

const below = (schemas: JsonSchemas, value: unknown, where: Where): readonly Constraint[] =>
  isSchema(value) ? walk(schemas, value, where) : [];

/** A branch of a condition; the condition itself forbids nothing. */
const branch =
  (holds: boolean): Reader =>
  (schemas, { schema, limit }, where) => {
    const condition = isSchema(schema['if']) ? schema['if'] : {};
    return below(schemas, limit, { ...where, guards: [...where.guards, { path: where.path, condition, holds }] });
  };

const property = (schemas: JsonSchemas, [name, value]: readonly [string, unknown], where: Where): readonly Constraint[] => {
  const inner = { ...where, pointer: `${where.pointer}/${name}`, path: [...where.path, name] };
  if (value !== false) return below(schemas, value, inner);
  return [{ ...inner, pointer: `${inner.pointer}/false schema`, keyword: 'false schema', limit: name, holder: {} }];
};

const readers: Readonly<Record<string, Reader>> = {
  $ref: (schemas, { limit }, where) => {
    const name = String(limit);
    return walk(schemas, named(schemas, name), { ...where, schema: name, pointer: '', inherited: where.guards });
  },
  properties: (schemas, { limit }, where) => members(limit).flatMap((member) => property(schemas, member, where)),
  items: (schemas, { limit }, where) => below(schemas, limit, { ...where, path: [...where.path, '*'] }),
  allOf: (schemas, { limit }, where) =>
    items(limit).flatMap((part, index) => below(schemas, part, { ...where, pointer: `${where.pointer}/${index}` })),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: branch(true),
  else: branch(false),
  if: () => [],
  required: (_, { schema, limit }, where) =>
    items(limit).map((name) => ({
      ...where,
      pointer: `${where.pointer}/${name}`,
      path: [...where.path, String(name)],
      keyword: 'required',
      limit: name,
      holder: schema,
    })),
};

/** Whether what stands there meets a condition: conditions of the contract are about single members. */
export const meets = (value: unknown, condition: JsonSchema): boolean => {
  if (!isSchema(value)) return false;
  if (!items(condition['required']).every((name) => Object.hasOwn(value, String(name)))) return false;
  return members(condition['properties']).every(([name, rule]) => !isSchema(rule) || meetsRule(value[name], rule));
};

const meetsRule = (value: unknown, rule: JsonSchema): boolean => {
  if (rule['const'] !== undefined && value !== rule['const']) return false;
  return typeof rule['pattern'] !== 'string' || (typeof value === 'string' && new RegExp(rule['pattern'], 'u').test(value));
};

/** The members by whose values a condition decides, from the top of the message. */
export const decidingPaths = ({ path, condition }: Guard): readonly string[] =>
  members(condition['properties']).map(([name]) => [...path, name].join('/'));

/** `/events/*[TRADE_REPORTED]/trade/price`: where the constraint is met, and in which kind of message. */
export const pathText = ({ path, inherited }: Constraint): string => {
  const kindAt = (depth: number): string =>
    inherited
      .filter((guard) => guard.path.length === depth && guard.holds)
      .flatMap(({ condition }) => members(condition['properties']).map(([, rule]) => (isSchema(rule) ? rule['const'] : undefined)))
      .filter((kind) => kind !== undefined)
      .map((kind) => `[${String(kind)}]`)
      .slice(0, 1)
      .join('');
  return `${kindAt(0)}${path.map((step, index) => `/${step}${kindAt(index + 1)}`).join('')}`;
};

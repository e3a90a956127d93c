import { problemAt, type SpecFile, type SpecTarget } from '../../src/spec/load.ts';
import { isNode, itemsOf, membersOf, pointerTo, type SpecNode, textOf } from '../../src/spec/node.ts';
import { type NamedSchema, shapeOfKeyword } from '../../src/spec/schema.ts';
import { decidingMember } from './deciding-member.ts';
import { type Specs, schemaNameAt } from './specs.ts';

/**
 * Turns a schema of the specs into what Ajv compiles: references by schema name, annotations left out, and a choice by a
 * constant member (`eventType`) written so that a message is judged by the one branch it claims to be.
 */

/** Says nothing that a validator could judge. Any other keyword must be one that Ajv knows. */
const annotations = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
  '$comment',
  'discriminator',
  'x-ocp-provenance',
  'x-ocp-role',
]);

export type Vocabulary = { readonly knowsKeyword: (keyword: string) => boolean; readonly knowsFormat: (format: string) => boolean };

type Context = { readonly specs: Specs; readonly vocabulary: Vocabulary; readonly file: SpecFile };

export const toJsonSchema = (specs: Specs, vocabulary: Vocabulary, named: NamedSchema): SpecNode =>
  rewrite({ specs, vocabulary, file: named.file }, named.schema, named.pointer);

const rewrite = (context: Context, schema: SpecNode, pointer: string): SpecNode => {
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of membersOf(schema)) {
    const below = `${pointer}${pointerTo(keyword)}`;
    if (annotations.has(keyword)) continue;
    if (keyword === '$ref') result.$ref = referenceName(context, schema, pointer);
    else if (keyword === 'oneOf') Object.assign(result, rewriteChoice(context, value, below));
    else result[keyword] = rewriteKeyword(context, keyword, { value, pointer: below });
  }
  return result;
};

const rewriteKeyword = (context: Context, keyword: string, at: { readonly value: unknown; readonly pointer: string }): unknown => {
  const { value, pointer } = at;
  const shape = shapeOfKeyword(keyword);
  const below = (name: string | number, item: unknown) => (isNode(item) ? rewrite(context, item, `${pointer}${pointerTo(name)}`) : item);
  if (shape === 'schema') return isNode(value) ? rewrite(context, value, pointer) : value;
  if (shape === 'schemaList') return itemsOf(value).map((item, index) => below(index, item));
  if (shape === 'schemaMap') return Object.fromEntries(membersOf(value).map(([name, item]) => [name, below(name, item)]));
  if (!context.vocabulary.knowsKeyword(keyword)) report(context, pointer, `unknown keyword ${keyword}`);
  if (keyword === 'format' && !(typeof value === 'string' && context.vocabulary.knowsFormat(value))) {
    report(context, pointer, `unknown format ${String(value)}`);
  }
  return value;
};

const report = (context: Context, pointer: string, says: string): void => context.specs.report(problemAt(context.file, pointer, says));

const referenceName = (context: Context, schema: SpecNode, pointer: string): string | undefined => {
  const name = schemaNameAt(context.specs, { file: context.file, pointer, value: schema });
  if (name === undefined) report(context, `${pointer}/$ref`, `leads to no named schema: ${String(schema.$ref)}`);
  return name;
};

type Branch = { readonly tag: string; readonly name: string };

/**
 * `oneOf` over schemas that differ in one constant member means: the member decides. Judged as `oneOf`, one wrong field would
 * be reported once for each branch; judged by the member, once.
 */
const rewriteChoice = (context: Context, value: unknown, pointer: string): SpecNode => {
  const members = itemsOf(value);
  const references = members.map((item) => (isNode(item) ? textOf(item.$ref) : undefined));
  const targets = references.map((reference) => (reference === undefined ? undefined : context.specs.nameOf(context.file, reference)));
  const schemas = targets.filter((target) => target !== undefined);
  const deciding = schemas.length === members.length ? decidingMember(schemas) : undefined;
  if (deciding === undefined) return { oneOf: rewriteKeyword(context, 'oneOf', { value, pointer }) };
  const branches = schemas.map((schema, index) => ({ tag: deciding.values[index] ?? '', name: schema.name }));
  return choiceBy(deciding.member, branches);
};

const choiceBy = (tag: string, branches: readonly Branch[]): SpecNode => ({
  type: 'object',
  required: [tag],
  properties: { [tag]: { type: 'string', enum: branches.map((branch) => branch.tag) } },
  allOf: branches.map((branch) => ({
    if: { type: 'object', required: [tag], properties: { [tag]: { type: 'string', const: branch.tag } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { $ref: branch.name },
  })),
});

/** A schema with its references replaced by what they lead to: for small ones, of parameters and headers. */
export const flattenSchema = (specs: Specs, place: SpecTarget): SpecNode => {
  const node = isNode(place.value) ? place.value : {};
  const reference = textOf(node.$ref);
  const target = reference === undefined ? undefined : specs.nameOf(place.file, reference);
  const own = membersOf(node).filter(([keyword]) => keyword !== '$ref' && (keyword === 'default' || !annotations.has(keyword)));
  if (reference !== undefined && !target) specs.report(problemAt(place.file, place.pointer, `leads to no named schema: ${reference}`));
  const base = target ? flattenSchema(specs, { file: target.file, pointer: target.pointer, value: target.schema }) : {};
  const items = isNode(node.items) ? { items: flattenSchema(specs, { ...place, value: node.items }) } : {};
  return { ...base, ...Object.fromEntries(own), ...items };
};

/** A whole schema of a request body with its references replaced: of plain objects, lists and values, without choices. */
export const flattenBody = (specs: Specs, place: SpecTarget): SpecNode => {
  const node = isNode(place.value) ? place.value : {};
  const reference = textOf(node.$ref);
  const target = reference === undefined ? undefined : specs.nameOf(place.file, reference);
  if (target) return flattenBody(specs, { file: target.file, pointer: target.pointer, value: target.schema });
  const flat = flattenSchema(specs, place);
  const below = (value: unknown): SpecNode => flattenBody(specs, { ...place, value });
  const items = isNode(node.items) ? { items: below(node.items) } : {};
  const properties = membersOf(node.properties).map(([name, value]) => [name, below(value)] as const);
  return { ...flat, ...items, ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }) };
};

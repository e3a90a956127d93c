import { followReferences, problemAt, resolveReference, type SpecFile, type SpecProblem, type SpecTarget, type SpecTree } from './load.ts';
import { isNode, itemsOf, membersOf, pointerTo, type SpecNode, valueAt } from './node.ts';

/** Where JSON Schemas are in the specs, and how to walk through one. */

const singleSchemaKeywords = new Set([
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]);
const schemaListKeywords = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const schemaMapKeywords = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

export type KeywordShape = 'schema' | 'schemaList' | 'schemaMap' | 'value';

export const shapeOfKeyword = (keyword: string): KeywordShape => {
  if (singleSchemaKeywords.has(keyword)) return 'schema';
  if (schemaListKeywords.has(keyword)) return 'schemaList';
  return schemaMapKeywords.has(keyword) ? 'schemaMap' : 'value';
};

export type Subschema = { readonly keyword: string; readonly name: string; readonly schema: SpecNode; readonly pointer: string };

/** The schemas directly inside a schema; references are not followed. */
export const subschemasOf = (schema: SpecNode, pointer: string): readonly Subschema[] =>
  membersOf(schema).flatMap(([keyword, value]) => {
    const shape = shapeOfKeyword(keyword);
    const below = `${pointer}${pointerTo(keyword)}`;
    if (shape === 'schema') return isNode(value) ? [{ keyword, name: keyword, schema: value, pointer: below }] : [];
    const entries = shape === 'schemaMap' ? membersOf(value) : shape === 'schemaList' ? [...itemsOf(value).entries()] : [];
    return entries.flatMap(([name, item]) =>
      isNode(item) ? [{ keyword, name: String(name), schema: item, pointer: `${below}${pointerTo(name)}` }] : [],
    );
  });

export type NamedSchema = { readonly name: string; readonly file: SpecFile; readonly pointer: string; readonly schema: SpecNode };

export const isContractFile = (file: SpecFile): boolean => file.path.startsWith('specs/openapi/');

/** Component files that hold something other than schemas, by their name. */
const otherComponents = /\/(headers|parameters|responses|examples|request-bodies|security-schemes)\.ya?ml$/;

const schemaFolders = (file: SpecFile): readonly (readonly [string, unknown])[] => {
  if (file.path.startsWith('specs/openapi/components/')) return otherComponents.test(file.path) ? [] : [['', file.value]];
  return [['/components/schemas', valueAt(file.value, '/components/schemas')]];
};

/** All schemas that have a name. One that only points to another (`Trade: {$ref: …}`) is the other's second address, not a second schema. */
export const namedSchemas = (tree: SpecTree): { readonly schemas: readonly NamedSchema[]; readonly problems: readonly SpecProblem[] } => {
  const byName = new Map<string, NamedSchema>();
  const problems: SpecProblem[] = [];
  const found = tree.files
    .filter(isContractFile)
    .flatMap((file) =>
      schemaFolders(file).flatMap(([folder, value]) =>
        membersOf(value).flatMap(([name, schema]) =>
          isNode(schema) && !isAlias(schema) ? [{ name, file, pointer: `${folder}${pointerTo(name)}`, schema }] : [],
        ),
      ),
    );
  for (const schema of found) {
    const other = byName.get(schema.name);
    if (other) problems.push(problemAt(schema.file, schema.pointer, `schema ${schema.name} is also defined in ${other.file.path}`));
    else byName.set(schema.name, schema);
  }
  const schemas = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { schemas, problems };
};

const isAlias = (schema: SpecNode): boolean => typeof schema.$ref === 'string' && Object.keys(schema).length === 1;

const addressOf = (place: { readonly file: SpecFile; readonly pointer: string }): string => `${place.file.path}#${place.pointer}`;

/** Finds the name behind a reference, through aliases. */
export const schemaNaming = (tree: SpecTree, schemas: readonly NamedSchema[]) => {
  const byAddress = new Map(schemas.map((schema) => [addressOf(schema), schema]));
  const follow = (place: SpecTarget | undefined): NamedSchema | undefined => {
    if (!place) return undefined;
    const named = byAddress.get(addressOf(place));
    if (named) return named;
    if (!isNode(place.value) || !isAlias(place.value)) return undefined;
    const target = followReferences(tree, place);
    return target ? byAddress.get(addressOf(target)) : undefined;
  };
  return (from: SpecFile, reference: string): NamedSchema | undefined => follow(resolveReference(tree, from, reference));
};

export type SchemaNaming = ReturnType<typeof schemaNaming>;

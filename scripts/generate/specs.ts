import { loadSpecs, type SpecProblem, type SpecTarget, type SpecTree } from '../../src/spec/load.ts';
import { isNode, textOf } from '../../src/spec/node.ts';
import { type NamedSchema, namedSchemas, type SchemaNaming, schemaNaming } from '../../src/spec/schema.ts';

/** What every generator reads: the specs, their schemas by name, and where to report what cannot be generated. */
export type Specs = {
  readonly tree: SpecTree;
  readonly schemas: readonly NamedSchema[];
  readonly nameOf: SchemaNaming;
  readonly report: (problem: SpecProblem) => void;
  readonly problems: readonly SpecProblem[];
};

export type ServiceDocument = { readonly service: string; readonly place: SpecTarget };

export const readSpecs = (root: string): Specs => {
  const tree = loadSpecs(root);
  const { schemas, problems: collisions } = namedSchemas(tree);
  const problems = [...tree.problems, ...collisions];
  return { tree, schemas, nameOf: schemaNaming(tree, schemas), report: (problem) => problems.push(problem), problems };
};

/** One OpenAPI document a service; the service is the file's name. */
export const serviceDocuments = (specs: Specs): readonly ServiceDocument[] =>
  specs.tree.files
    .filter((file) => /^specs\/openapi\/[^/]+\.ya?ml$/.test(file.path))
    .map((file) => ({
      service: file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
      place: { file, pointer: '', value: file.value },
    }));

/** Name of the schema that a place refers to; undefined for an inline schema. */
export const schemaNameAt = (specs: Specs, place: SpecTarget): string | undefined => {
  const reference = isNode(place.value) ? textOf(place.value.$ref) : undefined;
  return reference === undefined ? undefined : specs.nameOf(place.file, reference)?.name;
};

import type { Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { problemAt } from '../../src/spec/load.ts';
import { isNode, membersOf, type SpecNode } from '../../src/spec/node.ts';
import { toJsonSchema, type Vocabulary } from './json-schema.ts';
import type { Specs } from './specs.ts';
import { banner, unionOf } from './text.ts';

/** Validators as plain code: nothing is compiled while a suite runs. */

const options = {
  strict: true,
  allErrors: true,
  messages: false,
  inlineRefs: false,
  code: { source: true, lines: true, optimize: 2 },
} satisfies Options;

/** These are JSON Schema as they are, since editors read them too. */
const plainSchemas = { RunFile: 'specs/run-file.schema.json', RequirementSet: 'specs/requirement-set.schema.json' };

type Compilable = { readonly name: string; readonly schema: SpecNode; readonly fault: (says: string) => void };

export const generateValidators = (specs: Specs): { readonly code: string; readonly types: string; readonly names: readonly string[] } => {
  const ajv = new Ajv2020(options);
  formats.default(ajv);
  const schemas = [...contractSchemas(specs, vocabularyOf(ajv)), ...plainlyWritten(specs)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = schemas.map((schema) => schema.name);
  if (specs.problems.length > 0) return { code: '', types: '', names };
  for (const { name, schema } of schemas) ajv.addSchema(schema, name);
  for (const schema of schemas) compile(ajv, schema);
  const code = specs.problems.length > 0 ? '' : standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const bounded = boundErrors(code);
  const table = names.map((name) => `  ${name}: exports.${name},`).join('\n');
  return { code: `${banner}${bounded}\nexports.validators = {\n${table}\n};\n`, types: typesFor(names), names };
};

/** More errors than this about one message tell nothing more. */
const MOST_ERRORS = 1000;

/**
 * Ajv either stops at the first error or collects them all, and copies what it has collected with each element of a list:
 * a list of a hundred thousand wrong elements would take it hours. It goes on counting, and keeps the first.
 */
const boundErrors = (code: string): string =>
  code
    .replace(/vErrors\.concat\((\w+)\.errors\)/g, `vErrors.length < ${MOST_ERRORS} ? vErrors.concat($1.errors) : vErrors`)
    .replace(/vErrors\.push\((\w+)\);/g, `vErrors.length < ${MOST_ERRORS} && vErrors.push($1);`)
    .replace(/errors = vErrors\.length;/g, 'errors = Math.max(errors + 1, vErrors.length);')
    .replace(/vErrors\.length = (\w+);/g, 'vErrors.length = Math.min(vErrors.length, $1);');

const vocabularyOf = (ajv: Ajv2020): Vocabulary => ({
  knowsKeyword: (keyword) => ajv.getKeyword(keyword) !== false,
  knowsFormat: (format) => ajv.formats[format] !== undefined,
});

const contractSchemas = (specs: Specs, vocabulary: Vocabulary): readonly Compilable[] =>
  specs.schemas.map((named) => ({
    name: named.name,
    schema: toJsonSchema(specs, vocabulary, named),
    fault: (says) => specs.report(problemAt(named.file, named.pointer, says)),
  }));

const plainlyWritten = (specs: Specs): readonly Compilable[] =>
  Object.entries(plainSchemas).flatMap(([name, path]) => {
    const file = specs.tree.file(path);
    if (!file || !isNode(file.value)) return [];
    const schema = Object.fromEntries(membersOf(file.value).filter(([keyword]) => keyword !== '$id' && keyword !== '$schema'));
    return [{ name, schema, fault: (says: string) => specs.report(problemAt(file, '', says)) }];
  });

const compile = (ajv: Ajv2020, { name, fault }: Compilable): void => {
  try {
    ajv.getSchema(name);
  } catch (error) {
    fault(error instanceof Error ? error.message : String(error));
  }
};

const typesFor = (names: readonly string[]): string => `${banner}export type SchemaName =${unionOf(names)};

export type ValidationError = {
  /** JSON pointer into the message. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** Holds its errors until the next call. */
export type Validator = {
  (message: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
};

export declare const validators: Readonly<Record<SchemaName, Validator>>;
`;

import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '../../../scripts/generate/json-schema.ts';
import { readSpecs } from '../../../scripts/generate/specs.ts';

/** The schemas of the contract as data, exactly as the generated validators were compiled from them. */

export type JsonSchema = Readonly<Record<string, unknown>>;

export type JsonSchemas = ReadonlyMap<string, JsonSchema>;

const root = fileURLToPath(new URL('../../..', import.meta.url));

const knowsAll = { knowsKeyword: () => true, knowsFormat: () => true };

export const contractSchemas = (): JsonSchemas => {
  const specs = readSpecs(root);
  return new Map(specs.schemas.map((named) => [named.name, toJsonSchema(specs, knowsAll, named)]));
};

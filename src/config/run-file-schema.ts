import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyPath } from './located-document.ts';
import { packageRoot } from './package-root.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

/**
 * The part of the run file's schema that holds at a path. Read from the schema's text, and only once something is wrong:
 * a compiled validator says what it refused, not what it would have taken.
 */
const schemaAt = (path: KeyPath): unknown => {
  const schema: unknown = JSON.parse(readFileSync(join(packageRoot(), 'specs/run-file.schema.json'), 'utf8'));
  const definitions = member(schema, '$defs');
  let node: unknown = schema;
  for (const part of path) {
    node = typeof part === 'number' ? member(node, 'items') : member(member(node, 'properties'), part);
    const reference = member(node, '$ref');
    if (typeof reference === 'string') node = member(definitions, reference.replace('#/$defs/', ''));
  }
  return node;
};

export const knownKeys = (path: KeyPath): readonly string[] => Object.keys(member(schemaAt(path), 'properties') ?? {});

/** The words that may stand at a path which takes one of a list; empty elsewhere. */
export const runFileWords = (path: KeyPath): readonly string[] => {
  const words = member(schemaAt(path), 'enum');
  return Array.isArray(words) ? words.map(String) : [];
};

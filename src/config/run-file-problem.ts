import type { ValidationError } from '../../generated/validators.cjs';
import { type KeyPath, keyText } from './located-document.ts';
import { knownKeys } from './run-file-schema.ts';
import { isSecretName } from './secret-names.ts';
import { suggestion } from './suggestion.ts';

/** One thing in the run file that cannot be used, told so that its writer can mend it. */
export type RunFileProblem = { readonly path: KeyPath; readonly says: string };

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing'));

const pathOf = (pointer: string): KeyPath =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const valueAt = (value: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>((node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined), value);

const meant = (typed: string, known: readonly string[]): string => {
  const near = suggestion(typed, known);
  return near ? ` Did you mean "${near}"?` : '';
};

export const notOneOf = (found: unknown, words: readonly string[]): string =>
  `expected one of ${words.join(', ')}; found ${shown(found)}.${meant(String(found), words)}`;

const unknownKey = (path: KeyPath, name: string): RunFileProblem => {
  const whole = [...path, name];
  const known = knownKeys(path);
  // Who misspells "credentials" gives no secret.
  if (isSecretName(name) && !isSecretName(suggestion(name, known) ?? '')) {
    return {
      path: whole,
      says: 'a run file gets copied and committed, so it never holds a secret. Give the name of an environment variable (clientSecretEnv) or a file (clientSecretFile, privateKeyFile).',
    };
  }
  const place = path.length === 0 ? 'a run file' : `"${keyText(path)}"`;
  return { path: whole, says: `${place} has no such key.${meant(name, known) || ` It may have: ${known.join(', ')}.`}` };
};

const kindNames: Readonly<Record<string, string>> = {
  object: 'keys and values',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
};

const patternNames: Readonly<Record<string, string>> = {
  case: 'the id of a case (lower-case words joined by hyphens; "ocp-conformance cases list" has them)',
  inherit: 'the name of an environment variable (letters, digits, underscores)',
  clientSecretEnv: 'the name of an environment variable (letters, digits, underscores)',
};

/** Why something fits none of several shapes is told by the refusal of them all. */
export const isOfAChoice = ({ schemaPath }: ValidationError): boolean => schemaPath.includes('/anyOf/');

const choiceNames: Readonly<Record<string, string>> = { command: 'a text or a list of texts, the program first' };

const expectationOf = (error: ValidationError, path: KeyPath): string => {
  const limit: unknown = error.params['limit'];
  switch (error.keyword) {
    case 'type':
      return kindNames[String(error.params['type'])] ?? String(error.params['type']);
    case 'pattern':
      return (
        patternNames[String(path.findLast((part) => typeof part === 'string'))] ?? `a text that fits ${String(error.params['pattern'])}`
      );
    case 'format':
      return `a ${String(error.params['format'])} that exists, as YYYY-MM-DD`;
    case 'minimum':
      return `at least ${String(limit)}`;
    case 'maximum':
      return `at most ${String(limit)}`;
    case 'minLength':
      return limit === 1 ? 'a text that is not empty' : `a text of at least ${String(limit)} characters`;
    case 'anyOf':
      return choiceNames[String(path.at(-1))] ?? 'a text, a number, or true or false';
    case 'maxLength':
      return limit === 1 ? 'one character' : `a text of at most ${String(limit)} characters`;
    case 'minItems':
      return `a list of at least ${String(limit)}`;
    default:
      return `something that fits the schema (${error.keyword})`;
  }
};

const wordsOf = (allowed: unknown): readonly string[] => (Array.isArray(allowed) ? allowed.map(String) : []);

/** What one refusal of the schema means to the person who wrote the file. */
export const runFileProblem = (error: ValidationError, runFile: unknown): RunFileProblem => {
  const path = pathOf(error.instancePath);
  const found = valueAt(runFile, path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(error.params['additionalProperty']));
    case 'required':
      return { path, says: `the key "${String(error.params['missingProperty'])}" is missing here.` };
    case 'enum': {
      return { path, says: notOneOf(found, wordsOf(error.params['allowedValues'])) };
    }
    default:
      return { path, says: `expected ${expectationOf(error, path)}; found ${shown(found)}.` };
  }
};

import type { ValueSchema } from '../../generated/operations.ts';
import { isDate } from '../contract/date-text.ts';

/** Texts that stand for values: of parameters and of headers, held against their schemas. */

const limitOf = (schema: ValueSchema, keyword: string, otherwise: number): number => {
  const limit = schema[keyword];
  return typeof limit === 'number' ? limit : otherwise;
};

const integerInstead = (schema: ValueSchema, text: string): string | undefined => {
  const [least, most] = [limitOf(schema, 'minimum', 0), limitOf(schema, 'maximum', Number.MAX_SAFE_INTEGER)];
  const isRight = /^\d{1,16}$/.test(text) && Number(text) >= least && Number(text) <= most;
  return isRight ? undefined : `an integer from ${least} to ${most}`;
};

const allowedIn = (schema: ValueSchema): readonly string[] | undefined => {
  if (schema['const'] !== undefined) return [String(schema['const'])];
  return Array.isArray(schema['enum']) ? schema['enum'].map(String) : undefined;
};

/** What the value had to be; undefined when it is that. */
export const expectedInstead = (schema: ValueSchema, text: string): string | undefined => {
  const { type, pattern, format } = schema;
  if (type === 'integer') return integerInstead(schema, text);
  const allowed = allowedIn(schema);
  if (allowed !== undefined && !allowed.includes(text)) return allowed.join(' or ');
  const [shortest, longest] = [limitOf(schema, 'minLength', 0), limitOf(schema, 'maxLength', Number.POSITIVE_INFINITY)];
  if (text.length < shortest || text.length > longest) return `${shortest} to ${longest} characters`;
  if (format === 'date' && !isDate(text)) return 'a date, YYYY-MM-DD';
  return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text) ? undefined : `a text that matches ${pattern}`;
};

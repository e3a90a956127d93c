import type { InputFault, InputSchema } from '../../model/input-rule.ts';

/** In which ways a schema lets a single value be wrong. */

export type ValueFault = { readonly fault: InputFault; readonly says: string };

const numberIn = (schema: InputSchema, keyword: string): number | undefined => {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
};

type Bound = readonly [keyword: string, fault: InputFault, says: (limit: number) => string];

const BOUNDS: readonly Bound[] = [
  ['minimum', 'below-minimum', (limit) => `is below ${limit}`],
  ['maximum', 'above-maximum', (limit) => `is above ${limit}`],
  ['minLength', 'too-short', (limit) => `has fewer than ${limit} characters`],
  ['maxLength', 'too-long', (limit) => `has more than ${limit} characters`],
  ['minItems', 'too-few-items', (limit) => `has fewer than ${limit} items`],
  ['maxItems', 'too-many-items', (limit) => `has more than ${limit} items`],
];

const boundFaults = (schema: InputSchema): readonly ValueFault[] =>
  BOUNDS.flatMap(([keyword, fault, says]) => {
    const limit = numberIn(schema, keyword);
    return limit === undefined ? [] : [{ fault, says: says(limit) }];
  });

/** What a text that stands alone, and is of no length, breaks is told as `empty`; here every fault is one of a value with content. */
export const valueFaults = (schema: InputSchema): readonly ValueFault[] => [
  ...boundFaults(schema),
  ...(schema['const'] === undefined && schema['enum'] === undefined
    ? []
    : [{ fault: 'value', says: 'is another value than the contract knows' } as const]),
  ...(typeof schema['format'] === 'string' ? [{ fault: 'format', says: `is no ${schema['format']}` } as const] : []),
  ...(typeof schema['pattern'] === 'string' ? [{ fault: 'pattern', says: `does not match ${schema['pattern']}` } as const] : []),
  ...(schema['uniqueItems'] === true ? [{ fault: 'equal-items', says: 'has two equal items' } as const] : []),
];

const ARTICLES: Readonly<Record<string, string>> = { integer: 'an', object: 'an', array: 'an' };

export const typeFault = (schema: InputSchema): readonly ValueFault[] => {
  const { type } = schema;
  return typeof type === 'string' ? [{ fault: 'type', says: `is not ${ARTICLES[type] ?? 'a'} ${type}` }] : [];
};

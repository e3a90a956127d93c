import fc from 'fast-check';
import type { InputRule, InputSchema } from '../../model/input-rule.ts';
import { type BadValues, badText, goodText } from './bad-text.ts';

/** JSON bodies that break one rule at one place; the rest of the body is the contract's own example. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ANY_TYPE: readonly (readonly [type: string, value: unknown])[] = [
  ['null', null],
  ['string', 'text'],
  ['integer', 7],
  ['number', 1.5],
  ['boolean', true],
  ['array', []],
  ['object', {}],
];

const isOfType = (type: string, wanted: unknown): boolean => type === wanted || (wanted === 'number' && type === 'integer');

const otherType = ({ type: wanted }: InputSchema): BadValues<unknown> => {
  const values = ANY_TYPE.filter(([type]) => !isOfType(type, wanted)).map(([, value]) => value);
  return { edges: [], arbitrary: fc.constantFrom(...values) };
};

/** Items need not be good in themselves: they are too many, or equal, whatever they are. */
const items = (schema: InputSchema, count: number): readonly unknown[] => {
  const item = isObject(schema['items']) ? schema['items'] : {};
  return Array.from({ length: count }, (_, index) => (item['type'] === 'string' ? `item-${index}` : {}));
};

const numberIn = (schema: InputSchema, keyword: string): number => Number(schema[keyword] ?? 0);

const NUMERIC: ReadonlySet<string> = new Set(['below-minimum', 'above-maximum']);

const valuesOf = (rule: InputRule): BadValues<unknown> => {
  const { fault, schema } = rule;
  const only = (value: unknown): BadValues<unknown> => ({ edges: [], arbitrary: fc.constant(value) });
  if (fault === 'type') return otherType(schema);
  if (fault === 'too-few-items') return only(items(schema, numberIn(schema, 'minItems') - 1));
  if (fault === 'too-many-items') return only(items(schema, numberIn(schema, 'maxItems') + 1));
  if (fault === 'equal-items') return only([...items(schema, 1), ...items(schema, 1)]);
  const texts = badText(rule) ?? { edges: [], arbitrary: goodText(schema) };
  if (!NUMERIC.has(fault)) return texts;
  return { edges: texts.edges.map(Number), arbitrary: texts.arbitrary.map(Number) };
};

const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

type Edit = (holder: Readonly<Record<string, unknown>>, name: string) => unknown;

/** A copy of a message with the member at the place changed; lists and objects that are not there are made. */
const edited = (message: unknown, [head, ...rest]: readonly string[], edit: Edit): unknown => {
  if (head === undefined) return message;
  if (head === '0') {
    const list: readonly unknown[] = Array.isArray(message) ? message : [];
    const changed = edited({ item: list[0] }, ['item', ...rest], edit);
    return [isObject(changed) ? changed['item'] : changed, ...list.slice(1)];
  }
  const holder = isObject(message) ? message : {};
  return rest.length === 0 ? edit(holder, head) : { ...holder, [head]: edited(holder[head], rest, edit) };
};

const replaced =
  (value: unknown): Edit =>
  (holder, name) => ({ ...holder, [name]: value });

const removed: Edit = (holder, name) => Object.fromEntries(Object.entries(holder).filter(([other]) => other !== name));

/** Bodies with one broken member, as JSON values. */
export const badJson = (rule: InputRule, example: unknown): BadValues<unknown> => {
  const parts = partsOf(rule.name);
  const put = (value: unknown): unknown => (parts.length === 0 ? value : edited(example, parts, replaced(value)));
  if (rule.fault === 'missing') return { edges: [], arbitrary: fc.constant(edited(example, parts, removed)) };
  if (rule.fault === 'extra') {
    const name = fc.stringMatching(/^[a-z]{1,12}Unknown$/);
    return { edges: [], arbitrary: name.map((extra) => edited(example, [...parts, extra], replaced('unknown'))) };
  }
  const { edges, arbitrary } = valuesOf(rule);
  return { edges: edges.map(put), arbitrary: arbitrary.map(put) };
};

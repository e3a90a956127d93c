import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { operations } from '../../../generated/operations.ts';
import { validators } from '../../../generated/validators.cjs';
import { inputRulesOf } from '../../contract/input-rules/input-rules.ts';
import type { InputRule } from '../../model/input-rule.ts';
import { badJson } from './bad-json.ts';
import { badRequests, type Change } from './bad-request.ts';

/** What is made to be bad is bad by the judgement of Ajv, whichever example chance brings: else a good server would be blamed. */

const ajv = new Ajv2020({ strict: true });
formats.default(ajv);

const rules = Object.keys(operations).flatMap(inputRulesOf);

const examplesOf = (rule: InputRule): readonly Change[] => {
  const { edges, arbitrary } = badRequests(rule);
  const all = [...edges, ...fc.sample(arbitrary, { numRuns: 40, seed: 7 })];
  return [...new Map(all.map((change) => [JSON.stringify(change), change])).values()];
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** As the most lenient reader of a query or a header would have it. */
const read = (text: string, { schema }: InputRule): unknown =>
  schema['type'] === 'integer' && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

const textsIn = (change: Change, name: string): readonly string[] => {
  if (change.in === 'path') return [change.segment];
  if (change.in === 'header') return change.values;
  if (change.in === 'body') return [change.text];
  const pairs = change.text.split('&').map((pair) => pair.split('='));
  return pairs.filter(([key]) => key === name).map(([, value = '']) => value);
};

const isBrokenText = (rule: InputRule, change: Change): boolean => {
  const texts = textsIn(change, rule.name);
  if (rule.fault === 'missing') return texts.length === 0;
  if (rule.fault === 'repeated') return texts.length === 2;
  const [raw = ''] = texts;
  const text = change.in === 'header' ? raw : decoded(raw);
  if (rule.fault === 'encoding') return text === undefined;
  if (rule.fault === 'alone') return texts.length === 1 && change.in === 'form' && !/&/.test(change.text);
  return text !== undefined && texts.length === 1 && !ajv.validate(rule.schema, read(text, rule));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isBrokenBody = (rule: InputRule, change: Change): boolean => {
  if (change.in !== 'body') return false;
  if (rule.fault === 'media-type') return change.mediaType !== undefined && !Object.hasOwn(operations, change.mediaType);
  if (rule.place === 'form') return !validators.TokenRequest(Object.fromEntries(new URLSearchParams(change.text)));
  const json = parsed(change.text);
  return json === undefined || !validators.Subscription(json);
};

const isBroken = (rule: InputRule, change: Change): boolean => {
  if (rule.place === 'request') return change.in === 'header' && !/json|event-stream|\*\/\*/.test(change.values.join());
  return rule.place === 'json' || rule.name === '' ? isBrokenBody(rule, change) : isBrokenText(rule, change);
};

describe.each([...Map.groupBy(rules, ({ operationId }) => operationId)])('%s', (_, own) => {
  test.each(own.map((rule) => [rule.says, rule] as const))('%s', (_says, rule) => {
    const examples = examplesOf(rule);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((change) => !isBroken(rule, change))).toEqual([]);
  });
});

test('what cannot be sent in a header, or is no part of its value, is never made', () => {
  const values = rules
    .filter(({ place }) => place === 'header')
    .flatMap(examplesOf)
    .flatMap((change) => (change.in === 'header' ? change.values : []));
  expect(values.length).toBeGreaterThan(100);
  expect(values.filter((value) => !/^$|^[!-~]([ -~]*[!-~])?$/.test(value))).toEqual([]);
});

test('what a lenient reader takes for a number is never sent as none', () => {
  const [rule] = inputRulesOf('pullEvents').filter(({ id }) => id === 'limit-type');
  const texts =
    rule === undefined
      ? []
      : fc.sample(badRequests(rule).arbitrary, { numRuns: 2000, seed: 3 }).flatMap((change) => textsIn(change, 'limit'));
  expect(texts).toHaveLength(2000);
  expect(texts.map((text) => decoded(text) ?? '').filter((text) => text.trim() === '' || Number.isInteger(Number(text)))).toEqual([]);
});

test('no good client assertion goes with another client, nor with a broken assertion', () => {
  const fields = ['client_id', 'client_assertion', 'client_assertion_type'];
  const own = rules.filter(({ place, name }) => place === 'form' && fields.includes(name));
  const kept = own
    .flatMap(examplesOf)
    .flatMap((change) => (change.in === 'form' ? fields.filter((field) => !change.without.includes(field)) : []));
  expect(own.length).toBeGreaterThan(8);
  expect(kept).toEqual([]);
});

describe('a closed body', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    additionalProperties: false,
    properties: { a: { type: 'string', enum: ['x', 'y'], minLength: 1 }, list: { type: 'array', minItems: 2, items: { type: 'integer' } } },
  };
  const example = { a: 'x', list: [1, 2] };
  const rule = (name: string, fault: InputRule['fault'], own: object): InputRule => ({
    id: 'a-rule',
    operationId: 'putSubscription',
    place: 'json',
    name,
    fault,
    says: 'is broken',
    codes: [],
    schema: { ...own },
  });
  test.each([
    rule('', 'extra', schema),
    rule('/a', 'missing', schema),
    rule('/a', 'type', schema.properties.a),
    rule('/a', 'value', schema.properties.a),
    rule('/list', 'too-few-items', schema.properties.list),
    rule('/list/0', 'type', schema.properties.list.items),
  ])('is broken by $fault at "$name", and by nothing else', (broken) => {
    const { edges, arbitrary } = badJson(broken, example);
    const bodies = [...edges, ...fc.sample(arbitrary, { numRuns: 30, seed: 5 })];
    expect(ajv.validate(schema, example)).toBe(true);
    expect(bodies.filter((body) => ajv.validate(schema, body))).toEqual([]);
    expect(example).toEqual({ a: 'x', list: [1, 2] });
  });
});

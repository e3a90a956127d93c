import { expect, test } from '@jest/globals';
import { constraintsOf, pathText } from './constraints.ts';
import { equivalenceOf } from './equivalents.ts';
import { contractSchemas, type JsonSchema } from './json-schemas.ts';
import { messagePlaces } from './places.ts';

const schemas = (given: Readonly<Record<string, JsonSchema>>) => new Map(Object.entries(given));

const isOf = (member: string, value: string): JsonSchema => ({
  type: 'object',
  required: [member],
  properties: { [member]: { type: 'string', const: value } },
});

const small = schemas({
  List: { type: 'object', required: ['rows'], properties: { rows: { type: 'array', maxItems: 3, items: { $ref: 'Row' } } } },
  Row: {
    type: 'object',
    properties: { kind: { type: 'string', enum: ['A', 'B'] }, note: { type: 'string' } },
    if: isOf('kind', 'A'),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { type: 'object', properties: { note: false } },
    else: { type: 'object', required: ['note'] },
  },
});

const namesIn = (name: string) =>
  constraintsOf(small, name).map((one) => `${one.schema}${one.pointer} at ${pathText(one) || '/'}, ${one.guards.length} conditions`);

test('every constraint is told with the place of its value and the conditions that it is under', () => {
  expect(namesIn('List')).toEqual([
    'List/type at /, 0 conditions',
    'List/required/rows at /rows, 0 conditions',
    'List/properties/rows/type at /rows, 0 conditions',
    'List/properties/rows/maxItems at /rows, 0 conditions',
    'Row/type at /rows/*, 0 conditions',
    'Row/properties/kind/type at /rows/*/kind, 0 conditions',
    'Row/properties/kind/enum at /rows/*/kind, 0 conditions',
    'Row/properties/note/type at /rows/*/note, 0 conditions',
    'Row/then/type at /rows/*, 1 conditions',
    'Row/then/properties/note/false schema at /rows/*/note, 1 conditions',
    'Row/else/type at /rows/*, 1 conditions',
    'Row/else/required/note at /rows/*/note, 1 conditions',
  ]);
});

test('a keyword that nobody knows how to break is refused, and not left out', () => {
  expect(() => constraintsOf(schemas({ Odd: { type: 'object', propertyNames: { pattern: '^a' } } }), 'Odd')).toThrow(
    'Odd/propertyNames is a keyword of which no mutant is made yet',
  );
});

test('what no message can break alone is told by rules', () => {
  const all = constraintsOf(small, 'Row');
  const rules = all.flatMap((one) => equivalenceOf(one, all) ?? []);
  // The type beside the enum, and the two types of an object whose condition only an object can meet.
  expect(rules).toEqual(['says-less-than-another', 'decides-whether-it-applies', 'decides-whether-it-applies']);
});

test('an enum whose both branches are narrower can be broken by nothing that they admit', () => {
  const both = schemas({
    Both: {
      properties: { kind: { enum: ['A', 'B', 'C'] } },
      if: isOf('side', 'B'),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { properties: { kind: { const: 'A' } } },
      else: { properties: { kind: { enum: ['B', 'C'] } } },
    },
  });
  const all = constraintsOf(both, 'Both');
  expect(all.map((one) => equivalenceOf(one, all))).toEqual(['says-less-than-both-branches', undefined, undefined]);
});

test('all schemas of answers can be read, and each has constraints', () => {
  const contract = contractSchemas();
  const names = [...new Set(messagePlaces.map(({ schema }) => schema))];
  expect(names.filter((name) => constraintsOf(contract, name).length === 0)).toEqual([]);
});

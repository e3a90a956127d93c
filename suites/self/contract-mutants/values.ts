import type { Constraint } from './constraints.ts';

/**
 * Values that may break one constraint of a value and no other: guesses, of which the validator says which is right. The
 * likely mistakes of an implementer come first: a number for a text, another zone, a missing zero.
 */

/** `undefined` stands for a member that is left out. */
export type Guess = { readonly value: unknown };

const guess = (value: unknown): Guess => ({ value });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value));

const numberOf = (limit: unknown): number => (typeof limit === 'number' ? limit : 0);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The same value as another kind of JSON, as a library with other habits would write it. */
const otherKinds = (value: unknown): readonly unknown[] => {
  if (typeof value === 'string') return [/^\d{1,15}$/.test(value) ? Number(value) : 7, true, [value], { value }];
  if (typeof value === 'number') return [String(value), value + 0.5, [value]];
  if (typeof value === 'boolean') return [String(value), value ? 1 : 0];
  return ['text', 7, [[]], { '0': value }];
};

const brokenTexts = (text: string): readonly string[] => [
  text.replace('+08:00', 'Z'),
  text.replace('+08:00', '+00:00'),
  text.replace(/\.\d{3}/, ''),
  text.toLowerCase(),
  text.toUpperCase(),
  text.slice(0, -1),
  text.slice(1),
  `0${text}`,
  `${text}0`,
  `-${text}`,
  ` ${text}`,
  `${text}!`,
  `${text} `,
  text.replace(/\d/g, 'x'),
  text.replace(/[A-Za-z]/g, '1'),
  text.replaceAll('.', ','),
  text.repeat(9),
  'a b',
  'ä',
  '',
];

const impossibleTimes = (text: string): readonly string[] => [
  text.replace(/^(\d{4})-\d{2}-\d{2}/, '$1-02-30'),
  text.replace(/^(\d{4})-\d{2}-\d{2}/, '$1-13-01'),
  text.replace(/T\d{2}/, 'T25'),
  'not a date',
  '2026-02-30',
  ':',
  'no uri',
];

/** As long as asked for, of the characters that the value itself has or could have. */
const longTexts = (text: string, length: number): readonly string[] =>
  [text.slice(0, 1), text.slice(-1), 'x', '1'].flatMap((filler) =>
    filler === '' ? [] : [filler.repeat(length), text.padEnd(length, filler), text.padStart(length, filler)],
  );

/** Items that all differ: numbers of four digits, or three letters as in a currency. */
const letters = (index: number): string =>
  [index / 676, index / 26, index].map((place) => String.fromCharCode(65 + (Math.floor(place) % 26))).join('');

const longLists = (list: readonly unknown[], length: number): readonly (readonly unknown[])[] => [
  Array.from({ length }, (_, index) => list[index % Math.max(1, list.length)]),
  Array.from({ length }, (_, index) => String(1000 + index)),
  Array.from({ length }, (_, index) => letters(index)),
];

const repeated = (value: unknown): readonly (readonly unknown[])[] => {
  const list = listOf(value);
  return [
    [...list, ...list.slice(0, 1)],
    [...list.slice(0, 1), ...list],
    ['1000', '1000'],
    ['HKD', 'HKD'],
  ];
};

const others = (value: unknown): readonly unknown[] =>
  typeof value === 'number' ? [value + 1, value + 2, 0] : [`${textOf(value)}X`, textOf(value).toLowerCase(), 'Z', '9', 'OTHER', ''];

type Breaker = (value: unknown, constraint: Constraint) => readonly unknown[];

const breakers: Readonly<Record<string, Breaker>> = {
  type: otherKinds,
  enum: (value, { limit }) => [...others(value), ...listOf(limit).map((one) => `${textOf(one)}X`)],
  const: (value, { limit }) => [...others(value), ...others(limit)],
  pattern: (value) => brokenTexts(textOf(value ?? '')),
  format: (value) => impossibleTimes(textOf(value ?? '')),
  minLength: (value, { limit }) => [textOf(value ?? '').slice(0, numberOf(limit) - 1), 'x'.repeat(numberOf(limit) - 1)],
  maxLength: (value, { limit }) => longTexts(textOf(value ?? ''), numberOf(limit) + 1),
  minimum: (_, { limit }) => [numberOf(limit) - 1, numberOf(limit) - 100],
  maximum: (_, { limit }) => [numberOf(limit) + 1, numberOf(limit) * 2],
  minItems: (value, { limit }) => [listOf(value).slice(0, numberOf(limit) - 1)],
  maxItems: (value, { limit }) => longLists(listOf(value), numberOf(limit) + 1),
  uniqueItems: repeated,
  required: () => [undefined],
  'false schema': (value) => (value === undefined ? [] : [value]),
};

/** What may stand in the place of `value`; `alike` are values that stand at the same place elsewhere. */
export const guessesFor = (constraint: Constraint, value: unknown, alike: readonly unknown[]): readonly Guess[] => {
  const breaker = breakers[constraint.keyword];
  if (breaker === undefined) throw new Error(`nothing is known that breaks the keyword ${constraint.keyword}`);
  const known = [value, ...alike].filter((one) => one !== undefined);
  const made = (known.length === 0 ? [value] : known).flatMap((one) => breaker(one, constraint));
  // A branch may want one of the values that are right elsewhere.
  return [...made, ...(constraint.guards.length > 0 && constraint.keyword !== 'required' ? alike : [])].map(guess);
};

import fc from 'fast-check';
import type { InputFault, InputPlace, InputRule, InputSchema } from '../../model/input-rule.ts';
import { canBeSent, fitsPattern, mayBeGood } from './valid-text.ts';

/** Texts that break one rule of a schema, before anything is percent-encoded. */
export type BadValues<Value> = {
  /** Tried before what is made by chance, the most telling first. */
  readonly edges: readonly Value[];
  readonly arbitrary: fc.Arbitrary<Value>;
};

const LONGEST_MADE_UP = 24;

const numberIn = (schema: InputSchema, keyword: string): number => {
  const value = schema[keyword];
  return typeof value === 'number' ? value : 0;
};

/** A good value, for the inputs that are not the broken one. */
export const goodText = (schema: InputSchema): fc.Arbitrary<string> => {
  if (schema['type'] === 'integer') return fc.constant(String(numberIn(schema, 'minimum')));
  if (typeof schema['const'] === 'string') return fc.constant(schema['const']);
  if (typeof schema['pattern'] === 'string') return fc.stringMatching(new RegExp(schema['pattern']));
  return fc.constant('a'.repeat(Math.max(1, numberIn(schema, 'minLength'))));
};

const STRAYS = ['x', '*', ' ', ':', '%', "'", '"', '\n', '\u0000', 'é', '😀'] as const;

/** A good value with one character too many, which careless patterns let pass. */
const nearMiss = (schema: InputSchema): fc.Arbitrary<string> =>
  fc
    .tuple(goodText(schema), fc.constantFrom(...STRAYS), fc.constantFrom('behind', 'ahead'))
    .map(([good, stray, where]) => (where === 'behind' ? `${good}${stray}` : `${stray}${good}`));

/** From blank to tilde. All of Unicode takes fast-check a second to set up. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const ODD = ['\u0000', '\n', '\t', '\u007f', 'é', 'ß', '香', '港', '😀', '\u202e', '\ufeff', '\u2028'] as const;

const asciiUnit = fc.constantFrom('a', ...ASCII);
const anyUnit = fc.oneof({ weight: 4, arbitrary: asciiUnit }, { weight: 1, arbitrary: fc.constantFrom(...ODD) });

const madeUp = (place: InputPlace): fc.Arbitrary<string> =>
  fc.string({ unit: place === 'header' ? asciiUnit : anyUnit, minLength: 1, maxLength: LONGEST_MADE_UP });

const noNumber: BadValues<string> = {
  edges: ['ten', '1.5', '5abc'],
  arbitrary: fc.oneof(fc.constantFrom('null', 'true', 'NaN', 'Infinity', '[]', '{}', '--1', '1,5', '1;2', '$1'), madeUp('query')),
};

const noDate: BadValues<string> = {
  edges: ['2026-02-30', '20260408', 'today'],
  arbitrary: fc.oneof(
    fc.constantFrom('2026-4-8', '2026-13-01', '2026-00-10', '2025-02-29', '08-04-2026', '2026-04-08T00:00:00Z', '2026-W15-3'),
    madeUp('path'),
  ),
};

const MANY = 1_000_000n;

const below = (limit: number): BadValues<string> => ({
  edges: [limit - 1, limit - 1_000_000].map(String),
  arbitrary: fc.bigInt({ min: BigInt(limit) - MANY, max: BigInt(limit) - 1n }).map(String),
});

const above = (limit: number): BadValues<string> => ({
  edges: [String(BigInt(limit) + 1n), '99999999999999999999'],
  arbitrary: fc.bigInt({ min: BigInt(limit) + 1n, max: BigInt(limit) * 10n + MANY }).map(String),
});

/** Of one letter, since then a smaller example is found by its length alone. */
const ofLength = (min: number, max: number): BadValues<string> => ({
  edges: [],
  arbitrary: fc.tuple(fc.constantFrom('a', 'B', '7'), fc.integer({ min, max })).map(([letter, length]) => letter.repeat(length)),
});

const noPattern = ({ place, schema }: InputRule): BadValues<string> => ({
  edges: [],
  arbitrary: fc.oneof(nearMiss(schema), madeUp(place)).filter((text) => !fitsPattern(text, schema)),
});

const otherValue = ({ place, schema }: InputRule): BadValues<string> => {
  const word = String(schema['const'] ?? (Array.isArray(schema['enum']) ? schema['enum'][0] : ''));
  return { edges: [`${word}x`, word.slice(0, -1)], arbitrary: fc.oneof(nearMiss(schema), madeUp(place)) };
};

const ofFormat = (schema: InputSchema, place: InputPlace): BadValues<string> =>
  schema['format'] === 'date' ? noDate : { edges: ['no-address', '//'], arbitrary: madeUp(place) };

const SOURCES: Readonly<Partial<Record<InputFault, (rule: InputRule) => BadValues<string>>>> = {
  type: () => noNumber,
  'below-minimum': ({ schema }) => below(numberIn(schema, 'minimum')),
  'above-maximum': ({ schema }) => above(numberIn(schema, 'maximum')),
  'too-short': ({ schema }) => ofLength(1, numberIn(schema, 'minLength') - 1),
  'too-long': ({ schema }) => ofLength(numberIn(schema, 'maxLength') + 1, numberIn(schema, 'maxLength') + LONGEST_MADE_UP),
  pattern: noPattern,
  format: ({ schema, place }) => ofFormat(schema, place),
  value: otherValue,
};

/** Faults of a bound are broken by how they are made; of all others, only what nobody could take for a good value is kept. */
const BOUNDS: ReadonlySet<InputFault> = new Set(['below-minimum', 'above-maximum', 'too-short', 'too-long']);

/** Undefined for a fault that is not one of the text itself: missing, repeated, badly encoded. */
export const badText = (rule: InputRule): BadValues<string> | undefined => {
  const source = SOURCES[rule.fault]?.(rule);
  if (source === undefined) return undefined;
  const isBad = (text: string): boolean => canBeSent(text, rule.place) && (BOUNDS.has(rule.fault) || !mayBeGood(text, rule.schema));
  return { edges: source.edges.filter(isBad), arbitrary: source.arbitrary.filter(isBad) };
};

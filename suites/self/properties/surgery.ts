import fc from 'fast-check';

/** JSON with some of it cut out, bent or blown up: what a disk, a hand or a hostile peer may make of evidence. */

type Cut =
  | { readonly does: 'remove' | 'double' | 'turn' | 'shorten' }
  | { readonly does: 'replace'; readonly by: unknown }
  | { readonly does: 'add'; readonly name: string; readonly by: unknown };

export type Operation = { readonly place: number; readonly cut: Cut };

const NESTED = 1_000;

const nested: unknown = JSON.parse(`${'['.repeat(NESTED)}${']'.repeat(NESTED)}`);

/** Values that have taken readers of numbers, dates, texts and objects down. What JSON cannot hold is read as `Infinity` from it. */
const nasty: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'NaN',
  'Infinity',
  '-0',
  '1e999999999',
  '__proto__',
  'constructor',
  '2026-02-30',
  '9999-12-31T23:59:59.999+99:99',
  '\ud800',
  '%E0%A4%A',
  '#'.repeat(5_000),
  0,
  -1,
  0.1,
  -0,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  JSON.parse('1e999'),
  [],
  {},
  [null],
  [[]],
  JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"toString":2,"length":-1}'),
  nested,
];

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', 'toJSON', '0', ''];

const values = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...nasty) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });

const cuts: fc.Arbitrary<Cut> = fc.oneof(
  fc.constantFrom<Cut>({ does: 'remove' }, { does: 'double' }, { does: 'turn' }, { does: 'shorten' }),
  values.map((by): Cut => ({ does: 'replace', by })),
  fc.tuple(fc.constantFrom(...NAMES), values).map(([name, by]): Cut => ({ does: 'add', name, by })),
);

export const operations: fc.Arbitrary<readonly Operation[]> = fc.array(fc.record({ place: fc.nat(), cut: cuts }), {
  minLength: 1,
  maxLength: 5,
});

type Holder = { readonly holder: object; readonly key: string };

const placesIn = (value: unknown): readonly Holder[] => {
  const places: Holder[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next)) {
      places.push({ holder: next, key });
      open.push(Reflect.get(next, key));
    }
  }
  return places;
};

/** Assigned, `__proto__` would be no member. */
const put = (holder: object, key: string, value: unknown): void =>
  void Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.toReversed();
  return typeof value === 'string' ? [...value].toReversed().join('') : value;
};

const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, value.length / 2);
  return typeof value === 'string' ? value.slice(0, value.length / 2) : value;
};

const operate = ({ holder, key }: Holder, cut: Cut): void => {
  const value: unknown = Reflect.get(holder, key);
  switch (cut.does) {
    case 'remove':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 'double':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      return;
    case 'turn':
      put(holder, key, turned(value));
      return;
    case 'shorten':
      put(holder, key, shortened(value));
      return;
    case 'replace':
      put(holder, key, structuredClone(cut.by));
      return;
    case 'add':
      if (!Array.isArray(holder)) put(holder, cut.name, structuredClone(cut.by));
      return;
  }
};

/** As it would be written and read again: so much is left of what JSON cannot hold. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export const operated = (whole: unknown, all: readonly Operation[]): unknown => {
  const copy: unknown = structuredClone(whole);
  for (const { place, cut } of all) {
    const places = placesIn(copy);
    const chosen = places[place % Math.max(1, places.length)];
    if (chosen !== undefined) operate(chosen, cut);
  }
  return written(copy);
};

import { createHash } from 'node:crypto';

/**
 * What is large in an evidence and stands in many of a run (a page of reference data, the rows that a client made of it) is kept once, by
 * its hash, in a file of its own. The evidence says by JSON pointers where each belongs, so that nothing that a peer sent can be taken
 * for such a place.
 */

/** Content of a file by the name of that file. */
export type Parts = ReadonlyMap<string, string>;

/** Pointer → name of the part that belongs there. */
export type Places = Readonly<Record<string, string>>;

export type Divided = { readonly rest: unknown; readonly places: Places; readonly parts: Parts };

/** Shorter texts cost less where they stand than a file of their own would. */
const LONG_TEXT = 4_096;
const LONG_LIST = 50;

/** Whoever opens the file of a case looks for these, and finds them in it. */
const STAYS = '/exchanges';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40);

/** Text as it is, everything else as JSON: the ending tells which. */
const nameOf = (content: string, kind: 'txt' | 'json'): string => `${hashOf(content)}.${kind}`;

export const isPartName = (name: string): boolean => /^[0-9a-f]{40}\.(txt|json)$/.test(name);

/** Whether this is what the part was when it was named. */
export const isPart = (name: string, content: string): boolean => name.startsWith(hashOf(content));

export const valueOfPart = (name: string, content: string): unknown => (name.endsWith('.txt') ? content : JSON.parse(content));

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

/** Where a value stands, from the inside out: most are never asked for their pointer. */
type Place = { readonly key: string | number; readonly within: Place | undefined };

const pointerOf = (place: Place | undefined): string =>
  place === undefined ? '' : `${pointerOf(place.within)}/${typeof place.key === 'number' ? place.key : escaped(place.key)}`;

/** What holds nothing large stays what it is. */
export const divide = (value: unknown): Divided => {
  const parts = new Map<string, string>();
  const places: Record<string, string> = {};
  const setApart = (place: Place | undefined, content: string, kind: 'txt' | 'json'): null => {
    const name = nameOf(content, kind);
    parts.set(name, content);
    places[pointerOf(place)] = name;
    return null;
  };
  const list = (items: readonly unknown[], place: Place | undefined): unknown => {
    const walked = items.map((item, key) => walk(item, { key, within: place }));
    const rest = walked.some((item, index) => item !== items[index]) ? walked : items;
    if (rest.length < LONG_LIST || pointerOf(place) === STAYS) return rest;
    const content = JSON.stringify(rest);
    return content.length < LONG_TEXT ? rest : setApart(place, content, 'json');
  };
  const walk = (one: unknown, place: Place | undefined): unknown => {
    if (typeof one === 'string') return one.length < LONG_TEXT ? one : setApart(place, one, 'txt');
    if (Array.isArray(one)) return list(one, place);
    if (typeof one !== 'object' || one === null) return one;
    let changed: Record<string, unknown> | undefined;
    for (const [key, member] of Object.entries(one)) {
      const walked = walk(member, { key, within: place });
      if (walked === member) continue;
      changed ??= { ...one };
      changed[key] = walked;
    }
    return changed ?? one;
  };
  const rest = walk(value, undefined);
  return { rest, places, parts };
};

const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(unescaped);

/** Undefined when there is no such place. */
const holderOf = (root: unknown, steps: readonly string[]): object | undefined => {
  let current: unknown = root;
  for (const step of steps) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return typeof current === 'object' && current !== null ? current : undefined;
};

/** Puts a part where it belongs; false when there is no place for it. */
export const putBack = (root: object, pointer: string, value: unknown): boolean => {
  const steps = stepsOf(pointer);
  const last = steps.at(-1);
  const holder = holderOf(root, steps.slice(0, -1));
  if (last === undefined || holder === undefined || !Object.hasOwn(holder, last)) return false;
  return Reflect.set(holder, last, value);
};

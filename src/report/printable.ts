/**
 * What a peer sent, as text that may go to a terminal, a log or a page: what moves a cursor, sets a colour or turns the
 * direction of writing is spelled out. Lines and tabs stay.
 */
const COMMANDING = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

export const printable = (text: string): string =>
  text.replace(COMMANDING, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Texts and lists by what they were made into: evidence of one run shares its large ones. */
export type Seen = Map<unknown, unknown>;

const LONG = 100;

const once = <Given>(given: Given, seen: Seen, make: () => unknown): unknown => {
  const made = seen.get(given) ?? make();
  seen.set(given, made);
  return made;
};

const mapped = (value: unknown, seen: Seen): unknown => {
  if (typeof value === 'string') return value.length < LONG ? printable(value) : once(value, seen, () => printable(value));
  if (Array.isArray(value)) {
    const make = (): unknown => value.map((item) => mapped(item, seen));
    return value.length < LONG ? make() : once(value, seen, make);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, seen)]));
};

/** All texts of a stored verdict or of its evidence; the shape stays as it is. */
export const printableTexts = <Stored extends object>(stored: Stored, seen: Seen = new Map()): Stored => mapped(stored, seen) as Stored;

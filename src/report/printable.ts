/**
 * What a peer sent, as text that may go to a terminal, a log or a page: what moves a cursor, sets a colour or turns the
 * direction of writing is spelled out. Lines and tabs stay.
 */
const COMMANDING = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

export const printable = (text: string): string =>
  text.replace(COMMANDING, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const mapped = (value: unknown): unknown => {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member)]));
};

/** All texts of a stored verdict or of its evidence; the shape stays as it is. */
export const printableTexts = <Stored extends object>(stored: Stored): Stored => mapped(stored) as Stored;

import { isDate } from '../../contract/date-text.ts';
import type { InputPlace, InputSchema } from '../../model/input-rule.ts';

/**
 * Whether any server, however leniently it reads, could take a text for a good value. Only what none could is sent as
 * bad: ` 5`, `5.0`, `0x5` and `1_000` are integers to somebody.
 */

const isInteger = (text: string): boolean => {
  // Digits of other scripts, separators and blanks: some readers of numbers know them.
  if (/(?![0-9])\p{N}/u.test(text) || text.trim() === '') return true;
  return Number.isInteger(Number(text.replaceAll('_', '').replaceAll(/\s/g, '')));
};

/** Of every other format, what has any content may be good. */
const hasFormat = (text: string, format: unknown): boolean =>
  format === 'date' ? isDate(text) : format === 'uri' ? URL.canParse(text) : true;

export const fitsPattern = (text: string, { pattern }: InputSchema): boolean =>
  typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);

const known = ({ const: only, enum: words }: InputSchema): readonly unknown[] =>
  Array.isArray(words) ? words : only === undefined ? [] : [only];

export const mayBeGood = (text: string, schema: InputSchema): boolean => {
  if (schema['type'] === 'integer') return isInteger(text);
  const words = known(schema);
  return fitsPattern(text, schema) && hasFormat(text, schema['format']) && (words.length === 0 || words.includes(text));
};

/** What can be sent at the place so that the server gets it as it is. */
export const canBeSent = (text: string, place: InputPlace): boolean => {
  if (!text.isWellFormed()) return false;
  // Blanks around a field value are no part of it; control characters and what is not ASCII cannot be sent or are read in many ways.
  if (place === 'header') return /^[!-~]([ -~]*[!-~])?$/.test(text);
  // A proxy may take an encoded slash for one that parts segments, and a segment of dots for a way up.
  if (place === 'path') return !/[/\\]/.test(text) && !/^\.{0,2}$/.test(text);
  return text !== '';
};

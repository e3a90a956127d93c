import type { Json } from '../../model/fault.ts';

/** Values as a client wrote them: an object with a `toString` of its own is none that may be asked for its text. */

export const textOfJson = (value: Json | undefined): string => {
  if (value === undefined) return '?';
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
};

/** Not a number where it is none. */
export const numberOfJson = (value: Json | undefined): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

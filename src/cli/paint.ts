import { createColors } from 'picocolors';
import { type Paint, plain } from '../report/summary.ts';

/** Colour where a person looks; plain text in a file, in a log, and for those who set NO_COLOR. */
export const paintFor = (stream: { readonly isTTY?: boolean }): Paint => {
  if (!stream.isTTY || process.env['NO_COLOR'] !== undefined) return plain;
  const { green, red, yellow, dim, bold } = createColors(true);
  return { good: green, bad: red, caution: yellow, dim, strong: bold };
};

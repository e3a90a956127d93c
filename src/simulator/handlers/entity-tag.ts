import { createHash } from 'node:crypto';
import type { Answer, FlatHeaders, PayloadAnswer } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';

/** ETag and 304. The tags are weak: the same page may go out compressed or not. */

export const entityTag = (...parts: readonly (string | number)[]): string =>
  `W/"${createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, 27)}"`;

/** Caches may keep reference data, and must ask before they use it. */
export const cacheHeaders = (tag: string): FlatHeaders => ['ETag', tag, 'Cache-Control', 'private, no-cache'];

const opaquePart = (tag: string): string => tag.trim().replace(/^W\//, '');

const holdsTag = (ifNoneMatch: string, tag: string): boolean =>
  ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((listed) => opaquePart(listed) === opaquePart(tag));

/** The full answer is only made when the caller does not have it. */
export const unlessKnown = (call: Call, tag: string, make: () => PayloadAnswer): Answer => {
  const ifNoneMatch = call.header('if-none-match');
  if (ifNoneMatch !== undefined && holdsTag(ifNoneMatch, tag)) return { kind: 'empty', status: 304, headers: cacheHeaders(tag) };
  return make();
};

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Cursors are opaque to clients and mean something only to the server that issued them: a payload and a keyed digest over
 * it, so that a changed, cut or invented cursor is told apart from one of ours.
 */

export type CursorFields = Readonly<Record<string, string | number>>;

export type CursorSealer = {
  readonly seal: (fields: CursorFields) => string;
  /** Undefined for anything that this simulator did not seal. */
  readonly open: (cursor: string) => CursorFields | undefined;
};

const digestBytes = 16;

const isFields = (value: unknown): value is CursorFields =>
  typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'string' || typeof item === 'number');

/** What a URL cannot hold as it is. */
const AWKWARD = ' +/=&%#?"é';

/** The key comes from the seed, so that one seed gives the same bytes; it protects nothing but the meaning of a cursor. */
export const createCursorSealer = (seed: number, isAwkward = false): CursorSealer => {
  const ending = isAwkward ? AWKWARD : '';
  const key = createHash('sha256').update(`cursors of seed ${seed}`).digest();
  const digest = (payload: Buffer) => createHmac('sha256', key).update(payload).digest().subarray(0, digestBytes);
  return {
    seal: (fields) => {
      const payload = Buffer.from(JSON.stringify(fields));
      return `${Buffer.concat([digest(payload), payload]).toString('base64url')}${ending}`;
    },
    open: (sent) => {
      if (!sent.endsWith(ending)) return undefined;
      const cursor = sent.slice(0, sent.length - ending.length);
      const bytes = Buffer.from(cursor, 'base64url');
      // Decoding ignores foreign characters; only the canonical text counts as ours.
      if (bytes.length <= digestBytes || bytes.toString('base64url') !== cursor) return undefined;
      const payload = bytes.subarray(digestBytes);
      if (!timingSafeEqual(bytes.subarray(0, digestBytes), digest(payload))) return undefined;
      const fields: unknown = JSON.parse(payload.toString('utf8'));
      return isFields(fields) ? fields : undefined;
    },
  };
};

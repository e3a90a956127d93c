import type { Headers } from './connection.ts';

/** Milliseconds that the server asks to wait: seconds, or a date, which is read against the server's own clock. */
export const retryAfterMs = (headers: Headers): number => {
  const value = headers['retry-after'];
  if (value === undefined) return 0;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1_000;
  const until = Date.parse(value);
  const now = Date.parse(headers.date ?? '');
  if (Number.isNaN(until)) return 0;
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
};

import type { Exchange } from '../model/evidence.ts';
import { met, unobserved } from './check.ts';
import { rateLimit } from './rate-limit.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const kept = rateLimit.isKept('burst');
const returns = rateLimit.saysWhenToReturn('burst');

/** Served requests, the nth with so many remaining; all within the first milliseconds unless told otherwise. */
const served = (remaining: readonly number[], { limit = 3, reset = 60, atMs = 10 } = {}): readonly Exchange[] =>
  remaining.map((left, index) =>
    jsonAnswer(
      index === 0 ? 'burst' : `burst#${index + 1}`,
      {},
      {
        headers: { 'RateLimit-Limit': `${limit}`, 'RateLimit-Remaining': `${left}`, 'RateLimit-Reset': `${reset}` },
        timing: { startedMs: 0, endedMs: atMs * (index + 1) },
      },
    ),
  );
const throttled = (code: string, retryAfter: string | null) =>
  problemAnswer('burst#9', 429, code, { headers: { 'Retry-After': retryAfter } });
const broken = (received: string) =>
  violated({ says: 'the limit is not kept', expected: '429 after 3 requests', received, exchange: 'burst' });
const UNCERTAIN = unobserved('"burst" did not pass the limit of 3 requests for certain');

const rows: readonly Row[] = [
  { name: 'a 429 in the end', check: kept, given: evidenceOf([...served([2, 1, 0]), throttled('RATE_LIMITED', '1')]), want: met },
  {
    name: 'a 429 with another code',
    check: kept,
    given: evidenceOf([...served([2, 1, 0]), throttled('CREDENTIAL_LOCKED', '1')]),
    want: violated({ says: 'another code', expected: 'RATE_LIMITED', received: 'CREDENTIAL_LOCKED', exchange: 'burst#9', at: '/code' }),
  },
  {
    name: 'more than the limit within a window, whatever remains',
    check: kept,
    given: evidenceOf(served([2, 2, 2, 2])),
    want: broken('4 requests were served'),
  },
  {
    name: 'more with nothing remaining than there can be windows',
    check: kept,
    given: evidenceOf(served([2, 1, 0, 0], { reset: 1 })),
    want: broken('4 requests were served'),
  },
  { name: 'a new window before the limit', check: kept, given: evidenceOf(served([2, 1, 2, 1], { reset: 1 })), want: UNCERTAIN },
  {
    name: 'a window that others had almost used up, and a whole one after it',
    check: kept,
    given: evidenceOf(served([0, 2, 1, 0], { reset: 1 })),
    want: UNCERTAIN,
  },
  { name: 'slower than the window', check: kept, given: evidenceOf(served([2, 1, 0, 2], { reset: 2, atMs: 1000 })), want: UNCERTAIN },
  { name: 'too few requests', check: kept, given: evidenceOf(served([2, 1, 0])), want: UNCERTAIN },
  {
    name: 'no limit was announced',
    check: kept,
    given: evidenceOf([jsonAnswer('burst', {})]),
    want: unobserved('no answer in "burst" announced a limit'),
  },
  {
    name: 'no answer came',
    check: kept,
    given: evidenceOf([noAnswer('burst')]),
    want: unobserved('no answer in "burst" announced a limit'),
  },
  { name: 'whole seconds', check: returns, given: evidenceOf([throttled('RATE_LIMITED', '1')]), want: met },
  {
    name: 'at once',
    check: returns,
    given: evidenceOf([throttled('RATE_LIMITED', '0')]),
    want: violated({
      says: 'no usable Retry-After',
      expected: 'whole seconds, at least one',
      received: '0',
      exchange: 'burst#9',
      at: 'Retry-After',
    }),
  },
  {
    name: 'no word of it',
    check: returns,
    given: evidenceOf([throttled('RATE_LIMITED', null)]),
    want: violated({
      says: 'no usable Retry-After',
      expected: 'whole seconds, at least one',
      received: 'no such header',
      exchange: 'burst#9',
      at: 'Retry-After',
    }),
  },
  {
    name: 'no 429',
    check: returns,
    given: evidenceOf(served([2])),
    want: unobserved('no request in "burst" was answered 429'),
  },
];

testRows(rows);

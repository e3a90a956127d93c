import type { Exchange } from '../model/evidence.ts';
import { met, unobserved } from './check.ts';
import { rateWindow } from './rate-window.ts';
import { evidenceOf, jsonAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const down = rateWindow.countsDown('count');
const usedUp = rateWindow.refusesWhenUsedUp('burst');
const spared = rateWindow.sparesTheOther('burst', 'others');

const remaining = (label: string, value: number, startedMs = 0): Exchange =>
  jsonAnswer(label, {}, { headers: { 'RateLimit-Remaining': `${value}` }, timing: { startedMs, endedMs: startedMs + 10 } });
const counted = (...values: readonly number[]) =>
  evidenceOf(values.map((value, index) => remaining(`count#${index + 1}`, value, index * 10)));
const throttled = (label: string, left: number) =>
  problemAnswer(label, 429, 'RATE_LIMITED', { headers: { 'RateLimit-Remaining': `${left}` } });
const asMany = (label: string) => ({
  says: 'as many remain as before, or more',
  expected: 'fewer than 7',
  received: '7',
  exchange: label,
  at: 'RateLimit-Remaining',
});

const each = rateWindow.countsEach('count');
const oneLimit = rateWindow.announcesOneLimit('count');
const word = rateWindow.keepsItsWord('burst', 'after');
const limited = (label: string, limit: number, left: number) =>
  jsonAnswer(label, {}, { headers: { 'RateLimit-Limit': `${limit}`, 'RateLimit-Remaining': `${left}` } });

const rows: readonly Row[] = [
  { name: 'each another number, but at the border of a window', check: each, given: counted(9, 8, 7, 9, 8), want: met },
  {
    name: 'one number for all',
    check: each,
    given: counted(7, 7, 6, 7),
    want: violated({
      says: 'requests were not counted one by one',
      expected: '2 times at most',
      received: '3 times 7',
      exchange: 'count#4',
      at: 'RateLimit-Remaining',
    }),
  },
  { name: 'three requests', check: each, given: counted(7, 7, 7), want: unobserved('fewer than four announcements came in "count"') },
  { name: 'one limit', check: oneLimit, given: evidenceOf([limited('count', 9, 9), limited('count#2', 9, 1)]), want: met },
  {
    name: 'another limit, and more than the limit',
    check: oneLimit,
    given: evidenceOf([limited('count', 9, 10), limited('count#2', 8, 1)]),
    want: violated(
      { says: 'more than the limit', expected: '9 at most', received: '10', exchange: 'count', at: 'RateLimit-Remaining' },
      { says: 'another limit', expected: '9', received: '8', exchange: 'count#2', at: 'RateLimit-Limit' },
    ),
  },
  {
    name: 'served after one wait',
    check: word,
    given: evidenceOf([throttled('burst', 0), throttled('throttled', 0), remaining('after', 9)]),
    want: met,
  },
  {
    name: 'throttled after the wait',
    check: word,
    given: evidenceOf([throttled('burst', 0), throttled('throttled', 0), throttled('throttled#2', 0), remaining('after', 9)]),
    want: violated({ says: 'throttled again after the announced time', expected: 'no 429', received: '429', exchange: 'throttled#2' }),
  },
  {
    name: 'no 429 in the burst',
    check: word,
    given: evidenceOf([remaining('burst', 1), remaining('after', 9)]),
    want: unobserved('no request in "burst" was answered 429'),
  },
  { name: 'ever fewer', check: down, given: counted(9, 8, 6), want: met },
  { name: 'a new window', check: down, given: counted(2, 1, 9, 8), want: met },
  { name: 'always as many', check: down, given: counted(7, 7, 7), want: violated(asMany('count#2'), asMany('count#3')) },
  {
    name: 'a window for each',
    check: down,
    given: evidenceOf([remaining('count', 9), remaining('count#2', 9, 2_000)]),
    want: unobserved('"count" took so long that each request may have had its own window'),
  },
  { name: 'one announcement', check: down, given: counted(9), want: unobserved('"count" has fewer than two announcements') },
  { name: 'none remaining', check: usedUp, given: evidenceOf([remaining('burst', 1), throttled('burst#2', 0)]), want: met },
  {
    name: 'five remaining',
    check: usedUp,
    given: evidenceOf([throttled('burst', 5)]),
    want: violated({
      says: 'a 429 while requests remain',
      expected: 'none remaining',
      received: '5 remaining',
      exchange: 'burst',
      at: 'RateLimit-Remaining',
    }),
  },
  { name: 'served', check: spared, given: evidenceOf([throttled('burst', 0), remaining('others', 9)]), want: met },
  {
    name: 'served when it came back',
    check: spared,
    given: evidenceOf([throttled('burst', 0), throttled('throttled', 0), remaining('others', 9)]),
    want: violated({ says: 'another credential is throttled too', expected: 'no 429', received: '429', exchange: 'throttled' }),
  },
  {
    name: 'no 429',
    check: spared,
    given: evidenceOf([remaining('burst', 1), remaining('others', 9)]),
    want: unobserved('no request in "burst" was answered 429'),
  },
];

testRows(rows);

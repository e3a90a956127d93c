import { absence } from './absence.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer, streamAnswer } from './testing/evidence.ts';
import { batchOf } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const notOffered = absence('stream').isNotOffered('stream');
const plain = absence('gzip').isServedPlain('asked');
const unthrottled = absence('rateLimit').isNeverThrottled('asked');

const stale = (capability: string) =>
  unobserved(`the run file declares ${capability} absent, but the server has it: take it out of capabilities.absent`);

const rows: readonly Row[] = [
  { name: '501', check: notOffered, given: evidenceOf([problemAnswer('stream', 501, 'NOT_OFFERED')]), want: met },
  {
    name: 'another problem',
    check: notOffered,
    given: evidenceOf([problemAnswer('stream', 404, 'RESOURCE_NOT_FOUND')]),
    want: violated({ says: 'another answer', expected: '501 NOT_OFFERED', received: '404 RESOURCE_NOT_FOUND', exchange: 'stream' }),
  },
  {
    name: 'no answer',
    check: notOffered,
    given: evidenceOf([noAnswer('stream')]),
    want: violated({ says: 'no answer came', expected: 'an answer', received: 'the peer hung up', exchange: 'stream' }),
  },
  { name: 'it is offered', check: notOffered, given: evidenceOf([streamAnswer('stream', [])]), want: stale('stream') },
  { name: 'no coding', check: plain, given: evidenceOf([jsonAnswer('asked', batchOf([]))]), want: met },
  {
    name: 'something else without a coding',
    check: plain,
    given: evidenceOf([jsonAnswer('asked', [])]),
    want: violated({ says: 'is of the wrong kind', expected: 'an object', received: '[]', exchange: 'asked' }),
  },
  {
    name: 'gzip',
    check: plain,
    given: evidenceOf([jsonAnswer('asked', {}, { headers: { 'Content-Encoding': 'gzip' } })]),
    want: stale('gzip'),
  },
  {
    name: 'another coding',
    check: plain,
    given: evidenceOf([jsonAnswer('asked', {}, { headers: { 'Content-Encoding': 'br' } })]),
    want: violated({
      says: 'not served plain',
      expected: '200 without Content-Encoding',
      received: '200, Content-Encoding br',
      exchange: 'asked',
    }),
  },
  { name: 'served each time', check: unthrottled, given: evidenceOf([jsonAnswer('asked', {}), jsonAnswer('asked#2', {})]), want: met },
  {
    name: 'refused in the end',
    check: unthrottled,
    given: evidenceOf([jsonAnswer('asked', {}), problemAnswer('throttled', 429, 'RATE_LIMITED')]),
    want: violated({ says: 'a request was refused', expected: 'no limit, as declared', received: '429', exchange: 'throttled' }),
  },
  {
    name: 'a limit is announced',
    check: unthrottled,
    given: evidenceOf([jsonAnswer('asked', {}, { headers: { 'RateLimit-Limit': '200' } })]),
    want: stale('rateLimit'),
  },
];

testRows(rows);

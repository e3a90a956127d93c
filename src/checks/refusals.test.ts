import { met, unobserved } from './check.ts';
import { everyRefusal, isRefused, isRefusedEverywhere, isRefusedForItsSize, isThrottledEverywhere } from './refusals.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const called = everyRefusal.isCalledAProblem();
const listed = everyRefusal.isOfTheCatalogue();
const refused = isRefused('violation');
const size = isRefusedForItsSize('large', { status: 413, code: 'BODY_TOO_LARGE', taken: [200, 401] });

const everywhere = isRefusedEverywhere('each', 401, 'TOKEN_MISSING');
const throttled = isThrottledEverywhere('beyond');

const TOO_LARGE = problemAnswer('large', 413, 'BODY_TOO_LARGE');

const rows: readonly Row[] = [
  {
    name: 'refused by one, and not offered by another',
    check: everywhere,
    given: evidenceOf([
      problemAnswer('each', 401, 'TOKEN_MISSING'),
      { ...problemAnswer('each#2', 501, 'NOT_OFFERED'), operationId: 'streamEvents' },
    ]),
    want: met,
  },
  {
    name: 'served by one, and one left out that no server may leave out',
    check: everywhere,
    given: evidenceOf([jsonAnswer('each', {}), { ...problemAnswer('each#2', 501, 'NOT_OFFERED'), operationId: 'listChannels' }]),
    want: violated(
      { says: 'another answer', expected: '401 TOKEN_MISSING', received: '200', exchange: 'each' },
      {
        says: 'not a problem document',
        expected: 'application/problem+json',
        received: 'application/json',
        exchange: 'each',
        at: 'Content-Type',
      },
      { says: 'another answer', expected: '401 TOKEN_MISSING', received: '501 NOT_OFFERED', exchange: 'each#2' },
    ),
  },
  {
    name: 'throttled, and served once the window is new',
    check: throttled,
    given: evidenceOf([
      problemAnswer('beyond', 429, 'RATE_LIMITED'),
      jsonAnswer('beyond#2', {}, { headers: { 'RateLimit-Remaining': '9' } }),
    ]),
    want: met,
  },
  {
    name: 'served with nothing remaining',
    check: throttled,
    given: evidenceOf([jsonAnswer('beyond', {}, { headers: { 'RateLimit-Remaining': '0' } })]),
    want: violated(
      { says: 'another answer', expected: '429 RATE_LIMITED', received: '200', exchange: 'beyond' },
      {
        says: 'not a problem document',
        expected: 'application/problem+json',
        received: 'application/json',
        exchange: 'beyond',
        at: 'Content-Type',
      },
    ),
  },
  {
    name: 'served, with requests remaining',
    check: throttled,
    given: evidenceOf([jsonAnswer('beyond', {}, { headers: { 'RateLimit-Remaining': '9' } })]),
    want: unobserved('nothing was sent as "beyond" while no requests remained'),
  },
  { name: 'a success and a problem', check: called, given: evidenceOf([jsonAnswer('good', {}), TOO_LARGE]), want: met },
  {
    name: 'plain JSON',
    check: called,
    given: evidenceOf([jsonAnswer('bad', {}, { status: 400, headers: { 'Content-Type': 'application/json' } })]),
    want: violated({
      says: 'not called a problem',
      expected: 'application/problem+json',
      received: 'application/json',
      exchange: 'bad',
      at: 'Content-Type',
    }),
  },
  { name: 'successes only', check: called, given: evidenceOf([jsonAnswer('good', {})]), want: unobserved('no request was refused') },
  { name: 'type, code and status', check: listed, given: evidenceOf([TOO_LARGE]), want: met },
  {
    name: 'a code of its own',
    check: listed,
    given: evidenceOf([problemAnswer('own', 400, 'TEAPOT')]),
    want: violated({
      says: 'no code of the catalogue',
      expected: 'a code of the catalogue',
      received: 'TEAPOT',
      exchange: 'own',
      at: '/code',
    }),
  },
  {
    name: 'a code under another status',
    check: listed,
    given: evidenceOf([problemAnswer('other', 400, 'BODY_TOO_LARGE')]),
    want: violated({
      says: 'not as the catalogue has BODY_TOO_LARGE',
      expected: '413 urn:ocp:problem:body-too-large',
      received: '400 urn:ocp:problem:body-too-large',
      exchange: 'other',
    }),
  },
  { name: 'a 404', check: refused, given: evidenceOf([problemAnswer('violation', 404, 'CHANNEL_NOT_FOUND')]), want: met },
  {
    name: 'a 500, and silence',
    check: refused,
    given: evidenceOf([problemAnswer('violation', 500, 'INTERNAL_ERROR'), noAnswer('violation#2')]),
    want: violated(
      { says: 'not refused', expected: 'a status from 400 to 499', received: '500', exchange: 'violation' },
      { says: 'no answer came', expected: 'an answer', received: 'reset: the peer hung up', exchange: 'violation#2' },
    ),
  },
  { name: 'refused, and another hung up', check: size, given: evidenceOf([TOO_LARGE, noAnswer('large#2')]), want: met },
  {
    name: 'refused for another reason',
    check: size,
    given: evidenceOf([problemAnswer('large', 400, 'MALFORMED_BODY')]),
    want: violated({ says: 'another answer', expected: '413 BODY_TOO_LARGE', received: '400 MALFORMED_BODY', exchange: 'large' }),
  },
  {
    name: 'taken in',
    check: size,
    given: evidenceOf([problemAnswer('large', 401, 'INVALID_CLIENT')]),
    want: unobserved('nothing that was sent as "large" was too large for the server, or no answer came'),
  },
];

testRows(rows);

import { met, unobserved } from './check.ts';
import { announcesRateLimit, echoesRequestId, everyAnswer } from './headers.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const good = jsonAnswer('good', {});
const limits = (limit: string | null, remaining: string | null, reset: string | null) =>
  evidenceOf([
    jsonAnswer('limited', {}, { headers: { 'RateLimit-Limit': limit, 'RateLimit-Remaining': remaining, 'RateLimit-Reset': reset } }),
  ]);
const asked = (id: string) => ({ requestHeaders: [['x-request-id', id]] as const });
const date = (value: string) => evidenceOf([good, jsonAnswer('dated', {}, { headers: { Date: value } })]);
const wrongDate = (received: string) =>
  violated({
    says: 'Date is not as required',
    expected: 'a date like Wed, 08 Apr 2026 01:30:02 GMT',
    received,
    exchange: 'dated',
    at: 'Date',
  });

const rows: readonly Row[] = [
  {
    name: 'good and bad answers say it',
    check: everyAnswer.namesTheEnvironment(),
    given: evidenceOf([good, problemAnswer('refused', 401, 'TOKEN_MISSING', { headers: { 'OCP-Environment': 'PRODUCTION' } })]),
    want: met,
  },
  {
    name: 'one says nothing, one says it twice, one says another',
    check: everyAnswer.namesTheEnvironment(),
    given: evidenceOf([
      jsonAnswer('silent', {}, { headers: { 'OCP-Environment': null } }),
      jsonAnswer('twice', {}, { moreHeaders: [['ocp-environment', 'TEST']] }),
      jsonAnswer('other', {}, { headers: { 'OCP-Environment': 'STAGING' } }),
    ]),
    want: violated(
      {
        says: 'OCP-Environment is not as required',
        expected: 'TEST or PRODUCTION',
        received: 'no such header',
        exchange: 'silent',
        at: 'OCP-Environment',
      },
      {
        says: 'OCP-Environment is not as required',
        expected: 'TEST or PRODUCTION',
        received: 'TEST | TEST',
        exchange: 'twice',
        at: 'OCP-Environment',
      },
      {
        says: 'OCP-Environment is not as required',
        expected: 'TEST or PRODUCTION',
        received: 'STAGING',
        exchange: 'other',
        at: 'OCP-Environment',
      },
    ),
  },
  {
    name: 'one of two answers did not come',
    check: everyAnswer.namesTheEnvironment(),
    given: evidenceOf([good, noAnswer('lost')]),
    want: unobserved('no answer to "lost" came'),
  },
  { name: 'each has one', check: everyAnswer.carriesARequestId(), given: evidenceOf([good]), want: met },
  {
    name: 'one that is not well formed',
    check: everyAnswer.carriesARequestId(),
    given: evidenceOf([jsonAnswer('odd', {}, { headers: { 'X-Request-Id': 'a b' } })]),
    want: violated({
      says: 'X-Request-Id is not as required',
      expected: '1 to 64 letters, digits, dots, underscores and hyphens',
      received: 'a b',
      exchange: 'odd',
      at: 'X-Request-Id',
    }),
  },
  { name: 'the preferred format', check: everyAnswer.tellsItsDate(), given: evidenceOf([good]), want: met },
  {
    name: 'a date of another format',
    check: everyAnswer.tellsItsDate(),
    given: date('2026-04-08T01:30:02Z'),
    want: wrongDate('2026-04-08T01:30:02Z'),
  },
  {
    name: 'another weekday',
    check: everyAnswer.tellsItsDate(),
    given: date('Thu, 08 Apr 2026 01:30:02 GMT'),
    want: wrongDate('Thu, 08 Apr 2026 01:30:02 GMT'),
  },
  { name: 'no date', check: everyAnswer.tellsItsDate(), given: date('Invalid Date'), want: wrongDate('Invalid Date') },
  {
    name: 'the same id',
    check: echoesRequestId('asked'),
    given: evidenceOf([jsonAnswer('asked', {}, { ...asked('mine'), headers: { 'X-Request-Id': 'mine' } })]),
    want: met,
  },
  {
    name: 'another id',
    check: echoesRequestId('asked'),
    given: evidenceOf([jsonAnswer('asked', {}, { ...asked('mine'), headers: { 'X-Request-Id': 'yours' } })]),
    want: violated({
      says: 'X-Request-Id is not as required',
      expected: 'mine',
      received: 'yours',
      exchange: 'asked',
      at: 'X-Request-Id',
    }),
  },
  {
    name: 'the request carried none',
    check: echoesRequestId('asked'),
    given: evidenceOf([jsonAnswer('asked', {})]),
    want: unobserved('the request of "asked" carried no X-Request-Id'),
  },
  { name: 'three integers', check: announcesRateLimit('limited'), given: limits('200', '0', '1'), want: met },
  {
    name: 'more remaining than the limit',
    check: announcesRateLimit('limited'),
    given: limits('200', '201', '1'),
    want: violated({
      says: 'the rate limit is not announced',
      expected: 'three integers, remaining at most the limit',
      received: 'limit 200, remaining 201, reset 1',
      exchange: 'limited',
      at: 'RateLimit-Limit',
    }),
  },
  {
    name: 'no reset',
    check: announcesRateLimit('limited'),
    given: limits('200', '5', null),
    want: violated({
      says: 'the rate limit is not announced',
      expected: 'three integers, remaining at most the limit',
      received: 'limit 200, remaining 5, reset none',
      exchange: 'limited',
      at: 'RateLimit-Limit',
    }),
  },
];

testRows(rows);

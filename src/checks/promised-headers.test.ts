import { met } from './check.ts';
import { promisedHeaders } from './promised-headers.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const own = { 'Cache-Control': 'no-store' } as const;
const limits = { 'RateLimit-Limit': '100', 'RateLimit-Remaining': '99', 'RateLimit-Reset': '2' } as const;
const batch = (headers: Readonly<Record<string, string | null>>) => evidenceOf([jsonAnswer('each', {}, { headers })]);

const rows: readonly Row[] = [
  {
    name: 'a batch and a refusal carry what is listed for them',
    check: promisedHeaders.areThere('each'),
    given: evidenceOf([
      jsonAnswer('each', {}, { headers: own }),
      problemAnswer('each#2', 401, 'TOKEN_MISSING', { headers: { 'WWW-Authenticate': 'Bearer realm="ocp"' } }),
    ]),
    want: met,
  },
  {
    name: 'one header is missing, one is of another form',
    check: promisedHeaders.areThere('each'),
    given: evidenceOf([
      jsonAnswer('each', {}, { headers: { ...own, 'OCP-Environment': 'STAGING' } }),
      problemAnswer('each#2', 401, 'TOKEN_MISSING'),
    ]),
    want: violated(
      {
        says: 'OCP-Environment is not as the contract says',
        expected: 'TEST or PRODUCTION',
        received: 'STAGING',
        exchange: 'each',
        at: 'OCP-Environment',
      },
      {
        says: 'WWW-Authenticate is missing',
        expected: 'WWW-Authenticate',
        received: 'no such header',
        exchange: 'each#2',
        at: 'WWW-Authenticate',
      },
    ),
  },
  {
    name: 'of two lines one is right',
    check: promisedHeaders.areThere('each'),
    given: evidenceOf([jsonAnswer('each', {}, { headers: { 'Cache-Control': 'private' }, moreHeaders: [['cache-control', 'no-store']] })]),
    want: met,
  },
  {
    name: 'no answer came',
    check: promisedHeaders.areThere('each'),
    given: evidenceOf([noAnswer('each')]),
    want: violated({ says: 'no answer came', expected: 'an answer', received: 'reset: the peer hung up', exchange: 'each' }),
  },
  {
    name: 'the limit is announced',
    check: promisedHeaders.announceTheRateLimit('each'),
    given: batch(limits),
    want: met,
  },
  {
    name: 'one part of the limit is no number, one is below zero',
    check: promisedHeaders.announceTheRateLimit('each'),
    given: batch({ ...limits, 'RateLimit-Remaining': '-1', 'RateLimit-Reset': 'soon' }),
    want: violated(
      {
        says: 'RateLimit-Remaining is not as the contract says',
        expected: 'an integer from 0 to 9007199254740991',
        received: '-1',
        exchange: 'each',
        at: 'RateLimit-Remaining',
      },
      {
        says: 'RateLimit-Reset is not as the contract says',
        expected: 'an integer from 0 to 9007199254740991',
        received: 'soon',
        exchange: 'each',
        at: 'RateLimit-Reset',
      },
    ),
  },
  {
    name: 'nothing is coded, and that it may be is told',
    check: promisedHeaders.tellTheCoding('each'),
    given: batch({ Vary: 'Accept-Encoding' }),
    want: met,
  },
  {
    name: 'another coding than gzip',
    check: promisedHeaders.tellTheCoding('each'),
    given: batch({ Vary: 'Accept-Encoding', 'Content-Encoding': 'br' }),
    want: violated({
      says: 'Content-Encoding is not as the contract says',
      expected: 'gzip',
      received: 'br',
      exchange: 'each',
      at: 'Content-Encoding',
    }),
  },
];

testRows(rows);

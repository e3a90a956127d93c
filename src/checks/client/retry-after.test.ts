import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { retryAfter } from './retry-after.ts';

const told = (status: number, value: string) =>
  asked('pullEvents', { status, code: 'RATE_LIMITED', answerHeaders: { 'Retry-After': value, Date: 'Wed, 08 Apr 2026 01:30:02 GMT' } });
const again = (atMs: number) => asked('pullEvents', { label: 'pullEvents#2', atMs });
const elsewhere = (atMs: number, address: 'primary' | 'secondary' = 'primary') => asked('listChannels', { atMs, address });
const token = (atMs: number) => asked('createToken', { atMs });
const inThree = 'Wed, 08 Apr 2026 01:30:05 GMT';
const early = (received: string, exchange: string, status = 429, waited = '2.00 s') =>
  violated({
    says: 'asked before Retry-After was over',
    expected: `no such request for ${waited} after the ${status}`,
    received,
    exchange,
  });
const bySeconds = retryAfter.isObeyedAfter429('seconds');
const byDate = retryAfter.isObeyedAfter429('date');
const after503 = retryAfter.isObeyedAfter503();

const rows: readonly Row[] = [
  { name: 'waited', check: bySeconds, given: clientEvidence([told(429, '2'), again(2_010)]), want: met },
  { name: 'a little early, as timers are', check: bySeconds, given: clientEvidence([told(429, '2'), again(1_995)]), want: met },
  {
    name: 'too early',
    check: bySeconds,
    given: clientEvidence([told(429, '2'), again(101)]),
    want: early('0.10 s after pullEvents', 'pullEvents#2'),
  },
  { name: 'under way elsewhere', check: bySeconds, given: clientEvidence([told(429, '2'), elsewhere(201)]), want: met },
  {
    name: 'too early elsewhere',
    check: bySeconds,
    given: clientEvidence([told(429, '2'), elsewhere(1_001)]),
    want: early('1.00 s after pullEvents', 'listChannels'),
  },
  { name: 'a token meanwhile', check: bySeconds, given: clientEvidence([told(429, '2'), token(1_001)]), want: met },
  {
    name: 'told by a date',
    check: bySeconds,
    given: clientEvidence([told(429, inThree)]),
    want: unobserved('no request was answered 429 with a Retry-After in seconds'),
  },
  { name: 'waited for the date', check: byDate, given: clientEvidence([told(429, inThree), again(2_100)]), want: met },
  {
    name: 'before the date',
    check: byDate,
    given: clientEvidence([told(429, inThree), again(901)]),
    want: early('0.90 s after pullEvents', 'pullEvents#2'),
  },
  {
    name: 'the other address meanwhile',
    check: after503,
    given: clientEvidence([told(503, '2'), elsewhere(1_001, 'secondary')]),
    want: met,
  },
  {
    name: 'the same address',
    check: after503,
    given: clientEvidence([told(503, '2'), elsewhere(1_001)]),
    want: early('1.00 s after pullEvents', 'listChannels', 503),
  },
];

testRows(rows);

import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import { capacity } from './capacity.ts';
import { unobserved } from './check.ts';
import { evidenceOf, jsonAnswer, message, problemAnswer, streamAnswer } from './testing/evidence.ts';
import { batchOf, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const atRate = capacity.isAskedAtRate('pull', 'pulls');
const served = capacity.isServed('pull');
const within = capacity.isAnsweredWithin('pull', 'pulls');
const begins = capacity.firstEventIsWithin('stream', 'streams');
const loses = capacity.losesNoMoreThanDeclared('stream');

const asked = (label: string, startedMs: number, tookMs = 5): Exchange =>
  jsonAnswer(label, batchOf([reported(1)]), { timing: { startedMs, endedMs: startedMs + tookMs } });
const pulls = (...starts: readonly number[]) => starts.map((startedMs, index) => asked(`pull#${index + 1}`, startedMs));
const under = (exchanges: readonly Exchange[], rest: Partial<CaseEvidence> = {}): CaseEvidence => ({
  ...evidenceOf(exchanges, { 'pulls.perSecond': 10, 'pulls.p99Ms': 100, 'streams.p99Ms': 100, lostEvents: 1 }),
  ...rest,
});
const throttled = problemAnswer('throttled', 429, 'RATE_LIMITED', { timing: { startedMs: 100, endedMs: 105 } });

const stream = (label: string, after: number, sequences: readonly number[], atMs = 20) =>
  streamAnswer(
    label,
    sequences.map((sequence) => message('TRADE_REPORTED', reported(sequence), { atMs })),
    { requestHeaders: [['Last-Event-ID', `1:${after}`]], timing: { startedMs: 0, endedMs: 500 } },
  );

const met = (expected: string, received: string) => ({ outcome: 'met', measured: { expected, received } }) as const;
const lossOf = (received: string) => violated({ says: 'events were lost', expected: '1 lost at most', received, exchange: 'stream' });

const rows: readonly Row[] = [
  { name: 'at the rate', check: atRate, given: under(pulls(0, 100, 200)), want: met('10 a second', '10.0 a second, 3 requests') },
  {
    name: 'too slowly, through us',
    check: atRate,
    given: under(pulls(0, 500, 1_000)),
    want: unobserved('we ourselves could not ask faster than 2.0 a second, 3 requests'),
  },
  {
    name: 'too slowly, while we were held up',
    check: atRate,
    given: under(pulls(0, 500, 1_000), { ownDelayMs: 400 }),
    want: met('10 a second', '2.0 a second, 3 requests'),
  },
  {
    name: 'at the rate, though one came back after a 429',
    check: atRate,
    given: under([...pulls(0, 900), throttled]),
    want: met('10 a second', '10.0 a second, 2 requests'),
  },
  { name: 'all served', check: served, given: under(pulls(0, 1)), want: met('every one of 2', '2 answered 200') },
  {
    name: 'one refused',
    check: served,
    given: under([asked('pull', 0), problemAnswer('pull#2', 503, 'SERVICE_UNAVAILABLE')]),
    want: violated({
      says: 'not every request was served',
      expected: '2 answered 200',
      received: '1 not served at once, first 503',
      exchange: 'pull#2',
    }),
  },
  {
    name: 'one throttled',
    check: served,
    given: under([asked('pull', 0), throttled]),
    want: violated({
      says: 'not every request was served',
      expected: '1 answered 200',
      received: '1 not served at once, first 429; the declared load is beyond the announced rate limit',
      exchange: 'throttled',
    }),
  },
  {
    name: 'in time',
    check: within,
    given: under([asked('pull', 0, 10), asked('pull#2', 0, 30), asked('pull#3', 0, 90)]),
    want: met('p99 within 100 ms', 'p50 30 ms, p99 90 ms, longest 90 ms, of 3'),
  },
  {
    name: 'one of two late',
    check: within,
    given: under([asked('pull', 0, 10), asked('pull#2', 0, 130)]),
    want: violated({
      says: 'slower than declared',
      expected: 'p99 within 100 ms',
      received: 'p50 10 ms, p99 130 ms, longest 130 ms, of 2',
      exchange: 'pull#2',
    }),
  },
  {
    name: 'one of two late, while we were held up',
    check: within,
    given: under([asked('pull', 0, 10), asked('pull#2', 0, 130)], { ownDelayMs: 20 }),
    want: met('p99 within 100 ms, and 40 ms for what we were held up ourselves', 'p50 10 ms, p99 130 ms, longest 130 ms, of 2'),
  },
  {
    name: 'the first event in time',
    check: begins,
    given: under([stream('stream', 0, [1, 2])]),
    want: met('p99 within 100 ms', 'p50 20 ms, p99 20 ms, longest 20 ms, of 1'),
  },
  {
    name: 'no event at all',
    check: begins,
    given: under([stream('stream', 0, [])]),
    want: violated({
      says: 'slower than declared',
      expected: 'p99 within 100 ms',
      received: 'p50 500 ms, p99 500 ms, longest 500 ms, of 1',
      exchange: 'stream',
    }),
  },
  {
    name: 'as many lost as declared',
    check: loses,
    given: under([stream('stream', 4, [5, 7])]),
    want: met('1 lost at most', '1 lost, 2 delivered on 1 streams'),
  },
  {
    name: 'more lost, over two streams',
    check: loses,
    given: under([stream('stream', 4, [6]), stream('stream#2', 0, [1, 3])]),
    want: lossOf('2 lost, 3 delivered on 2 streams'),
  },
];

testRows(rows);

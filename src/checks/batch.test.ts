import { answerTime, batch } from './batch.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer, problemAnswer, textAnswer } from './testing/evidence.ts';
import { batchOf, opened } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const listed = { epoch: 1, state: 'OPEN', earliestSequence: 1, lastSequence: 1 };
const took = (ms: number) =>
  evidenceOf([jsonAnswer('poll', batchOf([]), { timing: { startedMs: 100, endedMs: 100 + ms } })], {
    maximumWaitMs: 1000,
  });
/** Announced are 60 seconds; one was asked for. */
const askedOne = (ms: number) => {
  const answer = jsonAnswer('poll', batchOf([]), { path: '/events?waitSeconds=1', timing: { startedMs: 0, endedMs: ms } });
  return evidenceOf([answer], { maximumWaitMs: 60_000 });
};
const unnoted = evidenceOf([jsonAnswer('poll', batchOf([]))]);
const early = answerTime.atLeast('poll', 'maximumWaitMs');
const sooner = answerTime.soonerThan('poll', 'maximumWaitMs');
const late = answerTime.atMost('poll', 'maximumWaitMs', 200);

const rows: readonly Row[] = [
  { name: 'no event', check: batch.isEmpty('pull'), given: evidenceOf([jsonAnswer('pull', batchOf([]))]), want: met },
  {
    name: 'an event',
    check: batch.isEmpty('pull'),
    given: evidenceOf([jsonAnswer('pull', batchOf([opened()]))]),
    want: violated({
      says: 'the batch is not empty',
      expected: 'an empty list of events',
      received: '1 event',
      exchange: 'pull',
      at: '/events',
    }),
  },
  {
    name: 'no batch',
    check: batch.isEmpty('pull'),
    given: evidenceOf([problemAnswer('pull', 409, 'EPOCH_CHANGED')]),
    want: violated({
      says: 'the batch is not empty',
      expected: 'an empty list of events',
      received: 'no list of events',
      exchange: 'pull',
      at: '/events',
    }),
  },
  {
    name: 'the same',
    check: batch.agreesWithChannelList('pull'),
    given: evidenceOf([jsonAnswer('pull', batchOf([opened()]))], listed),
    want: met,
  },
  {
    name: 'another state, and no earliest sequence',
    check: batch.agreesWithChannelList('pull'),
    given: evidenceOf([jsonAnswer('pull', batchOf([opened()], { state: 'CLOSED', earliestSequence: null }))], listed),
    want: violated(
      { says: 'another state than the channel list', expected: 'OPEN', received: 'CLOSED', exchange: 'pull', at: '/state' },
      {
        says: 'another earliestSequence than the channel list',
        expected: '1',
        received: 'nothing',
        exchange: 'pull',
        at: '/earliestSequence',
      },
    ),
  },
  {
    name: 'the list was not noted',
    check: batch.agreesWithChannelList('pull'),
    given: evidenceOf([jsonAnswer('pull', {})], { epoch: 1 }),
    want: unobserved('the case did not note "state"'),
  },
  {
    name: 'gzip that can be read',
    check: batch.isGzip('pull'),
    given: evidenceOf([jsonAnswer('pull', batchOf([]), { headers: { 'Content-Encoding': 'GZIP' } })]),
    want: met,
  },
  {
    name: 'not compressed',
    check: batch.isGzip('pull'),
    given: evidenceOf([jsonAnswer('pull', batchOf([]))]),
    want: violated({
      says: 'not compressed as accepted',
      expected: 'gzip',
      received: 'no Content-Encoding',
      exchange: 'pull',
      at: 'Content-Encoding',
    }),
  },
  {
    name: 'gzip that cannot be read',
    check: batch.isGzip('pull'),
    given: evidenceOf([
      textAnswer('pull', '', { headers: { 'Content-Encoding': 'gzip' }, body: { unreadable: 'incorrect header check' } }),
    ]),
    want: violated({
      says: 'the compressed body cannot be read',
      expected: 'a gzip body',
      received: 'incorrect header check',
      exchange: 'pull',
    }),
  },
  { name: 'after the wait', check: early, given: took(1010), want: met },
  { name: 'a little early, by another clock', check: early, given: took(990), want: met },
  { name: 'after the wait that was asked for', check: early, given: askedOne(1010), want: met },
  {
    name: 'at once',
    check: early,
    given: took(12),
    want: violated({ says: 'answered too soon', expected: 'after 980 ms or later', received: 'after 12 ms', exchange: 'poll' }),
  },
  { name: 'the wait was not noted', check: early, given: unnoted, want: unobserved('the case did not note "maximumWaitMs"') },
  { name: 'at once', check: sooner, given: took(12), want: met },
  {
    name: 'after the wait',
    check: sooner,
    given: took(1000),
    want: violated({ says: 'the answer waited', expected: 'sooner than 1000 ms', received: 'after 1000 ms', exchange: 'poll' }),
  },
  { name: 'the wait was not noted', check: sooner, given: unnoted, want: unobserved('the case did not note "maximumWaitMs"') },
  { name: 'within the grace', check: late, given: took(1200), want: met },
  {
    name: 'beyond what was asked for',
    check: late,
    given: askedOne(1300),
    want: violated({ says: 'answered too late', expected: 'within 1200 ms', received: 'after 1300 ms', exchange: 'poll' }),
  },
  {
    name: 'beyond the grace',
    check: late,
    given: took(1201),
    want: violated({ says: 'answered too late', expected: 'within 1200 ms', received: 'after 1201 ms', exchange: 'poll' }),
  },
  {
    name: 'the note is no number',
    check: late,
    given: { ...unnoted, notes: { maximumWaitMs: 'long' } },
    want: unobserved('the case noted no number "maximumWaitMs"'),
  },
];

testRows(rows);

import { answerTime } from './batch.ts';
import { met, unobserved } from './check.ts';
import { streamLife } from './stream-life.ts';
import { evidenceOf, jsonAnswer, message, problemAnswer, streamAnswer } from './testing/evidence.ts';
import { batchOf, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const opens = streamLife.opensWithin('stream', 'heartbeatIntervalMs');
const lastWord = streamLife.endsWithItsLastWord('stream');
const pace = streamLife.keepsPaceWith('stream', 'pulled', 'heartbeatIntervalMs');
const held = answerTime.emptyOnlyAfter('poll', 'maximumWaitMs');

const notes = { heartbeatIntervalMs: 200, lastSequence: 6, maximumWaitMs: 1000 };
const took = (startedMs: number, firstByteMs: number, endedMs: number) => ({ timing: { startedMs, firstByteMs, endedMs } });
const END = message('STREAM_ENDED', { channelId: 'one', reason: 'CHANNEL_CLOSED' });
const event = (sequence: number, atMs: number) => message('TRADE_REPORTED', reported(sequence), { id: `1:${sequence}`, atMs });
const pulled = jsonAnswer('pulled', batchOf([reported(6), reported(7)]), took(50, 100, 100));
const poll = (events: readonly unknown[], endedMs: number) =>
  evidenceOf([jsonAnswer('poll', batchOf(events), { path: '/events?waitSeconds=30', ...took(0, endedMs, endedMs) })], notes);

const rows: readonly Row[] = [
  { name: 'at once', check: opens, given: evidenceOf([streamAnswer('stream', [], took(10, 1_200, 9_000))], notes), want: met },
  {
    name: 'after a while',
    check: opens,
    given: evidenceOf([streamAnswer('stream', [], took(10, 1_300, 9_000))], notes),
    want: violated({ says: 'the stream opened late', expected: 'within 1200 ms', received: 'after 1290 ms', exchange: 'stream' }),
  },
  {
    name: 'refused',
    check: opens,
    given: evidenceOf([problemAnswer('stream', 404, 'CHANNEL_NOT_FOUND')], notes),
    want: unobserved('no stream "stream" was opened'),
  },
  { name: 'the last word', check: lastWord, given: evidenceOf([streamAnswer('stream', [event(1, 5), END])]), want: met },
  {
    name: 'a word too many',
    check: lastWord,
    given: evidenceOf([streamAnswer('stream', [END, event(1, 5)])]),
    want: violated({ says: 'a message follows STREAM_ENDED', expected: 'none', received: 'TRADE_REPORTED', exchange: 'stream' }),
  },
  {
    name: 'the connection stays',
    check: lastWord,
    given: evidenceOf([streamAnswer('stream', [END], { endedByDriver: 'silent for 5000 ms' })]),
    want: violated({
      says: 'the connection was not ended by the server',
      expected: 'the server ends it after STREAM_ENDED',
      received: 'silent for 5000 ms',
      exchange: 'stream',
    }),
  },
  {
    name: 'it goes on',
    check: lastWord,
    given: evidenceOf([streamAnswer('stream', [event(1, 5)])]),
    want: unobserved('no STREAM_ENDED came on "stream"'),
  },
  {
    name: 'a little later',
    check: pace,
    given: evidenceOf([pulled, streamAnswer('stream', [event(7, 600)], took(0, 1, 700))], notes),
    want: met,
  },
  {
    name: 'much later, and not at all',
    check: pace,
    given: evidenceOf(
      [
        jsonAnswer('pulled', batchOf([reported(7), reported(8)]), took(50, 100, 100)),
        streamAnswer('stream', [event(7, 900)], took(0, 1, 1_000)),
      ],
      notes,
    ),
    want: violated(
      { says: 'sequence 7 came late', expected: 'within 550 ms of the pull', received: 'nothing for 800 ms after it', exchange: 'stream' },
      { says: 'sequence 8 came late', expected: 'within 550 ms of the pull', received: 'nothing for 900 ms after it', exchange: 'stream' },
    ),
  },
  {
    name: 'the stream was left before it was due',
    check: pace,
    given: evidenceOf([pulled, streamAnswer('stream', [], took(0, 1, 500))], notes),
    want: unobserved('no event was published while "stream" and "pulled" were under way'),
  },
  { name: 'an event, at once', check: held, given: poll([reported(1)], 10), want: met },
  { name: 'nothing, when the wait had passed', check: held, given: poll([], 1_000), want: met },
  {
    name: 'nothing, at once',
    check: held,
    given: poll([], 10),
    want: violated({
      says: 'answered too soon, and empty',
      expected: 'after 980 ms or later, or an event',
      received: 'after 10 ms',
      exchange: 'poll',
    }),
  },
];

testRows(rows);

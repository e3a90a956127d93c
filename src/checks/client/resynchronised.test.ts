import type { ChannelTruth } from '../../model/capture.ts';
import type { Exchange } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer, message, problemAnswer, streamAnswer } from '../testing/evidence.ts';
import { batchOf } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { resynchronised } from './resynchronised.ts';

const root = '/trade-data/v1/channels/one';
const during = (startedMs: number) => ({ startedMs, endedMs: startedMs + 5 });

const pull = (startedMs: number, after: number) => ({ path: `${root}/events?epoch=1&afterSequence=${after}`, timing: during(startedMs) });

const refused = (code: string): Exchange => problemAnswer('pull', 409, code, pull(100, 12));

const again: Exchange = problemAnswer('pull#2', 409, 'SEQUENCE_IN_FUTURE', pull(200, 12));

const snapshot: Exchange = jsonAnswer(
  'snapshot',
  { epoch: 2, asOfSequence: 9, trades: [] },
  {
    operationId: 'takeSnapshot',
    path: `${root}/snapshot`,
    timing: during(300),
  },
);

const ended: Exchange = streamAnswer('stream', [message('STREAM_ENDED', { channelId: 'one', reason: 'EPOCH_CHANGED' }, { atMs: 150 })], {
  path: `${root}/stream`,
  timing: during(100),
});

const told = (epoch: number, startedMs: number): Exchange => jsonAnswer(`pull#${startedMs}`, { ...batchOf([]), epoch }, pull(startedMs, 0));

const none = { expected: 'takeSnapshot, read to its end', received: 'none' };

const byCode = resynchronised.takesTheSnapshotAfter('EPOCH_CHANGED');
const byEnd = resynchronised.takesTheSnapshotAfter('stream-end');
const byMessage = resynchronised.takesTheSnapshotAfter('message');
const byAny = resynchronised.takesTheSnapshotAfter('any-sign');
const insists = resynchronised.repeatsNoRefused('SEQUENCE_IN_FUTURE');
const back = resynchronised.takesTheSnapshotWhenStartedAgain();

const truth: ChannelTruth = {
  channelId: 'one',
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 12,
  liveTrades: [],
  cancelled: [],
  events: [],
};

const away = (exchanges: readonly Exchange[], epoch: number) =>
  clientEvidence(exchanges, {
    client: {
      runs: [
        { startedMs: 0, output: '', outputBytes: 0, recorded: [{ channelId: 'one', epoch: 1, sequence: 12 }] },
        { startedMs: 250, output: '', outputBytes: 0 },
      ],
      truth: [{ ...truth, epoch }],
    },
  });

const rows: readonly Row[] = [
  { name: 'refused, then the snapshot', check: byCode, given: clientEvidence([refused('EPOCH_CHANGED'), snapshot]), want: met },
  {
    name: 'refused, and no snapshot',
    check: byCode,
    given: clientEvidence([refused('EPOCH_CHANGED')]),
    want: violated({ says: 'no snapshot of one was taken after this', ...none, exchange: 'pull' }),
  },
  { name: 'ended, then the snapshot', check: byEnd, given: clientEvidence([ended, snapshot]), want: met },
  {
    name: 'ended, and no snapshot',
    check: byEnd,
    given: clientEvidence([ended]),
    want: violated({ says: 'no snapshot of one was taken after this', ...none, exchange: 'stream' }),
  },
  { name: 'a later epoch, then the snapshot', check: byMessage, given: clientEvidence([told(1, 10), told(2, 20), snapshot]), want: met },
  {
    name: 'a later epoch, and no snapshot',
    check: byMessage,
    given: clientEvidence([told(1, 10), told(2, 20)]),
    want: violated({ says: 'no snapshot of one was taken after this', ...none, exchange: 'pull#20' }),
  },
  {
    name: 'a later epoch that the snapshot told first',
    check: byMessage,
    given: clientEvidence([told(1, 10), snapshot, told(2, 400)]),
    want: unobserved('the client was not told by a message of a new epoch'),
  },
  { name: 'any of these', check: byAny, given: clientEvidence([ended, snapshot]), want: met },
  {
    name: 'none after any of these',
    check: byAny,
    given: clientEvidence([ended]),
    want: violated({ says: 'no snapshot of one was taken after this', ...none, exchange: 'stream' }),
  },
  { name: 'asked once', check: insists, given: clientEvidence([refused('SEQUENCE_IN_FUTURE'), snapshot]), want: met },
  {
    name: 'asked again before the snapshot',
    check: insists,
    given: clientEvidence([refused('SEQUENCE_IN_FUTURE'), again, snapshot]),
    want: violated({
      says: 'the refused request was repeated',
      expected: 'the snapshot',
      received: 'events after 1:12 again',
      exchange: 'pull#2',
    }),
  },
  { name: 'back, and took it', check: back, given: away([snapshot], 2), want: met },
  {
    name: 'back, and took none',
    check: back,
    given: away([], 2),
    want: violated({ says: 'no snapshot of one was taken', expected: 'takeSnapshot, as epoch 1 has passed', received: 'none' }),
  },
  {
    name: 'the epoch did not change',
    check: back,
    given: away([snapshot], 1),
    want: unobserved('no channel of which the client had recorded something changed its epoch while it was away'),
  },
];

testRows(rows);

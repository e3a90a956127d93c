import { met, unobserved } from '../check.ts';
import { evidenceOf, jsonAnswer, message, problemAnswer, streamAnswer } from '../testing/evidence.ts';
import { batchOf, opened, reported } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { gaps } from './gaps.ts';

const channel = '/trade-data/v1/channels/B01224-HK-20260408';

const ids = (sequence: number, atMs: number) => ({ id: `1:${sequence}`, atMs });

/** Events 1, 2 and 5 at these milliseconds; 3 and 4 are missing. */
const stream = streamAnswer(
  'streamEvents',
  [
    message('CHANNEL_OPENED', opened(), ids(1, 10)),
    message('TRADE_REPORTED', reported(2), ids(2, 20)),
    message('TRADE_REPORTED', reported(5), ids(5, 30)),
  ],
  { path: `${channel}/stream`, timing: { startedMs: 5, endedMs: 500 } },
);

const pull = (label: string, query: string, times: readonly [number, number], sequences: readonly number[] = []) =>
  jsonAnswer(label, batchOf(sequences.map((sequence) => reported(sequence))), {
    path: `${channel}/events?${query}`,
    timing: { startedMs: times[0], endedMs: times[1] },
  });

const refusedPull = (label: string, query: string) =>
  problemAnswer(label, 400, 'INVALID_PARAMETER', { path: `${channel}/events?${query}`, timing: { startedMs: 32, endedMs: 33 } });

const exact = pull('pullEvents', 'epoch=1&afterSequence=2&limit=2', [35, 40], [3, 4]);

const heartbeat = (lastSequence: number, atMs: number) =>
  message('HEARTBEAT', { channelId: 'B01224-HK-20260408', epoch: 1, lastSequence, sentAt: '2026-04-08T10:00:00.000+08:00' }, { atMs });

const quiet = streamAnswer('streamEvents', [message('CHANNEL_OPENED', opened(), ids(1, 10)), heartbeat(1, 20), heartbeat(3, 120)], {
  path: `${channel}/stream`,
  timing: { startedMs: 5, endedMs: 500 },
});

const NO_GAP = unobserved('the client was sent nothing that shows a gap');

const atGap = { exchange: 'streamEvents', at: 'message 3' };

const rows: readonly Row[] = [
  { name: 'the missing two are pulled', check: gaps.arePulledExactly(), given: evidenceOf([stream, exact]), want: met },
  {
    name: 'they are pulled one by one',
    check: gaps.arePulledExactly(),
    given: evidenceOf([stream, pull('a', 'afterSequence=2&limit=1', [35, 36], [3]), pull('b', 'afterSequence=3&limit=1', [37, 38], [4])]),
    want: met,
  },
  {
    name: 'a client that pulls before it opens its stream may pull what it likes',
    check: gaps.arePulledExactly(),
    given: evidenceOf([pull('first', 'limit=1000', [0, 2]), stream, exact]),
    want: met,
  },
  {
    name: 'more than the missing two is asked for, from the first of them on',
    check: gaps.beginWithWhatIsMissing(),
    given: evidenceOf([stream, pull('pullEvents', 'afterSequence=2&limit=1000', [35, 36], [3, 4, 5])]),
    want: met,
  },
  {
    name: 'what had come is asked for again',
    check: gaps.beginWithWhatIsMissing(),
    given: evidenceOf([stream, exact, pull('again', 'afterSequence=4&limit=1', [45, 46], [5])]),
    want: violated({
      says: 'B01224-HK-20260408: what had come was asked for again',
      expected: 'pulls that begin with one of 3 to 4',
      received: 'a pull that begins with 5',
      exchange: 'again',
      at: '',
    }),
  },
  { name: 'there is no gap', check: gaps.beginWithWhatIsMissing(), given: evidenceOf([exact]), want: NO_GAP },
  {
    name: 'one of the two is not asked for',
    check: gaps.arePulledExactly(),
    given: evidenceOf([stream, pull('pullEvents', 'afterSequence=2&limit=1', [35, 36], [3])]),
    want: violated({
      says: 'B01224-HK-20260408: 4 was not asked for',
      expected: 'requests for 3 to 4',
      received: 'none',
      ...atGap,
    }),
  },
  {
    name: 'what is refused counts neither as asked for nor as too much',
    check: gaps.arePulledExactly(),
    given: evidenceOf([stream, refusedPull('refused', 'afterSequence=2&limit=99999999999'), exact]),
    want: met,
  },
  {
    name: 'a limit that no array holds, and that is not refused, is as much as the contract has',
    check: gaps.arePulledExactly(),
    given: evidenceOf([stream, pull('pullEvents', 'afterSequence=2&limit=99999999999', [35, 36], [3, 4])]),
    want: violated({
      says: 'B01224-HK-20260408: more was asked for than is missing',
      expected: '3 to 4 and no more',
      received: '3 to 1002',
      exchange: 'pullEvents',
      at: '',
    }),
  },
  {
    name: 'what was refused and not asked for again is not asked for',
    check: gaps.arePulledExactly(),
    given: evidenceOf([stream, refusedPull('refused', 'afterSequence=2&limit=2')]),
    want: violated({
      says: 'B01224-HK-20260408: 3 to 4 was not asked for',
      expected: 'requests for 3 to 4',
      received: 'none',
      ...atGap,
    }),
  },
  {
    name: 'more is asked for',
    check: gaps.arePulledExactly(),
    given: evidenceOf([stream, pull('pullEvents', 'afterSequence=1&limit=4', [35, 36], [2, 3, 4, 5])]),
    want: violated({
      says: 'B01224-HK-20260408: more was asked for than is missing',
      expected: '3 to 4 and no more',
      received: '2 to 5',
      exchange: 'pullEvents',
      at: '',
    }),
  },
  { name: 'a stream without a gap', check: gaps.arePulledExactly(), given: evidenceOf([quiet].slice(1)), want: NO_GAP },
  { name: 'one request after the other', check: gaps.areAskedForOnceAtATime(), given: evidenceOf([stream, exact]), want: met },
  {
    name: 'a request that failed is repeated',
    check: gaps.areAskedForOnceAtATime(),
    given: evidenceOf([stream, pull('a', 'afterSequence=2&limit=2', [35, 40]), pull('b', 'afterSequence=2&limit=2', [41, 45], [3, 4])]),
    want: met,
  },
  {
    name: 'two requests at once',
    check: gaps.areAskedForOnceAtATime(),
    given: evidenceOf([stream, pull('a', 'afterSequence=2&limit=2', [35, 60]), pull('b', 'afterSequence=2', [40, 50], [3, 4])]),
    want: violated({
      says: 'B01224-HK-20260408: 3 to 4 was asked for again before the first request was answered',
      expected: 'no second request before 60 ms',
      received: 'a second request at 40 ms',
      exchange: 'b',
      at: '',
    }),
  },
  { name: 'what was missing came', check: gaps.areClosed(), given: evidenceOf([stream, exact]), want: met },
  {
    name: 'one of the two never came',
    check: gaps.areClosed(),
    given: evidenceOf([stream, pull('pullEvents', 'afterSequence=2&limit=2', [35, 40], [3])]),
    want: violated({
      says: 'B01224-HK-20260408: the gap was not closed',
      expected: 'requests until 3 to 4 had come',
      received: '4 never came, and was asked for no more',
      ...atGap,
    }),
  },
  {
    name: 'a batch with a hole that is filled',
    check: gaps.areClosed(),
    given: evidenceOf([pull('a', 'limit=10', [0, 5], [1, 2, 5]), pull('b', 'afterSequence=2&limit=2', [6, 9], [3, 4])]),
    want: met,
  },
  {
    name: 'a heartbeat names more, and that is pulled',
    check: gaps.areShownByHeartbeats(),
    given: evidenceOf([quiet, pull('pullEvents', 'afterSequence=1&limit=2', [125, 130], [2, 3])]),
    want: met,
  },
  {
    name: 'a heartbeat names more, and nobody asks',
    check: gaps.areShownByHeartbeats(),
    given: evidenceOf([quiet]),
    want: violated({
      says: 'B01224-HK-20260408: 2 to 3 was not asked for',
      expected: 'requests for 2 to 3',
      received: 'none',
      ...atGap,
    }),
  },
  {
    name: 'the gap is shown by an event',
    check: gaps.areShownByHeartbeats(),
    given: evidenceOf([stream, exact]),
    want: unobserved('no heartbeat named more than the client was sent'),
  },
];

testRows(rows);

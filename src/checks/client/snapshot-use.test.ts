import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { evidenceOf, jsonAnswer, problemAnswer, streamAnswer } from '../testing/evidence.ts';
import { batchOf, reported, snapshotPage, trade } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { snapshotUse } from './snapshot-use.ts';

const channel = '/trade-data/v1/channels/B01224-HK-20260408';

type Times = readonly [started: number, ended: number];

const timing = ([startedMs, endedMs]: Times) => ({ startedMs, endedMs });

const page = (label: string, query: string, times: Times, members = {}) =>
  jsonAnswer(label, snapshotPage([trade()], members), {
    operationId: 'takeSnapshot',
    path: `${channel}/snapshot?${query}`,
    timing: timing(times),
  });

const refusedPage = (label: string, query: string, times: Times) =>
  problemAnswer(label, 400, 'INVALID_CURSOR', {
    operationId: 'takeSnapshot',
    path: `${channel}/snapshot?${query}`,
    timing: timing(times),
  });

const pull = (label: string, query: string, times: Times) =>
  jsonAnswer(label, batchOf([]), { path: `${channel}/events?${query}`, timing: timing(times) });

const expired = (label: string, times: Times) =>
  problemAnswer(label, 410, 'SEQUENCE_EXPIRED', { path: `${channel}/events?afterSequence=2`, timing: timing(times) });

const first = page('first', 'limit=1', [20, 25], { nextCursor: 'a+b/c=' });
const second = page('second', 'limit=1&cursor=a%2Bb%2Fc%3D', [26, 30]);

const other = { tradeReference: '0000260408000999' };
const nobodys = jsonAnswer('pull', batchOf([reported(2, other), reported(3)]), { path: `${channel}/events`, timing: timing([0, 5]) });
const truth = [truthOf([modelTrade()])];
const kept = captureOf([bookedTrade('line 1', 2, other), bookedTrade('line 2', 3)]);
const replaced = captureOf([
  ...kept.records,
  { record: 'snapshot', place: 'line 3', channelId: 'B01224-HK-20260408', epoch: 1, asOfSequence: 3 },
  bookedTrade('line 4', 3),
]);

const rows: readonly Row[] = [
  { name: 'both pages are read', check: snapshotUse.isReadToItsEnd(), given: evidenceOf([first, second]), want: met },
  {
    name: 'one page is read',
    check: snapshotUse.isReadToItsEnd(),
    given: evidenceOf([first]),
    want: violated({
      says: 'B01224-HK-20260408: the snapshot was not read to its last page',
      expected: 'cursor=a+b/c=',
      received: 'no request for a further page',
      exchange: 'first',
      at: '',
    }),
  },
  {
    name: 'a cursor is sent back without its escapes',
    check: snapshotUse.isReadToItsEnd(),
    given: evidenceOf([first, page('second', 'limit=1&cursor=a+b/c=', [26, 30])]),
    want: violated({
      says: 'B01224-HK-20260408: a cursor was not sent back as it came',
      expected: 'cursor=a+b/c=',
      received: 'cursor=a b/c=',
      exchange: 'second',
      at: '',
    }),
  },
  {
    name: 'a snapshot of one page',
    check: snapshotUse.isReadToItsEnd(),
    given: evidenceOf([page('first', 'limit=9', [1, 2])]),
    want: unobserved('no snapshot had more than one page'),
  },
  {
    name: 'the first page is asked for again',
    check: snapshotUse.isBegunAnew(),
    given: evidenceOf([first, refusedPage('refused', 'cursor=a', [26, 27]), page('anew', 'limit=1', [40, 41])]),
    want: met,
  },
  {
    name: 'the refused page is asked for again',
    check: snapshotUse.isBegunAnew(),
    given: evidenceOf([first, refusedPage('refused', 'cursor=a', [26, 27]), page('again', 'cursor=a', [40, 41])]),
    want: violated({
      says: 'B01224-HK-20260408: the snapshot was not begun anew',
      expected: 'a request for the first page, without a cursor',
      received: 'cursor=a',
      exchange: 'again',
      at: '',
    }),
  },
  {
    name: 'a snapshot is taken instead',
    check: snapshotUse.isTakenWhenEventsExpired(),
    given: evidenceOf([expired('pull', [1, 2]), page('snapshot', 'limit=9', [3, 4])]),
    want: met,
  },
  {
    name: 'the same is asked for once more',
    check: snapshotUse.isTakenWhenEventsExpired(),
    given: evidenceOf([expired('pull', [1, 2]), expired('pull#2', [3, 4]), page('snapshot', 'limit=9', [5, 6])]),
    want: violated({
      says: 'B01224-HK-20260408: the refused request was repeated',
      expected: 'a snapshot, and then the events after it',
      received: 'pullEvents after 2 once more',
      exchange: 'pull#2',
      at: '',
    }),
  },
  {
    name: 'no snapshot is taken',
    check: snapshotUse.isTakenWhenEventsExpired(),
    given: evidenceOf([expired('pull', [1, 2])]),
    want: violated({
      says: 'B01224-HK-20260408: no snapshot was taken',
      expected: 'a snapshot, and then the events after it',
      received: 'no request for a snapshot',
      exchange: 'pull',
      at: '',
    }),
  },
  {
    name: 'the events after it are asked for',
    check: snapshotUse.isFollowedByTheNextEvent(),
    given: evidenceOf([page('snapshot', 'limit=9', [3, 4]), pull('next', 'epoch=1&afterSequence=3', [5, 6])]),
    want: met,
  },
  {
    name: 'the stream goes on by itself, and a later gap is pulled',
    check: snapshotUse.isFollowedByTheNextEvent(),
    given: evidenceOf([
      streamAnswer('stream', [], { path: `${channel}/stream`, timing: timing([0, 90]) }),
      page('snapshot', 'limit=9', [3, 4]),
      pull('next', 'epoch=1&afterSequence=30&limit=2', [50, 60]),
    ]),
    want: met,
  },
  {
    name: 'everything is asked for again',
    check: snapshotUse.isFollowedByTheNextEvent(),
    given: evidenceOf([page('snapshot', 'limit=9', [3, 4]), pull('next', 'epoch=1&afterSequence=0', [5, 6])]),
    want: violated({
      says: 'B01224-HK-20260408: the client did not go on where its snapshot ends',
      expected: 'events after 1:3',
      received: 'events after 1:0',
      exchange: 'next',
      at: '',
    }),
  },
  {
    name: 'the trade that it does not hold is dropped',
    check: snapshotUse.replacesTheBook(),
    given: clientEvidence([nobodys, page('snapshot', 'limit=9', [6, 7])], { client: { truth, capture: replaced } }),
    want: met,
  },
  {
    name: 'the trade that it does not hold is kept',
    check: snapshotUse.replacesTheBook(),
    given: clientEvidence([nobodys, page('snapshot', 'limit=9', [6, 7])], { client: { truth, capture: kept } }),
    want: violated({
      says: 'HK 2026-04-08 0000260408000999 B outlived the snapshot, which does not hold it',
      expected: 'no live trade',
      received: 'a live trade at line 1',
      exchange: 'capture',
      at: 'line 1',
    }),
  },
  {
    name: 'the snapshot holds all that was sent',
    check: snapshotUse.replacesTheBook(),
    given: clientEvidence([page('snapshot', 'limit=9', [6, 7])], { client: { truth, capture: kept } }),
    want: unobserved('no snapshot left out a trade that had been sent before'),
  },
];

testRows(rows);

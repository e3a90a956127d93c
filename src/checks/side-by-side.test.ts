import type { Exchange } from '../model/evidence.ts';
import { met, unobserved } from './check.ts';
import { reconnects } from './reconnects.ts';
import { sideBySide } from './side-by-side.ts';
import { evidenceOf, jsonAnswer, message, streamAnswer } from './testing/evidence.ts';
import { batchOf, reported, snapshotPage } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const story = sideBySide.tellOneStory('readers');
const contiguous = sideBySide.eachContiguous('readers');
const goOn = sideBySide.streamsGoOn('streams');
const asked = sideBySide.areAnsweredAsAsked('asked');
const pinned = sideBySide.snapshotsStayPinned('pages');
const one = sideBySide.oneIsLeft('racers', 'heartbeatIntervalMs');
const once = reconnects.bringEachEventOnce('storm');

const channelId = 'B01224-HK-20260408';
const read = (label: string, ...sequences: readonly number[]): Exchange =>
  jsonAnswer(label, batchOf(sequences.map((sequence) => reported(sequence))));
const otherwise = jsonAnswer('readers#2', batchOf([reported(2, { price: '9.000' }), reported(3)]));

const ended = (reason: string) => message('STREAM_ENDED', { channelId, reason }, { atMs: 40 });
const beat = (atMs: number) => message('HEARTBEAT', { channelId, epoch: 1, lastSequence: 0 }, { atMs });
const left = { endedByDriver: 'enough' } as const;
const racer = (label: string, ...beats: readonly number[]) => streamAnswer(label, beats.map(beat), left);
const overtaken = (label: string) => streamAnswer(label, [beat(20), ended('SUPERSEDED')]);
const racers = (...streams: readonly Exchange[]) => evidenceOf(streams, { heartbeatIntervalMs: 100 });

const request = (label: string, after: number, sequence: number, channel = channelId) =>
  jsonAnswer(label, batchOf([reported(sequence)]), { path: `/trade-data/v1/channels/${channel}/events?afterSequence=${after}` });

const page = (label: string, asOfSequence: number, cursors: { readonly asked?: string; readonly next?: string }) =>
  jsonAnswer(
    label,
    { ...snapshotPage([]), asOfSequence, ...(cursors.next === undefined ? {} : { nextCursor: cursors.next }) },
    { operationId: 'takeSnapshot', path: `/snapshot${cursors.asked === undefined ? '' : `?cursor=${cursors.asked}`}` },
  );

const resumed = (label: string, after: number | undefined, ...sequences: readonly number[]) =>
  streamAnswer(
    label,
    sequences.map((sequence) => message('TRADE_REPORTED', reported(sequence))),
    { requestHeaders: after === undefined ? [] : [['Last-Event-ID', `1:${after}`]], ...left },
  );

const rows: readonly Row[] = [
  { name: 'the same of each', check: story, given: evidenceOf([read('readers', 1, 2), read('readers#2', 2, 3)]), want: met },
  {
    name: 'one reader alone',
    check: story,
    given: evidenceOf([read('readers', 1, 2)]),
    want: unobserved('fewer than two readers of "readers" were told of an event'),
  },
  {
    name: 'another price to another reader',
    check: story,
    given: evidenceOf([read('readers', 1, 2), otherwise]),
    want: violated({
      says: 'sequence 2 was told otherwise in readers',
      expected: '512.500',
      received: '9.000',
      exchange: 'readers#2',
      at: '/events/0/trade/price',
    }),
  },
  {
    name: 'a hole between them',
    check: story,
    given: evidenceOf([read('readers', 1, 2), read('readers#2', 4)]),
    want: violated({
      says: 'a sequence that no reader was told of',
      expected: 'sequence 3',
      received: 'sequence 4',
      exchange: 'readers#2',
      at: '/events/0',
    }),
  },
  { name: 'each from another start', check: contiguous, given: evidenceOf([read('readers', 1, 2), read('readers#2', 7, 8)]), want: met },
  {
    name: 'a step too far in one',
    check: contiguous,
    given: evidenceOf([read('readers', 1, 2), read('readers#2', 7, 9)]),
    want: violated({
      says: 'the next event does not follow the one before',
      expected: 'sequence 8',
      received: 'sequence 9',
      exchange: 'readers#2',
      at: '/events/1',
    }),
  },
  { name: 'left by the driver', check: goOn, given: evidenceOf([racer('streams', 1)]), want: met },
  { name: 'the channel closes', check: goOn, given: evidenceOf([streamAnswer('streams', [ended('CHANNEL_CLOSED')])]), want: met },
  {
    name: 'superseded',
    check: goOn,
    given: evidenceOf([racer('streams', 1), overtaken('streams#2')]),
    want: violated({
      says: 'the stream did not go on',
      expected: 'a stream that goes on until the driver leaves it',
      received: 'SUPERSEDED',
      exchange: 'streams#2',
    }),
  },
  {
    name: 'broken off',
    check: goOn,
    given: evidenceOf([streamAnswer('streams', [beat(1)], { failure: { kind: 'reset', detail: 'gone' } })]),
    want: violated({
      says: 'the stream did not go on',
      expected: 'a stream that goes on until the driver leaves it',
      received: 'reset: gone',
      exchange: 'streams',
    }),
  },
  { name: 'its own answer', check: asked, given: evidenceOf([request('asked', 4, 5), request('asked#2', 0, 1)]), want: met },
  {
    name: 'the answer to another',
    check: asked,
    given: evidenceOf([request('asked', 4, 1)]),
    want: violated({
      says: 'the answer to another request',
      expected: `sequence 5 of ${channelId}`,
      received: `sequence 1 of ${channelId}`,
      exchange: 'asked',
      at: '/events/0',
    }),
  },
  {
    name: 'the events of another channel',
    check: asked,
    given: evidenceOf([request('asked', 4, 5, 'other')]),
    want: violated({
      says: 'the answer to another request',
      expected: 'sequence 5 of other',
      received: `sequence 5 of ${channelId}`,
      exchange: 'asked',
      at: '/events/0',
    }),
  },
  {
    name: 'two snapshots, each at its sequence',
    check: pinned,
    given: evidenceOf([
      page('pages', 6, { next: 'a' }),
      page('pages#2', 8, { next: 'b' }),
      page('pages#3', 6, { asked: 'a' }),
      page('pages#4', 8, { asked: 'b' }),
    ]),
    want: met,
  },
  {
    name: 'a page of the other snapshot',
    check: pinned,
    given: evidenceOf([page('pages', 6, { next: 'a' }), page('pages#2', 8, { next: 'b' }), page('pages#3', 8, { asked: 'a' })]),
    want: violated({
      says: 'another snapshot than that of pages',
      expected: 'sequence 6 of epoch 1',
      received: 'sequence 8 of epoch 1',
      exchange: 'pages#3',
      at: '/asOfSequence',
    }),
  },
  {
    name: 'one page each',
    check: pinned,
    given: evidenceOf([page('pages', 6, {})]),
    want: unobserved('no page of "pages" led to another'),
  },
  { name: 'one goes on', check: one, given: racers(overtaken('racers'), racer('racers#2', 100, 200, 300)), want: met },
  {
    name: 'two go on',
    check: one,
    given: racers(racer('racers', 100, 200), racer('racers#2', 100, 200), overtaken('racers#3')),
    want: violated({ says: 'more than one stream goes on', expected: 'one of 3', received: '2 of 3', exchange: 'racers#2' }),
  },
  {
    name: 'none goes on',
    check: one,
    given: racers(overtaken('racers'), overtaken('racers#2')),
    want: violated({ says: 'no stream goes on', expected: 'one of 2', received: 'every one was superseded', exchange: 'racers' }),
  },
  {
    name: 'a heartbeat that was on its way',
    check: one,
    given: racers(racer('racers', 90), overtaken('racers#2')),
    want: unobserved('no stream of "racers" was seen for long enough after the last one was opened'),
  },
  {
    name: 'overlapping ends, whole starts',
    check: once,
    given: evidenceOf([resumed('storm', undefined, 1, 2, 3), resumed('storm#2', 2, 3, 4), resumed('storm#3', 4, 5)]),
    want: met,
  },
  {
    name: 'one event is left out after a resumption',
    check: once,
    given: evidenceOf([resumed('storm', 0, 1, 2), resumed('storm#2', 2, 4), resumed('storm#3', 4, 5)]),
    want: violated({
      says: 'the connection does not go on where it should',
      expected: 'sequence 3',
      received: 'sequence 4',
      exchange: 'storm#2',
      at: 'message 1',
    }),
  },
  {
    name: 'two connections',
    check: once,
    given: evidenceOf([resumed('storm', 0, 1, 2), resumed('storm#2', 2, 3)]),
    want: unobserved('fewer than 3 connections of "storm" brought an event'),
  },
];

testRows(rows);

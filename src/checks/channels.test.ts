import { channels } from './channels.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer, problemAnswer } from './testing/evidence.ts';
import { batchOf, channel, closed, datasetPage, mapping, opened } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const listed = (label: string, ...all: readonly unknown[]) => jsonAnswer(label, { channels: all });
const day = (market: string, date: string, tradingDay = 'FULL') => ({ market, date, tradingDay });
const calendar = (...rows: readonly unknown[]) => jsonAnswer('calendar', datasetPage('calendar', rows));
const mappings = (...rows: readonly unknown[]) => jsonAnswer('clearing-mappings', datasetPage('clearing-mappings', rows));
const notes = { businessDate: '2026-04-08' };

const hongKong = channel();
const shanghai = channel({ channelId: 'B01224-SSE-20260408', market: 'SSE' });

const once = channels.areListedOnce('first');
const keeps = channels.keepTheirIds('again', 'first');
const behind = channels.neverMoveBack('after', 'before');
const markets = channels.coverTradingMarkets('channels');
const dates = channels.areOfTradingDays('channels');
const participants = channels.coverMappedParticipants('channels');
const closes = channels.closeWithTheirLastEvent('batch');

const rows: readonly Row[] = [
  { name: 'two channels', check: once, given: evidenceOf([listed('first', hongKong, shanghai)]), want: met },
  {
    name: 'one date twice, and two dates under one id',
    check: once,
    given: evidenceOf([listed('first', hongKong, channel({ channelId: 'other' }), channel({ tradeDate: '2026-04-09' }))]),
    want: violated(
      {
        says: 'the channel B01224 HK 2026-04-08 is listed twice',
        expected: 'once',
        received: 'also at /channels/0',
        exchange: 'first',
        at: '/channels/1',
      },
      {
        says: 'the id B01224-HK-20260408 is listed twice',
        expected: 'once',
        received: 'also at /channels/0',
        exchange: 'first',
        at: '/channels/2',
      },
    ),
  },
  {
    name: 'the same ids again, and one more',
    check: keeps,
    given: evidenceOf([listed('first', hongKong), listed('again', hongKong, shanghai)]),
    want: met,
  },
  {
    name: 'a new id',
    check: keeps,
    given: evidenceOf([listed('first', hongKong), listed('again', channel({ channelId: 'new' }))]),
    want: violated({
      says: 'the channel B01224 HK 2026-04-08 has another id',
      expected: 'B01224-HK-20260408',
      received: 'new',
      exchange: 'again',
      at: '/channels/0/channelId',
    }),
  },
  {
    name: 'onward, and afresh in a new epoch',
    check: behind,
    given: evidenceOf([
      listed('before', channel({ state: 'PENDING', lastSequence: 0 }), shanghai),
      listed('after', channel({ state: 'OPEN', lastSequence: 2 }), { ...shanghai, epoch: 2, lastSequence: 1 }),
    ]),
    want: met,
  },
  {
    name: 'back in both',
    check: behind,
    given: evidenceOf([
      listed('before', channel({ state: 'CLOSED', lastSequence: 7 })),
      listed('after', channel({ state: 'OPEN', lastSequence: 6 })),
    ]),
    want: violated(
      {
        says: 'B01224-HK-20260408 moved back',
        expected: 'CLOSED or later',
        received: 'OPEN',
        exchange: 'after',
        at: '/channels/0/state',
      },
      {
        says: 'B01224-HK-20260408 moved back',
        expected: '7 or higher',
        received: '6',
        exchange: 'after',
        at: '/channels/0/lastSequence',
      },
    ),
  },
  {
    name: 'a market that trades and one that does not',
    check: markets,
    given: evidenceOf([listed('channels', hongKong), calendar(day('HK', '2026-04-08', 'HALF'), day('SSE', '2026-04-08', 'NONE'))], notes),
    want: met,
  },
  {
    name: 'a market without its channel',
    check: markets,
    given: evidenceOf([listed('channels', hongKong), calendar(day('HK', '2026-04-08'), day('SSE', '2026-04-08'))], notes),
    want: violated({
      says: 'a market that trades has no channel',
      expected: 'SSE 2026-04-08',
      received: 'none',
      exchange: 'calendar',
      at: '/rows/1',
    }),
  },
  {
    name: 'no list of channels',
    check: markets,
    given: evidenceOf([problemAnswer('channels', 500, 'INTERNAL_ERROR'), calendar(day('HK', '2026-04-08'))], notes),
    want: unobserved('no channel list "channels" was delivered'),
  },
  {
    name: 'a trading day, and a date that the calendar does not reach',
    check: dates,
    given: evidenceOf([listed('channels', hongKong, channel({ tradeDate: '2027-01-04' })), calendar(day('HK', '2026-04-08'))]),
    want: met,
  },
  {
    name: 'a holiday',
    check: dates,
    given: evidenceOf([listed('channels', hongKong), calendar(day('HK', '2026-04-08', 'NONE'))]),
    want: violated({
      says: 'a channel of a day without trading',
      expected: 'a trading day of HK',
      received: '2026-04-08',
      exchange: 'channels',
      at: '/channels/0/tradeDate',
    }),
  },
  {
    name: 'one participant ID, and one whose mapping has ended',
    check: participants,
    given: evidenceOf(
      [
        listed('channels', hongKong),
        mappings(mapping(), mapping({ gcpParticipantId: 'B01555', effectiveTo: '2026-04-08T00:00:00.000+08:00' })),
      ],
      notes,
    ),
    want: met,
  },
  {
    name: 'a participant ID without a channel',
    check: participants,
    given: evidenceOf([listed('channels', hongKong), mappings(mapping({ gcpParticipantId: 'B01555' }))], notes),
    want: violated({
      says: 'a participant ID of the caller has no channel',
      expected: 'a channel of B01555',
      received: 'none',
      exchange: 'clearing-mappings',
      at: '/rows/0',
    }),
  },
  {
    name: 'open and closed',
    check: closes,
    given: evidenceOf([
      jsonAnswer('batch', batchOf([opened()])),
      jsonAnswer('batch#2', batchOf([opened(), closed(2)], { state: 'CLOSED' })),
    ]),
    want: met,
  },
  {
    name: 'open after its close',
    check: closes,
    given: evidenceOf([jsonAnswer('batch', batchOf([opened(), closed(2)]))]),
    want: violated({
      says: 'the state after CHANNEL_CLOSED is another',
      expected: 'CLOSED',
      received: 'OPEN',
      exchange: 'batch',
      at: '/events/1',
    }),
  },
];

testRows(rows);

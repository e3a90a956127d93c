import type { CaptureRecord, ChannelTruth } from '../../model/capture.ts';
import type { Trade } from '../../model/trade.ts';
import { met } from '../check.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { batchOf, reported, trade } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { setAside } from './set-aside.ts';

const whole: Trade = JSON.parse(JSON.stringify(trade()));

const channelId = String(reported(2)['channelId']);

const truth: ChannelTruth = {
  channelId,
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 2,
  liveTrades: [whole],
  cancelled: [],
  events: [
    {
      channelId,
      epoch: 1,
      sequence: 2,
      eventId: 'event-2',
      publishedAt: '2026-04-08T10:00:02.000+08:00',
      possibleDuplicate: false,
      possibleResend: false,
      eventType: 'TRADE_REPORTED',
      trade: whole,
    },
  ],
};

const delivery = (label: string) => jsonAnswer(label, batchOf([reported(2, { quantity: 'many' })]));

const given = (records: readonly CaptureRecord[], deliveries = 1) =>
  clientEvidence(
    Array.from({ length: deliveries }, (_, index) => delivery(index === 0 ? 'pull' : `pull#${index + 1}`)),
    { client: { truth: [truth], capture: { form: 'journal', records, unreadable: [] } } },
  );

const booked: CaptureRecord = {
  record: 'trade',
  place: 'line 1',
  channelId,
  epoch: 1,
  sequence: 2,
  trade: JSON.parse(JSON.stringify(whole)),
};
const reportedAside: CaptureRecord = { record: 'setAside', place: 'line 1', channelId, epoch: 1, sequence: 2, code: 'SCHEMA' };

const at = [{ market: 'HK', sequences: [2] }] as const;

const rows: readonly Row[] = [
  { name: 'set aside', check: setAside.neverBooks(at), given: given([reportedAside]), want: met },
  {
    name: 'booked',
    check: setAside.neverBooks(at),
    given: given([booked]),
    want: violated({
      says: `${channelId} 1:2 was booked`,
      expected: 'an event set aside',
      received: 'a live trade, line 1',
      exchange: 'capture',
      at: 'line 1',
    }),
  },
  { name: 'reported', check: setAside.isReported(at), given: given([reportedAside]), want: met },
  {
    name: 'not reported',
    check: setAside.isReported(at),
    given: given([]),
    want: violated({
      says: `${channelId} 1:2 is not reported`,
      expected: 'a record "setAside" with the sequence 2',
      received: 'none',
      exchange: 'capture',
      at: 'its end',
    }),
  },
  { name: 'asked for twice', check: setAside.isAskedForAtMost(2, at), given: given([], 2), want: met },
  {
    name: 'asked for three times',
    check: setAside.isAskedForAtMost(2, at),
    given: given([], 3),
    want: violated({
      says: `${channelId} 1:2 was asked for again and again`,
      expected: 'at most 2 deliveries',
      received: '3',
      exchange: 'pull#3',
      at: '/events/0',
    }),
  },
];

testRows(rows);

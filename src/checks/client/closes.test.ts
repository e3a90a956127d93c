import type { CaptureRecord, ChannelTruth } from '../../model/capture.ts';
import type { TradeEvent } from '../../model/event.ts';
import type { Exchange } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer, textAnswer } from '../testing/evidence.ts';
import { amended, batchOf, closed, opened, reported } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { closes } from './closes.ts';

const CHANNEL = 'B01224-HK-20260408';

const pull = (events: readonly unknown[], atMs = 0, label = 'pullEvents'): Exchange =>
  jsonAnswer(label, batchOf(events), {
    path: `/trade-data/v1/channels/${CHANNEL}/events`,
    timing: { startedMs: atMs, endedMs: atMs + 10 },
  });

const EMPTY = { count: 0, quantity: '0', value: '0.00', hashTotal: '000000000000000000' };

const close: TradeEvent = {
  channelId: CHANNEL,
  epoch: 1,
  sequence: 3,
  eventId: 'event-3',
  publishedAt: '2026-04-08T16:30:00.000+08:00',
  possibleDuplicate: false,
  possibleResend: false,
  eventType: 'CHANNEL_CLOSED',
  controlTotals: { buys: EMPTY, sells: EMPTY },
};

const truth: readonly ChannelTruth[] = [truthOf([modelTrade()], { state: 'CLOSED', events: [close] })];

const seen = (exchanges: readonly Exchange[], records: readonly CaptureRecord[]) =>
  clientEvidence(exchanges, { client: { truth, capture: captureOf(records) } });

const incident: CaptureRecord = { record: 'setAside', place: 'line 9', channelId: CHANNEL, epoch: 1, sequence: 3, code: 'CONTROL_TOTALS' };

const booking = bookedTrade('line 1', 2);

const day = [opened(), reported(2), closed(3)];
const wrongDay = [opened(), reported(2), closed(3, { buys: { value: '0.01' } })];
const correctedDay = [opened(), amended(2, { tradeDate: '2026-04-02' }, { originalTradeDate: '2026-04-02' }), closed(3)];
const longDay = [...day, reported(4, { tradeReference: '9000000000000001' })];

const empty = (atMs: number): Exchange =>
  textAnswer('streamEvents', '', {
    operationId: 'streamEvents',
    status: 204,
    path: `/trade-data/v1/channels/${CHANNEL}/stream`,
    timing: { startedMs: atMs, endedMs: atMs + 10 },
  });

const rows: readonly Row[] = [
  { name: 'it is reported', check: closes.wrongTotalsAreReported(), given: seen([pull(wrongDay)], [incident]), want: met },
  {
    name: 'a code of its own at the close will do',
    check: closes.wrongTotalsAreReported(),
    given: seen([pull(wrongDay)], [{ ...incident, code: 'E-17' }]),
    want: met,
  },
  {
    name: 'nobody reports it',
    check: closes.wrongTotalsAreReported(),
    given: seen([pull(wrongDay)], []),
    want: violated({
      says: `${CHANNEL}: wrong control totals were not reported`,
      expected: 'an incident at 3, for instance CONTROL_TOTALS',
      received: 'none',
      exchange: 'pullEvents',
      at: '/events/2',
    }),
  },
  {
    name: 'all totals are right',
    check: closes.wrongTotalsAreReported(),
    given: seen([pull(day)], []),
    want: unobserved('no close with wrong control totals was sent'),
  },
  { name: 'right totals are not doubted', check: closes.correctionsAreLeftOut(), given: seen([pull(correctedDay)], [booking]), want: met },
  {
    name: 'right totals are doubted',
    check: closes.correctionsAreLeftOut(),
    given: seen([pull(correctedDay)], [booking, incident]),
    want: violated({
      says: `${CHANNEL}: control totals that agree were reported as wrong`,
      expected: 'no incident: corrections of earlier dates are no part of these totals',
      received: 'an incident at line 9',
      exchange: 'capture',
      at: 'line 9',
    }),
  },
  {
    name: 'totals of other trades than were recorded are doubted',
    check: closes.correctionsAreLeftOut(),
    given: seen([pull(correctedDay)], [incident]),
    want: unobserved('no channel with a correction of an earlier date closed whose trades were recorded as they stand'),
  },
  {
    name: 'a day without corrections',
    check: closes.correctionsAreLeftOut(),
    given: seen([pull(day)], []),
    want: unobserved('no channel with a correction of an earlier date closed whose trades were recorded as they stand'),
  },
  { name: 'it is left out', check: closes.nothingIsBookedAfter(), given: seen([pull(longDay)], [bookedTrade('line 1', 2)]), want: met },
  {
    name: 'it is booked',
    check: closes.nothingIsBookedAfter(),
    given: seen([pull(longDay)], [bookedTrade('line 2', 4, { tradeReference: '9000000000000001' })]),
    want: violated({
      says: 'HK 2026-04-08 9000000000000001 B came after the close and was booked',
      expected: 'no such trade',
      received: 'a live trade at line 2',
      exchange: 'capture',
      at: 'line 2',
    }),
  },
  {
    name: 'nothing comes after it',
    check: closes.nothingIsBookedAfter(),
    given: seen([pull(day)], []),
    want: unobserved('no trade was sent after a close'),
  },
  { name: 'nobody reads on', check: closes.endReading(), given: seen([pull(day), pull([], 200, 'pullEvents#2')], []), want: met },
  {
    name: 'somebody reads on',
    check: closes.endReading(),
    given: seen([pull(day), pull([], 400, 'pullEvents#2')], []),
    want: violated({
      says: `${CHANNEL} was read on after its end`,
      expected: 'no request on it after 10 ms',
      received: 'a request at 400 ms',
      exchange: 'pullEvents#2',
      at: '',
    }),
  },
  {
    name: 'what is missing before the close is asked for',
    check: closes.endReading(),
    given: seen([pull([opened(), closed(3)]), pull([reported(2)], 400, 'pullEvents#2')], []),
    want: met,
  },
  {
    name: 'the case ends with the close',
    check: closes.endReading(),
    given: seen([pull(day, 9_900)], []),
    want: unobserved('no channel closed long enough before the case was over'),
  },
  { name: 'nobody opens it again', check: closes.streamsEndWith204(), given: seen([empty(0)], []), want: met },
  {
    name: 'somebody opens it again',
    check: closes.streamsEndWith204(),
    given: seen([empty(0), { ...empty(500), label: 'streamEvents#2' }], []),
    want: violated({
      says: `${CHANNEL} was read on after its end`,
      expected: 'no request on it after 10 ms',
      received: 'a request at 500 ms',
      exchange: 'streamEvents#2',
      at: '',
    }),
  },
];

testRows(rows);

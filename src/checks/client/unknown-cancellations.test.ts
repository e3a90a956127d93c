import type { CaptureRecord } from '../../model/capture.ts';
import type { TradeEvent } from '../../model/event.ts';
import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { batchOf, CHANNEL_ID, cancelled, opened, reported } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { unknownCancellations } from './unknown-cancellations.ts';

const LATER = { tradeReference: '0000260408000124' };

const reportOf = (sequence: number): TradeEvent => ({
  channelId: CHANNEL_ID,
  epoch: 1,
  sequence,
  eventId: `event-${sequence}`,
  publishedAt: '2026-04-08T10:00:00.000+08:00',
  possibleDuplicate: false,
  possibleResend: false,
  eventType: 'TRADE_REPORTED',
  trade: modelTrade(LATER),
});

const seen = (events: readonly unknown[], records: readonly CaptureRecord[]) =>
  clientEvidence([jsonAnswer('pullEvents', batchOf(events), { path: `/trade-data/v1/channels/${CHANNEL_ID}/events` })], {
    client: { truth: [truthOf([modelTrade(LATER)], { events: [reportOf(3), reportOf(4)] })], capture: captureOf(records) },
  });

const unknown = [opened(), cancelled(2), reported(3, LATER)];
const MISSING = unobserved('nothing came after the cancellation of a trade that was not reported');

const LOST = violated({
  says: `${CHANNEL_ID}: not all was recorded that came after the cancellation at 2`,
  expected: 'all that was reported after it and stands: 1',
  received: '0 of them; HK 2026-04-08 0000260408000124 B is missing',
  exchange: 'capture',
  at: 'its end',
});

const rows: readonly Row[] = [
  {
    name: 'what came after it is booked',
    check: unknownCancellations.areSurvived(),
    given: seen(unknown, [bookedTrade('line 1', 3, LATER)]),
    want: met,
  },
  {
    name: 'nothing is booked any more',
    check: unknownCancellations.areSurvived(),
    given: seen(unknown, []),
    want: LOST,
  },
  {
    name: 'the trade had been reported',
    check: unknownCancellations.areSurvived(),
    given: seen([opened(), reported(2), cancelled(3), reported(4, LATER)], []),
    want: MISSING,
  },
  {
    name: 'it asked for nothing any more',
    check: unknownCancellations.areSurvived(),
    given: seen([opened(), cancelled(2)], []),
    want: LOST,
  },
  { name: 'nothing comes after it', check: unknownCancellations.areSurvived(), given: seen([opened(), cancelled(5)], []), want: MISSING },
];

testRows(rows);

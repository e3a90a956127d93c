import type { CaptureRecord } from '../../model/capture.ts';
import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { batchOf, CHANNEL_ID, cancelled, opened, reported } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { unknownCancellations } from './unknown-cancellations.ts';

const LATER = { tradeReference: '0000260408000124' };

const seen = (events: readonly unknown[], records: readonly CaptureRecord[]) =>
  clientEvidence([jsonAnswer('pullEvents', batchOf(events), { path: `/trade-data/v1/channels/${CHANNEL_ID}/events` })], {
    client: { truth: [truthOf([modelTrade(LATER)])], capture: captureOf(records) },
  });

const unknown = [opened(), cancelled(2), reported(3, LATER)];
const MISSING = unobserved('nothing came after the cancellation of a trade that was not reported');

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
    want: violated({
      says: `${CHANNEL_ID}: not all was recorded that came after the cancellation at 2`,
      expected: 'all that was reported after it and stands: 1',
      received: '0 of them; HK 2026-04-08 0000260408000124 B is missing',
      exchange: 'capture',
      at: 'its end',
    }),
  },
  {
    name: 'the trade had been reported',
    check: unknownCancellations.areSurvived(),
    given: seen([opened(), reported(2), cancelled(3), reported(4, LATER)], []),
    want: MISSING,
  },
  { name: 'nothing comes after it', check: unknownCancellations.areSurvived(), given: seen([opened(), cancelled(2)], []), want: MISSING },
];

testRows(rows);

import type { CaptureRecord } from '../../model/capture.ts';
import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { amended, batchOf, cancelled, opened, reported } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { histories } from './histories.ts';

type Due = 'nothing' | number;

/** What was sent on one channel, what is due of it, and what the client booked. */
const told = (events: readonly unknown[], due: Due, records: readonly CaptureRecord[]) =>
  clientEvidence([jsonAnswer('pullEvents', batchOf(events), { path: '/trade-data/v1/channels/B01224-HK-20260408/events' })], {
    client: {
      truth: [truthOf(due === 'nothing' ? [] : [modelTrade({ tradeVersion: due })])],
      capture: captureOf(records),
    },
  });

const NAME = 'HK 2026-04-08 0000260408000123 B';

const wrong = (due: Due, received: string, place: string) =>
  violated({
    says: `${NAME} does not stand as its history ends`,
    expected: due === 'nothing' ? 'no live trade' : `a live trade, version ${due}`,
    received,
    exchange: 'capture',
    at: place,
  });

const version = (number: number): CaptureRecord => bookedTrade(`line ${number}`, number, { tradeVersion: number });

const stale = [opened(), reported(2), amended(3), reported(4)];
const skipped = [opened(), reported(2), amended(3, { tradeVersion: 3 })];
const early = [opened(), amended(2), reported(3)];
const ended = [opened(), reported(2), cancelled(3)];
const endedEarly = [opened(), cancelled(2), reported(3)];
const corrected = [reported(2), amended(3, {}, { originalTradeDate: '2026-04-08' })];

const rows: readonly Row[] = [
  { name: 'the higher version stays', check: histories.staleVersionsAreIgnored(), given: told(stale, 2, [version(2)]), want: met },
  {
    name: 'the lower version is booked',
    check: histories.staleVersionsAreIgnored(),
    given: told(stale, 2, [version(2), version(1)]),
    want: wrong(2, 'a live trade, version 1', 'line 1'),
  },
  {
    name: 'no version goes back',
    check: histories.staleVersionsAreIgnored(),
    given: told(ended, 'nothing', []),
    want: unobserved('no trade was told again in a lower version'),
  },
  { name: 'version 3 is booked', check: histories.skippedVersionsAreBooked(), given: told(skipped, 3, [version(3)]), want: met },
  {
    name: 'version 2 is waited for',
    check: histories.skippedVersionsAreBooked(),
    given: told(skipped, 3, [version(1)]),
    want: wrong(3, 'a live trade, version 1', 'line 1'),
  },
  { name: 'the trade is gone', check: histories.cancelledAreDropped(), given: told(ended, 'nothing', []), want: met },
  {
    name: 'the trade is live',
    check: histories.cancelledAreDropped(),
    given: told(ended, 'nothing', [version(1)]),
    want: wrong('nothing', 'a live trade, version 1', 'line 1'),
  },
  { name: 'it stays cancelled', check: histories.cancelledStayCancelled(), given: told(endedEarly, 'nothing', []), want: met },
  {
    name: 'it is live again',
    check: histories.cancelledStayCancelled(),
    given: told(endedEarly, 'nothing', [version(1)]),
    want: wrong('nothing', 'a live trade, version 1', 'line 1'),
  },
  {
    name: 'nothing comes after the cancellation',
    check: histories.cancelledStayCancelled(),
    given: told(ended, 'nothing', []),
    want: unobserved('nothing came for a trade after its cancellation'),
  },
  { name: 'the amendment is booked', check: histories.unknownAmendmentsAreBooked(), given: told(early, 2, [version(2)]), want: met },
  {
    name: 'the amendment is left out',
    check: histories.unknownAmendmentsAreBooked(),
    given: told(early, 2, []),
    want: wrong(2, 'no live trade', 'its end'),
  },
  {
    name: 'the correction is booked',
    check: histories.correctionsReachTheEarlierDate(),
    given: told(corrected, 2, [version(2)]),
    want: met,
  },
  {
    name: 'the correction is left out',
    check: histories.correctionsReachTheEarlierDate(),
    given: told(corrected, 2, [version(1)]),
    want: wrong(2, 'a live trade, version 1', 'line 1'),
  },
];

testRows(rows);

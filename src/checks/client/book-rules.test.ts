import type { CaptureRecord } from '../../model/capture.ts';
import type { Trade } from '../../model/trade.ts';
import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { amended, batchOf, opened, reported } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { bothSides } from './both-sides.ts';
import { unmapped } from './unmapped.ts';
import { wholeAmendments } from './whole-amendments.ts';

const seen = (events: readonly unknown[], due: readonly Trade[], records: readonly CaptureRecord[]) =>
  clientEvidence([jsonAnswer('pullEvents', batchOf(events), { path: '/trade-data/v1/channels/B01224-HK-20260408/events' })], {
    client: { truth: [truthOf(due)], capture: captureOf(records) },
  });

const pair = [modelTrade(), modelTrade({ side: 'S' })];
const sides = [opened(), reported(2), reported(3, { side: 'S' })];
const buy = bookedTrade('line 1', 2);
const sell = bookedTrade('line 2', 3, { side: 'S' });

const lesser = [opened(), reported(2, { hedgeIndicator: 'N' }), amended(3)];
const second = [modelTrade({ tradeVersion: 2 })];

const NAME = 'HK 2026-04-08 0000260408000123 B';

const foreign = [opened(), reported(2, { brokerNumber: '9999' })];
const incident: CaptureRecord = {
  record: 'setAside',
  place: 'line 3',
  channelId: 'B01224-HK-20260408',
  epoch: 1,
  sequence: 2,
  code: 'UNMAPPED_BROKER',
};

const rows: readonly Row[] = [
  { name: 'it is set aside', check: unmapped.isSetAside('9999'), given: seen(foreign, [], [incident]), want: met },
  {
    name: 'it is booked',
    check: unmapped.isSetAside('9999'),
    given: seen(foreign, [], [buy]),
    want: violated({
      says: `${NAME} is of a broker that is not mapped, and was booked`,
      expected: 'an incident at 2, for instance UNMAPPED_BROKER, and no such trade',
      received: 'a live trade at line 1',
      exchange: 'capture',
      at: 'line 1',
    }),
  },
  {
    name: 'it is left out without a word',
    check: unmapped.isSetAside('9999'),
    given: seen(foreign, [], []),
    want: violated({
      says: `${NAME} is of a broker that is not mapped, and was not reported`,
      expected: 'an incident at 2, for instance UNMAPPED_BROKER, and no such trade',
      received: 'no incident',
      exchange: 'capture',
      at: 'its end',
    }),
  },
  {
    name: 'all brokers are known',
    check: unmapped.isSetAside('9999'),
    given: seen(sides, pair, [buy]),
    want: unobserved('no trade of broker 9999 was sent'),
  },
  {
    name: 'a trade at its place is booked',
    check: unmapped.isSetAside('9999', { market: 'HK', sequences: [2] }),
    given: seen(foreign, [], [buy]),
    want: violated({
      says: `${NAME} is of a broker that is not mapped, and was booked`,
      expected: 'an incident at 2, for instance UNMAPPED_BROKER, and no such trade',
      received: 'a live trade at line 1',
      exchange: 'capture',
      at: 'line 1',
    }),
  },
  ...(['HK', 'SSE'] as const).map((market) => ({
    name: `no trade of the broker at its places in ${market}`,
    check: unmapped.isSetAside('9999', { market, sequences: market === 'HK' ? [3] : [2] }),
    given: seen(foreign, [], [buy]),
    want: unobserved('no trade of broker 9999 was sent'),
  })),
  { name: 'both sides', check: bothSides.areKept(), given: seen(sides, pair, [buy, sell]), want: met },
  {
    name: 'one side',
    check: bothSides.areKept(),
    given: seen(sides, pair, [sell]),
    want: violated({
      says: `${NAME} is missing`,
      expected: 'two live trades, one for each side',
      received: 'the other side alone',
      exchange: 'capture',
      at: 'its end',
    }),
  },
  {
    name: 'no reference has two sides',
    check: bothSides.areKept(),
    given: seen(sides, [modelTrade()], [buy]),
    want: unobserved('no trade of which both sides were sent'),
  },
  {
    name: 'the member is gone',
    check: wholeAmendments.dropWhatTheyLack(),
    given: seen(lesser, second, [bookedTrade('line 1', 3, { tradeVersion: 2 })]),
    want: met,
  },
  {
    name: 'the member is still there',
    check: wholeAmendments.dropWhatTheyLack(),
    given: seen(lesser, second, [bookedTrade('line 1', 3, { tradeVersion: 2, hedgeIndicator: 'N' })]),
    want: violated({
      says: `${NAME}: hedgeIndicator outlived the amendment, which does not have it`,
      expected: 'nothing',
      received: 'N',
      exchange: 'capture',
      at: 'line 1',
    }),
  },
  {
    name: 'the amendment has all that the report had',
    check: wholeAmendments.dropWhatTheyLack(),
    given: seen([opened(), reported(2), amended(3)], second, [bookedTrade('line 1', 3, { tradeVersion: 2 })]),
    want: unobserved('no recorded trade was amended by an event that has fewer members'),
  },
];

testRows(rows);

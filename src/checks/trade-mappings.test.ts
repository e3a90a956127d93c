import { tradesAgainst } from './across-datasets.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { batchOf, datasetPage, mapping, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const NAME = 'HK 2026-04-08 0000260408000123 B';
const EARLIER = { tradeDate: '2026-04-02', brokerNumber: '9999' };
const brokers = tradesAgainst.mappings('events');
const arrangements = tradesAgainst.arrangement('events');
const mapped = (mappings: readonly unknown[], ...members: readonly object[]) =>
  evidenceOf(
    [
      jsonAnswer('clearing-mappings', datasetPage('clearing-mappings', mappings)),
      jsonAnswer('events', batchOf(members.map((one, index) => reported(index + 1, { ...one })))),
    ],
    { tradeDate: '2026-04-08' },
  );
const NOON = '2026-04-08T12:00:00.000+08:00';
/** Until noon with one GCP, as an NCP; from noon on with another, as an NCCCP. */
const moving = [mapping({ effectiveTo: NOON }), mapping({ effectiveFrom: NOON, gcpParticipantId: 'B01555', arrangement: 'NCCCP' })];
const AT_NOON = { tradeTime: '2026-04-08T04:00:00.000Z', gcpParticipantId: 'B01555', arrangement: 'NCCCP' };
const UNTOLD = unobserved('no clearing mapping was delivered, or not to the last page');

const rows: readonly Row[] = [
  { name: 'before and at the change of the GCP, and a correction', check: brokers, given: mapped(moving, {}, AT_NOON, EARLIER), want: met },
  {
    name: 'the other GCP at noon, and another broker',
    check: brokers,
    given: mapped(moving, { tradeTime: NOON }, { brokerNumber: '0000' }),
    want: violated(
      {
        says: `${NAME} is of broker 1400 at ${NOON}`,
        expected: 'a mapping of 1400 to B01224 in HK',
        received: 'a mapping to B01555',
        exchange: 'events',
        at: '/events/0/trade/brokerNumber',
      },
      {
        says: `${NAME} is of broker 0000 at 2026-04-08T09:30:01.127+08:00`,
        expected: 'a mapping of 0000 to B01224 in HK',
        received: 'no mapping in force',
        exchange: 'events',
        at: '/events/1/trade/brokerNumber',
      },
    ),
  },
  { name: 'no mapping', check: brokers, given: mapped([], {}), want: UNTOLD },
  { name: 'before and at the change', check: arrangements, given: mapped(moving, {}, AT_NOON), want: met },
  {
    name: 'another one',
    check: arrangements,
    given: mapped(moving, { arrangement: 'NCCCP' }),
    want: violated({
      says: `${NAME} is of broker 1400 at 2026-04-08T09:30:01.127+08:00`,
      expected: 'NCP',
      received: 'NCCCP',
      exchange: 'events',
      at: '/events/0/trade/arrangement',
    }),
  },
  {
    name: 'a broker without a mapping',
    check: arrangements,
    given: mapped(moving, { brokerNumber: '0000' }),
    want: unobserved('no trade of a mapped broker was delivered in "events"'),
  },
  { name: 'no mapping', check: arrangements, given: mapped([], {}), want: UNTOLD },
];

testRows(rows);

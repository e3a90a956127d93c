import { met, unobserved } from './check.ts';
import { sides } from './sides.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { batchOf, closed, datasetPage, mapping, opened, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const both = sides.areBothReported('events');
const agree = sides.agree('events');

const mappings = jsonAnswer('clearing-mappings', datasetPage('clearing-mappings', [mapping(), mapping({ brokerNumber: '5670' })]));
const told = (...events: readonly unknown[]) => evidenceOf([mappings, jsonAnswer('events', batchOf(events))], { tradeDate: '2026-04-08' });
const NAME = 'HK 2026-04-08 0000260408000123';

const rows: readonly Row[] = [
  { name: 'both sides', check: both, given: told(opened(), reported(2), reported(3, { side: 'S' }), closed(4)), want: met },
  {
    name: 'the buy alone',
    check: both,
    given: told(opened(), reported(2), closed(3)),
    want: violated({
      says: `${NAME} B has no other side`,
      expected: `${NAME} S`,
      received: 'nothing',
      exchange: 'events',
      at: '/events/1/trade',
    }),
  },
  {
    name: 'the other side may still come',
    check: both,
    given: told(opened(), reported(2)),
    want: unobserved('"events" does not hold every event up to its close'),
  },
  {
    name: 'a counterparty of somebody else',
    check: both,
    given: told(opened(), reported(2, { counterpartyBrokerNumber: '0001' }), closed(3)),
    want: unobserved('no trade between two brokers of the GCP was delivered in "events", or no whole list of mappings'),
  },
  {
    name: 'the same trade, spelt otherwise',
    check: agree,
    given: told(reported(1), reported(2, { side: 'S', price: '512.5', tradeTime: '2026-04-08T01:30:01.127Z' })),
    want: met,
  },
  {
    name: 'another quantity and another price',
    check: agree,
    given: told(reported(1), reported(2, { side: 'S', quantity: 300, price: '512' })),
    want: violated(
      { says: `${NAME} S differs from its buy`, expected: '400', received: '300', exchange: 'events', at: '/events/1/trade/quantity' },
      { says: `${NAME} S differs from its buy`, expected: '512.500', received: '512', exchange: 'events', at: '/events/1/trade/price' },
    ),
  },
  {
    name: 'one side alone',
    check: agree,
    given: told(reported(1)),
    want: unobserved('no trade was reported with both its sides in "events"'),
  },
];

testRows(rows);

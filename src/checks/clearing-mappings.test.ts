import { met } from './check.ts';
import { clearingMappings } from './clearing-mappings.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { datasetPage, mapping } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const listed = (...rows: readonly unknown[]) => evidenceOf([jsonAnswer('clearing-mappings', datasetPage('clearing-mappings', rows))]);
const START = '2026-01-01T00:00:00.000+08:00';
const ends = clearingMappings.endAfterTheirStart();
const ncccp = clearingMappings.northboundArrangements();

const rows: readonly Row[] = [
  {
    name: 'an open one, and one that ends later',
    check: ends,
    given: listed(mapping(), mapping({ effectiveTo: '2026-04-08T12:00:00.000+08:00' })),
    want: met,
  },
  {
    name: 'one that ends as it starts',
    check: ends,
    given: listed(mapping({ effectiveTo: START })),
    want: violated({
      says: 'the mapping of broker 1400 ends before or at its start',
      expected: `a time after ${START}`,
      received: START,
      exchange: 'clearing-mappings',
      at: '/rows/0/effectiveTo',
    }),
  },
  { name: 'of Shenzhen', check: ncccp, given: listed(mapping(), mapping({ market: 'SZSE', arrangement: 'NCCCP' })), want: met },
  {
    name: 'of Hong Kong',
    check: ncccp,
    given: listed(mapping({ arrangement: 'NCCCP' })),
    want: violated({
      says: 'broker 1400 is mapped under NCCCP',
      expected: 'SSE or SZSE',
      received: 'HK',
      exchange: 'clearing-mappings',
      at: '/rows/0/market',
    }),
  },
];

testRows(rows);

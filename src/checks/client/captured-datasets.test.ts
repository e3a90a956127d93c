import type { Json } from '../../model/fault.ts';
import { met, unobserved } from '../check.ts';
import { clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { capturedDatasets } from './captured-datasets.ts';

const bank: Json = { stockCode: '00005', nameChinese: '滙豐控股' };
const tencent: Json = { stockCode: '00700', nameChinese: '騰訊控股' };

const used = (rows: readonly Json[], version: number, truthVersion = version) =>
  clientEvidence([], {
    client: {
      datasets: [{ dataset: 'stocks', businessDate: '2026-04-08', version: truthVersion, rows: [bank, tencent] }],
      capture: {
        form: 'journal',
        records: [{ record: 'dataset', place: 'line 1', dataset: 'stocks', businessDate: '2026-04-08', version, rows }],
        unreadable: [],
      },
    },
  });

const asSent = capturedDatasets.areAsSent();
const asAWhole = capturedDatasets.areReplacedAsAWhole();

const where = { exchange: 'capture', at: 'line 1' };

const rows: readonly Row[] = [
  { name: 'row by row, in whatever order', check: asSent, given: used([tencent, bank], 1), want: met },
  {
    name: 'a lost zero and a mangled name',
    check: asSent,
    given: used([{ stockCode: 5, nameChinese: '??' }, tencent], 1),
    want: violated({
      says: 'a row of stocks is not recorded as it was sent',
      expected: 'stockCode "00005", nameChinese "滙豐控股"',
      received: 'stockCode 5, nameChinese "??"',
      ...where,
    }),
  },
  { name: 'replaced', check: asAWhole, given: used([bank, tencent], 2), want: met },
  {
    name: 'with a row of the old version',
    check: asAWhole,
    given: used([bank, tencent, bank], 2),
    want: violated({
      says: 'stocks holds a row that its version 2 does not have',
      expected: 'no such row',
      received: '{"stockCode":"00005","nameChinese":"滙豐控股"}',
      ...where,
    }),
  },
  {
    name: 'still the old version',
    check: asAWhole,
    given: used([bank], 1, 2),
    want: unobserved('the client took no corrected version into use'),
  },
];

testRows(rows);

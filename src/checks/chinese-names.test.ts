import { met, unobserved } from './check.ts';
import { chineseNames } from './chinese-names.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { datasetPage, stock } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const whole = chineseNames.ofStocks();
const listed = (nameChinese?: string) =>
  evidenceOf([jsonAnswer('stocks', datasetPage('stocks', [stock({ nameChinese })]), { operationId: 'listStocks' })]);
const lost = (received: string) =>
  violated({
    says: 'characters were lost',
    expected: 'the name as it is written',
    received,
    exchange: 'stocks',
    at: '/rows/0/nameChinese',
  });

const rows: readonly Row[] = [
  { name: 'traditional characters', check: whole, given: listed('騰訊控股'), want: met },
  { name: 'with Latin letters and a question mark', check: whole, given: listed('小米集團-W?'), want: met },
  { name: 'beyond the first plane', check: whole, given: listed('𠮷野家'), want: met },
  { name: 'a replacement character', check: whole, given: listed('騰訊\ufffd'), want: lost('騰訊\ufffd') },
  { name: 'bytes read as Latin', check: whole, given: listed('é\u00a8\u0080'), want: lost('é\u00a8\u0080') },
  { name: 'question marks', check: whole, given: listed('????'), want: lost('????') },
  { name: 'none', check: whole, given: listed(), want: unobserved('no Chinese name of a security came, or not to the last page') },
];

testRows(rows);

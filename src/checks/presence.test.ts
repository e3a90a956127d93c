import { met, unobserved } from './check.ts';
import { presence } from './presence.ts';
import { evidenceOf, jsonAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows } from './testing/table.ts';

const offered = presence.isOffered('each', ['takeSnapshot']);
const snapshot = { ...jsonAnswer('each', {}), operationId: 'takeSnapshot' };

const rows: readonly Row[] = [
  { name: 'it answers', check: offered, given: evidenceOf([snapshot]), want: met },
  {
    name: 'another operation is not offered',
    check: offered,
    given: evidenceOf([snapshot, { ...problemAnswer('each#2', 501, 'NOT_OFFERED'), operationId: 'putSubscription' }]),
    want: met,
  },
  {
    name: 'it is not offered',
    check: offered,
    given: evidenceOf([{ ...problemAnswer('each', 501, 'NOT_OFFERED'), operationId: 'takeSnapshot' }]),
    want: unobserved('the server says that it does not offer takeSnapshot, which the run file does not declare absent'),
  },
  { name: 'it was not asked', check: offered, given: evidenceOf([]), want: unobserved('takeSnapshot was not asked as "each"') },
];

testRows(rows);

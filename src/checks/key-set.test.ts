import { met, unobserved } from './check.ts';
import { keySet } from './key-set.ts';
import { evidenceOf, jsonAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const check = keySet.isPublic('keys');
const answered = (...keys: readonly unknown[]) => evidenceOf([jsonAnswer('keys', { keys })]);
const KEY = { kty: 'EC', crv: 'P-256', x: 'one', y: 'two', kid: 'first' };

const rows: readonly Row[] = [
  { name: 'a public key', check, given: answered(KEY), want: met },
  { name: 'no key', check, given: answered(), want: met },
  {
    name: 'a private key',
    check,
    given: answered(KEY, { ...KEY, d: 'three' }),
    want: violated({
      says: 'a private member of a key is published',
      expected: 'public members only',
      received: 'd',
      exchange: 'keys',
      at: '/keys/1/d',
    }),
  },
  {
    name: 'a refusal',
    check,
    given: evidenceOf([problemAnswer('keys', 404, 'RESOURCE_NOT_FOUND')]),
    want: unobserved('no key set came in "keys"'),
  },
];

testRows(rows);

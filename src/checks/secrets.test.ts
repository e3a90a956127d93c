import { met, unobserved } from './check.ts';
import { noSecretIsRepeated } from './secrets.ts';
import { evidenceOf, jsonAnswer, noAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const check = noSecretIsRepeated();
const sent = { requestHeaders: [['Authorization', 'Bearer token#1']] } as const;
const given = (...exchanges: Parameters<typeof evidenceOf>[0]) => ({
  ...evidenceOf(exchanges),
  secrets: [
    { label: 'token#1', kind: 'token' },
    { label: 'secret#1', kind: 'clientSecret' },
  ] as const,
});
const repeated = violated({
  says: 'a secret of the request is repeated',
  expected: 'no secret',
  received: 'token#1',
  exchange: 'one',
});

const rows: readonly Row[] = [
  { name: 'a secret of another request', check, given: given(jsonAnswer('one', { access_token: 'secret#1' }, sent)), want: met },
  { name: 'in the body', check, given: given(jsonAnswer('one', { detail: 'token#1 is unknown' }, sent)), want: repeated },
  { name: 'in a header', check, given: given(jsonAnswer('one', {}, { ...sent, headers: { 'X-Debug': 'token#1' } })), want: repeated },
  {
    name: 'no answer, and no secret',
    check,
    given: given(noAnswer('one', sent), jsonAnswer('two', {})),
    want: unobserved('no request with a secret was answered'),
  },
];

testRows(rows);

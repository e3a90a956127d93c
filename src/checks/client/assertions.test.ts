import type { SecretFact } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { assertions } from './assertions.ts';

const startedAt = '2026-11-22T12:00:00.000Z';
const inSeconds = (seconds: number): string => `${Date.parse(startedAt) / 1_000 + seconds}`;

const sends = (label: string, assertion: string) => asked('createToken', { label, body: `client_assertion=${assertion}` });
const claims = (label: string, own: Readonly<Record<string, string>> = {}): SecretFact => ({
  label,
  kind: 'assertion',
  claims: { aud: 'http://127.0.0.1/oauth2/token', exp: inSeconds(60), jti: label, ...own },
});

const fresh = assertions.areFresh();
const both = [sends('createToken', 'a1'), sends('createToken#2', 'a2')];

const rows: readonly Row[] = [
  { name: 'two of their own', check: fresh, given: clientEvidence(both, { startedAt, secrets: [claims('a1'), claims('a2')] }), want: met },
  {
    name: 'one alone',
    check: fresh,
    given: clientEvidence(both.slice(0, 1), { startedAt, secrets: [claims('a1')] }),
    want: unobserved('the client sent one assertion, and no other to compare it with'),
  },
  {
    name: 'the jti of the one before',
    check: fresh,
    given: clientEvidence(both, { startedAt, secrets: [claims('a1'), claims('a2', { jti: 'a1' })] }),
    want: violated({
      says: 'the jti was used before',
      expected: 'a jti of its own',
      received: 'that of createToken',
      exchange: 'createToken#2',
      at: 'client_assertion',
    }),
  },
  {
    name: 'another audience, for an hour',
    check: fresh,
    given: clientEvidence([sends('createToken', 'a1')], { startedAt, secrets: [claims('a1', { aud: 'ocp', exp: inSeconds(3_600) })] }),
    want: violated(
      {
        says: 'another audience',
        expected: 'http://127.0.0.1/oauth2/token',
        received: 'ocp',
        exchange: 'createToken',
        at: 'client_assertion',
      },
      {
        says: 'the expiry is not as required',
        expected: 'exp within ten minutes after the request',
        received: '3600 s after the request',
        exchange: 'createToken',
        at: 'client_assertion',
      },
    ),
  },
];

testRows(rows);

import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer, problemAnswer, textAnswer } from './testing/evidence.ts';
import { testRows, violated } from './testing/table.ts';
import { tokens } from './tokens.ts';

const check = tokens.grantsExactly('narrow', 'reference-data.read');
const granted = (scope: unknown) => evidenceOf([jsonAnswer('narrow', { access_token: 'token#1', scope }, { operationId: 'createToken' })]);
const named = tokens.nameTheirScopes('narrow');
const refused = tokens.refuseAs('refused', 'invalid_scope');
const refusal = (members = {}) => evidenceOf([jsonAnswer('refused', { code: 'INVALID_SCOPE', ...members }, { status: 400 })]);
const UNNAMED = unobserved('no token response in "narrow" named its scopes');

const grant = tokens.areGranted('narrow');

const secret = (isToken68?: boolean) => ({
  ...granted('reference-data.read'),
  secrets: [{ label: 'token#1', kind: 'token' as const, ...(isToken68 === undefined ? {} : { isToken68 }) }],
});
const sendable = tokens.canBeSent('narrow');

testRows([
  { name: 'a token that a header can carry', check: sendable, given: secret(true), want: met },
  {
    name: 'a token with a blank',
    check: sendable,
    given: secret(false),
    want: violated({
      says: 'the token cannot be sent',
      expected: 'letters, digits and -._~+/, then =',
      received: 'other characters',
      exchange: 'narrow',
      at: '/access_token',
    }),
  },
  { name: 'a token of which nothing was noted', check: sendable, given: secret(), want: unobserved('no access token came in "narrow"') },
  { name: 'a token, whatever its scope', check: grant, given: granted(undefined), want: met },
  { name: 'no request for a token', check: grant, given: evidenceOf([]), want: unobserved('no exchange "narrow" took place') },
  {
    name: 'a welcome page',
    check: grant,
    given: evidenceOf([textAnswer('narrow', '<html></html>', { operationId: 'createToken', headers: { 'Content-Type': 'text/html' } })]),
    want: violated({ says: 'no token was granted', expected: '200 with an access token', received: '200 without one', exchange: 'narrow' }),
  },
  {
    name: 'a refusal',
    check: grant,
    given: evidenceOf([problemAnswer('narrow', 401, 'INVALID_CLIENT')]),
    want: violated({
      says: 'no token was granted',
      expected: '200 with an access token',
      received: '401 INVALID_CLIENT',
      exchange: 'narrow',
    }),
  },
  { name: 'the scope asked', check, given: granted('reference-data.read'), want: met },
  {
    name: 'another one too',
    check,
    given: granted('reference-data.read trade-data.read'),
    want: violated({
      says: 'another scope was granted',
      expected: 'reference-data.read',
      received: 'reference-data.read trade-data.read',
      exchange: 'narrow',
      at: '/scope',
    }),
  },
  { name: 'no scope is named', check, given: granted(undefined), want: UNNAMED },
  { name: 'no token was granted', check, given: evidenceOf([problemAnswer('narrow', 400, 'INVALID_SCOPE')]), want: UNNAMED },
  { name: 'one scope', check: named, given: granted('reference-data.read'), want: met },
  {
    name: 'no scope',
    check: named,
    given: granted(undefined),
    want: violated({
      says: 'no scope is named',
      expected: 'the scopes that were granted',
      received: 'nothing',
      exchange: 'narrow',
      at: '/scope',
    }),
  },
  { name: 'the right error', check: refused, given: refusal({ error: 'invalid_scope' }), want: met },
  {
    name: 'no error',
    check: refused,
    given: refusal(),
    want: violated({ says: 'another OAuth error', expected: 'invalid_scope', received: 'nothing', exchange: 'refused', at: '/error' }),
  },
]);

import { met } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { refusedToken } from './refused-token.ts';

const token = asked('createToken');
const renewed = asked('createToken', { label: 'createToken#2', atMs: 110 });
const refused = asked('pullEvents', { token: 'token#1', atMs: 100, status: 401, code: 'TOKEN_INVALID' });
const again = (shown: string, atMs = 120) => asked('pullEvents', { label: 'pullEvents#2', token: shown, atMs });
const elsewhere = (atMs: number) => asked('listChannels', { token: 'token#1', atMs });

const rows: readonly Row[] = [
  {
    name: 'one new token, and the request again',
    check: refusedToken.isReplacedOnce(),
    given: clientEvidence([token, refused, renewed, again('token#2')]),
    want: met,
  },
  {
    name: 'not asked again',
    check: refusedToken.isReplacedOnce(),
    given: clientEvidence([token, refused]),
    want: violated({
      says: 'the refused request was not repeated with a new token',
      expected: 'the request again, with another token',
      received: 'it was not sent again',
      exchange: 'pullEvents',
    }),
  },
  {
    name: 'asked again with the same token',
    check: refusedToken.isReplacedOnce(),
    given: clientEvidence([token, refused, again('token#1')]),
    want: violated({
      says: 'the refused request was not repeated with a new token',
      expected: 'the request again, with another token',
      received: 'it was sent again with token#1',
      exchange: 'pullEvents',
    }),
  },
  {
    name: 'more tokens than refusals',
    check: refusedToken.isReplacedOnce(),
    given: clientEvidence([token, refused, renewed, asked('createToken', { label: 'createToken#3', atMs: 115 }), again('token#3')]),
    want: violated({
      says: 'more tokens than refusals',
      expected: 'at most 2: the first, and one for each refusal',
      received: '3 token requests',
      exchange: 'createToken#3',
    }),
  },
  { name: 'another token', check: refusedToken.isNotSentAgain(), given: clientEvidence([refused, again('token#2')]), want: met },
  {
    name: 'the same token at once',
    check: refusedToken.isNotSentAgain(),
    given: clientEvidence([refused, again('token#1')]),
    want: violated({
      says: 'a refused token was sent again',
      expected: 'another token than token#1, which pullEvents refused',
      received: 'token#1',
      exchange: 'pullEvents#2',
    }),
  },
  {
    name: 'the same token on what was under way elsewhere',
    check: refusedToken.isNotSentAgain(),
    given: clientEvidence([refused, elsewhere(150)]),
    want: met,
  },
  {
    name: 'the same token elsewhere, long after',
    check: refusedToken.isNotSentAgain(),
    given: clientEvidence([refused, elsewhere(900)]),
    want: violated({
      says: 'a refused token was sent again',
      expected: 'another token than token#1, which pullEvents refused',
      received: 'token#1',
      exchange: 'listChannels',
    }),
  },
];

testRows(rows);

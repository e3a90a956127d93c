import { met, unobserved } from '../check.ts';
import { truthOf } from '../testing/captured.ts';
import { asked, clientEvidence, tokenFact } from '../testing/client.ts';
import { channel } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { tokenUse } from './token-use.ts';

const form = [['Content-Type', 'application/x-www-form-urlencoded']] as const;
const token = asked('createToken', { headers: form, body: 'grant_type=client_credentials', atMs: 10, answeredMs: 20 });
const another = (atMs: number) => ({
  ...token,
  label: 'createToken#2',
  timing: { startedMs: atMs, firstByteMs: atMs + 10, endedMs: atMs + 10 },
});
const channels = (atMs: number, shown?: string) => asked('listChannels', { atMs, ...(shown === undefined ? {} : { token: shown }) });
const first = tokenFact('token#1', { issuedAtMs: 20 });
const second = tokenFact('token#2', { issuedAtMs: 1_010 });
const refusal = asked('listChannels', { label: 'refused', token: 'token#1', atMs: 900, status: 401, code: 'TOKEN_EXPIRED' });

const pendingList = asked('listChannels', { answer: { channels: [channel({ state: 'PENDING' })] } });

const rows: readonly Row[] = [
  { name: 'the token before the list', check: tokenUse.comesFirst(), given: clientEvidence([token, channels(30, 'token#1')]), want: met },
  {
    name: 'the list before the token',
    check: tokenUse.comesFirst(),
    given: clientEvidence([token, channels(5, 'token#0')]),
    want: violated({
      says: 'asked before it had a token',
      expected: 'a token first',
      received: 'no token was granted before this request',
      exchange: 'listChannels',
    }),
  },
  { name: 'a form', check: tokenUse.isAskedForByTheContract(), given: clientEvidence([token]), want: met },
  {
    name: 'JSON',
    check: tokenUse.isAskedForByTheContract(),
    given: clientEvidence([asked('createToken', { headers: [['Content-Type', 'application/json']], body: '{}' })]),
    want: violated({
      says: 'the token request is not a form',
      expected: 'application/x-www-form-urlencoded',
      received: 'application/json',
      exchange: 'createToken',
      at: 'Content-Type',
    }),
  },
  {
    name: 'no grant type',
    check: tokenUse.isAskedForByTheContract(),
    given: clientEvidence([asked('createToken', { headers: form, body: 'scope=trade-data.read' })]),
    want: violated({
      says: 'is missing',
      expected: 'a member "grant_type"',
      received: 'nothing',
      exchange: 'createToken',
      at: 'grant_type',
    }),
  },
  { name: 'in the header', check: tokenUse.isInTheHeader(), given: clientEvidence([channels(30, 'token#1')]), want: met },
  {
    name: 'nowhere',
    check: tokenUse.isInTheHeader(),
    given: clientEvidence([channels(30)]),
    want: violated({
      says: 'the token is not in its place',
      expected: 'Authorization: Bearer and a token',
      received: 'nothing',
      exchange: 'listChannels',
      at: 'Authorization',
    }),
  },
  {
    name: 'one token for all',
    check: tokenUse.isReused(),
    given: clientEvidence([token, channels(30, 'token#1'), channels(40, 'token#1')], { secrets: [first] }),
    want: met,
  },
  {
    name: 'another one long before the end of the first',
    check: tokenUse.isReused(),
    given: clientEvidence([token, channels(30, 'token#1'), another(1_000), channels(1_100, 'token#2')], { secrets: [first, second] }),
    want: violated({
      says: 'another token was asked for while one was good',
      expected: 'token#1 until shortly before its end',
      received: 'another token request after 0.98 s of 600 s',
      exchange: 'createToken#2',
    }),
  },
  {
    name: 'another one of other scopes',
    check: tokenUse.isReused(),
    given: clientEvidence([token, channels(30, 'token#1'), another(1_000), channels(1_100, 'token#2')], {
      secrets: [first, { ...second, scope: 'reference-data.read' }],
    }),
    want: met,
  },
  {
    name: 'another one after the first was refused',
    check: tokenUse.isReused(),
    given: clientEvidence([token, refusal, another(1_000), channels(1_100, 'token#2')], { secrets: [first, second] }),
    want: met,
  },
  {
    name: 'another one on the last half of the first',
    check: tokenUse.isReused(),
    given: clientEvidence([token, channels(30, 'token#1'), another(1_000), channels(1_100, 'token#2')], {
      secrets: [{ ...first, expiresInSeconds: 1 }, second],
    }),
    want: met,
  },
  {
    name: 'another one at half of the first, counted from when that was asked for',
    check: tokenUse.isReused(),
    given: clientEvidence([token, channels(30, 'token#1'), another(1_012), channels(1_100, 'token#2')], {
      secrets: [
        { ...first, expiresInSeconds: 2 },
        { ...second, issuedAtMs: 1_022 },
      ],
    }),
    want: met,
  },
  {
    name: 'another one of a client that was started anew',
    check: tokenUse.isReused(),
    given: clientEvidence([token, channels(30, 'token#1'), another(1_000), channels(1_100, 'token#2')], {
      secrets: [first, second],
      client: { runs: [0, 500].map((startedMs) => ({ startedMs, output: '', outputBytes: 0 })) },
    }),
    want: met,
  },
  {
    name: 'no request that needs one',
    check: tokenUse.isReused(),
    given: clientEvidence([token], { secrets: [first] }),
    want: unobserved('the client sent fewer than two requests that need a token'),
  },
  {
    name: 'read on with the second',
    check: tokenUse.isReplaced(),
    given: clientEvidence([token, asked('pullEvents', { token: 'token#2', atMs: 1_200 })], {
      secrets: [{ ...first, expiresInSeconds: 1 }, second],
    }),
    want: met,
  },
  {
    name: 'a stream with the second, opened just before the first had ended and read beyond that',
    check: tokenUse.isReplaced(),
    given: clientEvidence([token, asked('streamEvents', { token: 'token#2', atMs: 1_015, answeredMs: 1_900 })], {
      secrets: [{ ...first, expiresInSeconds: 1 }, second],
    }),
    want: met,
  },
  {
    name: 'a stream with the second that was over before the first',
    check: tokenUse.isReplaced(),
    given: clientEvidence([token, asked('streamEvents', { token: 'token#2', atMs: 1_012, answeredMs: 1_019 })], {
      secrets: [{ ...first, expiresInSeconds: 1 }, second],
    }),
    want: violated({
      says: 'the client did not go on reading once its token had ended',
      expected: 'a request for events with another token after 1.02 s',
      received: 'no request for events any more',
      exchange: 'createToken',
    }),
  },
  {
    name: 'not read on at all',
    check: tokenUse.isReplaced(),
    given: clientEvidence([token], { secrets: [{ ...first, expiresInSeconds: 1 }] }),
    want: violated({
      says: 'the client did not go on reading once its token had ended',
      expected: 'a request for events with another token after 1.02 s',
      received: 'no request for events any more',
      exchange: 'createToken',
    }),
  },
  {
    name: 'not begun, as all channels were pending',
    check: tokenUse.isReplaced(),
    given: clientEvidence([token, pendingList], { secrets: [{ ...first, expiresInSeconds: 1 }], client: { truth: [truthOf([])] } }),
    want: unobserved('the client followed none of the channels, all of which were pending when it started'),
  },
  {
    name: 'over before the token was',
    check: tokenUse.isReplaced(),
    given: clientEvidence([token], { secrets: [first] }),
    want: unobserved('the case was over before the first token was'),
  },
  { name: 'one after the other', check: tokenUse.isAskedForOnce(), given: clientEvidence([token, another(30)]), want: met },
  {
    name: 'two at once',
    check: tokenUse.isAskedForOnce(),
    given: clientEvidence([token, another(15)]),
    want: violated({
      says: 'two token requests at once',
      expected: 'one at a time',
      received: 'begun while createToken was under way',
      exchange: 'createToken#2',
    }),
  },
  {
    name: 'one alone',
    check: tokenUse.isAskedForOnce(),
    given: clientEvidence([token]),
    want: unobserved('the client asked for fewer than two tokens'),
  },
];

testRows(rows);

import { met } from '../check.ts';
import { asked, clientEvidence, tokenFact } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { notRepeated } from './not-repeated.ts';

const locked = asked('createToken', { atMs: 10, status: 403, code: 'CREDENTIAL_LOCKED' });
const forbidden = asked('listChannels', { token: 'token#1', atMs: 10, status: 403, code: 'INSUFFICIENT_SCOPE' });
const bad = asked('pullEvents', { atMs: 10, status: 400, code: 'INVALID_PARAMETER' });
const absent = asked('takeSnapshot', { atMs: 10, status: 501, code: 'NOT_OFFERED' });
const unknown = asked('pullEvents', { atMs: 10, status: 404, code: 'CHANNEL_NOT_FOUND' });
const secrets = [tokenFact('token#1'), tokenFact('token#2', { scope: 'trade-data.read reference-data.read' })];

const rows: readonly Row[] = [
  { name: 'not asked again', check: notRepeated.credential('CREDENTIAL_LOCKED'), given: clientEvidence([locked]), want: met },
  {
    name: 'asked again',
    check: notRepeated.credential('CREDENTIAL_LOCKED'),
    given: clientEvidence([locked, asked('createToken', { label: 'createToken#2', atMs: 50 })]),
    want: violated({
      says: 'asked again after CREDENTIAL_LOCKED',
      expected: 'no further token request',
      received: '2 token requests in all',
      exchange: 'createToken#2',
    }),
  },
  {
    name: 'asked again with more scopes',
    check: notRepeated.withTheSameScopes(),
    given: clientEvidence([forbidden, asked('listChannels', { label: 'listChannels#2', token: 'token#2', atMs: 20 })], { secrets }),
    want: met,
  },
  {
    name: 'asked again with the same scopes',
    check: notRepeated.withTheSameScopes(),
    given: clientEvidence([forbidden, asked('listChannels', { label: 'listChannels#2', token: 'token#1', atMs: 20 })], { secrets }),
    want: violated({
      says: 'asked again for what its scopes forbid',
      expected: 'no such request with these scopes',
      received: 'again, after listChannels',
      exchange: 'listChannels#2',
    }),
  },
  {
    name: 'asked otherwise',
    check: notRepeated.unchanged(),
    given: clientEvidence([
      bad,
      asked('pullEvents', { label: 'pullEvents#2', path: '/trade-data/v1/channels/one/events?limit=1', atMs: 20 }),
    ]),
    want: met,
  },
  {
    name: 'asked again as it was',
    check: notRepeated.unchanged(),
    given: clientEvidence([bad, asked('pullEvents', { label: 'pullEvents#2', atMs: 20 })]),
    want: violated({
      says: 'a refused request was repeated unchanged',
      expected: 'another request, or none',
      received: 'the same again, after pullEvents was answered 400 INVALID_PARAMETER',
      exchange: 'pullEvents#2',
    }),
  },
  { name: 'let be', check: notRepeated.whatIsNotOffered(), given: clientEvidence([absent]), want: met },
  {
    name: 'asked for again',
    check: notRepeated.whatIsNotOffered(),
    given: clientEvidence([absent, asked('takeSnapshot', { label: 'takeSnapshot#2', atMs: 20 })]),
    want: violated({
      says: 'asked again for what is not offered',
      expected: 'no such request',
      received: 'again, after takeSnapshot',
      exchange: 'takeSnapshot#2',
    }),
  },
  {
    name: 'the list, then the channel',
    check: notRepeated.beforeTheChannelList(),
    given: clientEvidence([unknown, asked('listChannels', { atMs: 20 }), asked('pullEvents', { label: 'pullEvents#2', atMs: 30 })]),
    want: met,
  },
  {
    name: 'the channel, then the list',
    check: notRepeated.beforeTheChannelList(),
    given: clientEvidence([unknown, asked('pullEvents', { label: 'pullEvents#2', atMs: 20 }), asked('listChannels', { atMs: 30 })]),
    want: violated({
      says: 'the channel list was not read after CHANNEL_NOT_FOUND',
      expected: 'the channel list, then the channel',
      received: 'the channel was asked for again before the list was',
      exchange: 'pullEvents#2',
    }),
  },
  {
    name: 'neither',
    check: notRepeated.beforeTheChannelList(),
    given: clientEvidence([unknown]),
    want: violated({
      says: 'the channel list was not read after CHANNEL_NOT_FOUND',
      expected: 'the channel list, then the channel',
      received: 'the list was not read again',
      exchange: 'pullEvents',
    }),
  },
];

testRows(rows);

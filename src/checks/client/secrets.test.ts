import type { CaseEvidence, Exchange, SecretFact } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { asked, clientEvidence, tokenFact } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { clientSecrets } from './secrets.ts';

const secret: SecretFact = { label: 'clientSecret#1', kind: 'clientSecret', sentTo: ['http://127.0.0.1'] };

const token = tokenFact('token#1', { sentTo: ['http://127.0.0.1'] });

const given = (exchanges: readonly Exchange[], secrets: readonly SecretFact[] = [secret, token]) =>
  clientEvidence(exchanges, { secrets, notes: { primary: 'http://127.0.0.1', secondary: 'http://127.0.0.1:2' } });

const redirected = asked('pullEvents', { token: 'token#1', status: 307, answerHeaders: { Location: 'http://localhost/' } });

const elsewhere = (carried?: string): Exchange => {
  const exchange = asked('pullEvents', { label: 'pullEvents#2', ...(carried === undefined ? {} : { token: carried }) });
  return { ...exchange, request: { ...exchange.request, origin: 'http://localhost' } };
};

const basic = [['Authorization', 'Basic clientSecret#1']] as const;

const hosts = clientSecrets.stayWithTheGivenHosts();
const alone = clientSecrets.goToTheTokenAddressAlone();
const urls = clientSecrets.stayOutOfAddresses();
const written = clientSecrets.areWrittenNowhere();

const printing = (evidence: CaseEvidence): CaseEvidence => {
  const { client } = evidence;
  if (client === undefined) throw new Error('no client');
  const runs = [500, 200].map((outputLostBytes) => ({ startedMs: 0, output: '', outputBytes: 9_000_000, outputLostBytes }));
  return { ...evidence, client: { ...client, runs } };
};

const rows: readonly Row[] = [
  { name: 'it stays', check: hosts, given: given([redirected]), want: met },
  { name: 'it follows without a token', check: hosts, given: given([redirected, elsewhere()]), want: met },
  {
    name: 'it follows with its token',
    check: hosts,
    given: given([redirected, elsewhere('token#1')]),
    want: violated({
      says: 'a token was sent to http://localhost',
      expected: 'no token and no credential',
      received: 'token#1',
      exchange: 'pullEvents#2',
    }),
  },
  { name: 'nobody redirected it', check: hosts, given: given([elsewhere('token#1')]), want: unobserved('no answer was a redirect') },
  { name: 'to the token address', check: alone, given: given([asked('createToken', { headers: basic })]), want: met },
  {
    name: 'to another',
    check: alone,
    given: given([asked('createToken', { headers: basic }), asked('listChannels', { headers: basic })]),
    want: violated({
      says: 'the client secret was sent with listChannels',
      expected: 'no client secret',
      received: 'clientSecret#1',
      exchange: 'listChannels',
    }),
  },
  { name: 'in headers alone', check: urls, given: given([asked('listChannels', { token: 'token#1' })]), want: met },
  {
    name: 'a token of a longer number',
    check: urls,
    given: given([asked('listChannels', { path: '/trade-data/v1/channels?page=token#12' })]),
    want: met,
  },
  {
    name: 'in a URL',
    check: urls,
    given: given([asked('listChannels', { path: '/trade-data/v1/channels?access_token=token#1' })]),
    want: violated({
      says: 'a token stands in a URL',
      expected: 'no secret',
      received: '/trade-data/v1/channels?access_token=token#1',
      exchange: 'listChannels',
    }),
  },
  { name: 'nowhere', check: written, given: given([]), want: met },
  {
    name: 'in its output',
    check: written,
    given: given([], [secret, { ...token, seenIn: ['output'] }]),
    want: violated({ says: "a token stands in the client's output", expected: 'no secret', received: 'token#1', exchange: 'output' }),
  },
  {
    name: 'in its output, of which a part was not looked at',
    check: written,
    given: printing(given([], [secret, { ...token, seenIn: ['output'] }])),
    want: violated({ says: "a token stands in the client's output", expected: 'no secret', received: 'token#1', exchange: 'output' }),
  },
  {
    name: 'nowhere that was looked at',
    check: written,
    given: printing(given([])),
    want: unobserved('the client printed so much that 700 bytes of it could not be looked at: let it print less'),
  },
];

testRows(rows);

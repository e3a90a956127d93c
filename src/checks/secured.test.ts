import type { Exchange, TlsSeen } from '../model/evidence.ts';
import { met, unobserved } from './check.ts';
import { secured } from './secured.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const NOW = '2026-04-08T02:00:00.000Z';
const CHAIN: TlsSeen = {
  version: 'TLSv1.3',
  certificates: [{ subject: 'CN=server', validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-01-01T00:00:00.000Z' }],
};
const over = (exchange: Exchange, tls?: TlsSeen): Exchange => ({
  ...exchange,
  request: { ...exchange.request, origin: 'https://ocp.example:8443' },
  ...(tls === undefined ? {} : { tls }),
});
const today = over(jsonAnswer('today', {}), CHAIN);
const shownWith = (tls: TlsSeen) => ({ ...evidenceOf([over(jsonAnswer('shown', {}), tls)]), startedAt: NOW });
const failed = (label: string, kind: 'tls' | 'reset' | 'timeout', detail: string) => over(noAnswer(label, { failure: { kind, detail } }));
const ALERT = 'TLS was not agreed on (ssl/tls alert protocol version)';

const tls = secured.isOverTls('today');
const old = secured.refusesOldVersions('old', 'today');
const inDate = secured.certificatesAreInDate('shown');
const named = secured.certificateNamesTheHost('shown');
const unserved = secured.isNotServed('none');

const rows: readonly Row[] = [
  { name: 'https', check: tls, given: evidenceOf([today]), want: met },
  {
    name: 'http',
    check: tls,
    given: evidenceOf([jsonAnswer('today', {})]),
    want: violated({
      says: 'the address is not served over TLS',
      expected: 'an https address',
      received: 'http://127.0.0.1',
      exchange: 'today',
    }),
  },
  { name: 'an alert', check: old, given: evidenceOf([today, failed('old', 'tls', ALERT)]), want: met },
  { name: 'a closed connection', check: old, given: evidenceOf([today, failed('old', 'reset', 'gone')]), want: met },
  {
    name: 'accepted',
    check: old,
    given: evidenceOf([today, over(jsonAnswer('old', {}), { ...CHAIN, version: 'TLSv1.1' })]),
    want: violated({ says: 'an old version was accepted', expected: 'no handshake', received: 'TLSv1.1', exchange: 'old' }),
  },
  {
    name: 'a library of ours that cannot offer it',
    check: old,
    given: evidenceOf([today, failed('old', 'tls', 'no protocols available')]),
    want: unobserved('"old" was refused by nobody: no protocols available'),
  },
  {
    name: 'a server that nobody reaches',
    check: old,
    given: evidenceOf([failed('today', 'reset', 'gone'), failed('old', 'reset', 'gone')]),
    want: unobserved('"today" did not get TLS to work'),
  },
  { name: 'in date', check: inDate, given: shownWith(CHAIN), want: met },
  {
    name: 'expired',
    check: inDate,
    given: shownWith({
      ...CHAIN,
      certificates: [{ subject: 'CN=a', validFrom: '2026-01-01T00:00:00.000Z', validTo: '2026-04-07T00:00:00.000Z' }],
    }),
    want: violated({
      says: 'the certificate of CN=a is out of date',
      expected: `in date at ${NOW}`,
      received: 'from 2026-01-01T00:00:00.000Z to 2026-04-07T00:00:00.000Z',
      exchange: 'shown',
    }),
  },
  {
    name: 'nobody knows when',
    check: inDate,
    given: evidenceOf([today]),
    want: unobserved('the evidence does not say when the case was played'),
  },
  { name: 'its host', check: named, given: shownWith(CHAIN), want: met },
  {
    name: 'another host',
    check: named,
    given: shownWith({ ...CHAIN, nameMismatch: 'not in the names' }),
    want: violated({
      says: 'the certificate is of another host',
      expected: 'ocp.example:8443',
      received: 'not in the names',
      exchange: 'shown',
    }),
  },
  { name: 'refused in TLS', check: unserved, given: evidenceOf([failed('none', 'tls', 'tlsv13 alert certificate required')]), want: met },
  { name: 'refused by HTTP', check: unserved, given: evidenceOf([over(problemAnswer('none', 403, 'X'), CHAIN)]), want: met },
  {
    name: 'served',
    check: unserved,
    given: evidenceOf([over(jsonAnswer('none', {}), CHAIN)]),
    want: violated({ says: 'the request was served', expected: 'a refusal', received: '200', exchange: 'none' }),
  },
  {
    name: 'no answer in time',
    check: unserved,
    given: evidenceOf([failed('none', 'timeout', 'nothing came')]),
    want: unobserved('"none" ended otherwise: nothing came'),
  },
];

testRows(rows);

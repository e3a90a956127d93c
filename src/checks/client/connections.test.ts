import type { ConnectionFact } from '../../model/client-evidence.ts';
import { met, unobserved } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { clientConnections } from './connections.ts';

const refused: ConnectionFact = { address: 'primary', atMs: 5, failure: 'certificate unknown' };
const shown: ConnectionFact = { address: 'primary', atMs: 5, tlsVersion: 'TLSv1.3', showedCertificate: true };

const spoken: ConnectionFact = { address: 'primary', atMs: 5, tlsVersion: 'TLSv1.3' };

const trusted = clientConnections.trustTheGivenAuthority();
const nothing = clientConnections.carryNothing();
const certificate = clientConnections.showACertificate();

const rows: readonly Row[] = [
  { name: 'it broke off', check: nothing, given: clientEvidence([], { client: { connections: [refused] } }), want: met },
  {
    name: 'it asked',
    check: nothing,
    given: clientEvidence([asked('createToken')], { client: { connections: [shown] } }),
    want: violated({
      says: 'createToken was asked for all the same',
      expected: 'no request',
      received: 'POST /oauth2/token',
      exchange: 'createToken',
    }),
  },
  { name: 'trusted', check: trusted, given: clientEvidence([asked('createToken')], { client: { connections: [spoken] } }), want: met },
  {
    name: 'not trusted',
    check: trusted,
    given: clientEvidence([], { client: { connections: [refused] } }),
    want: violated({
      says: 'no request came over the one connection',
      expected: 'requests to a server whose certificate leads to the given authority',
      received: 'certificate unknown',
    }),
  },
  {
    name: 'broken off once the certificate was seen',
    check: trusted,
    given: clientEvidence([], { client: { connections: [spoken, spoken] } }),
    want: violated({
      says: 'no request came over any of 2 connections',
      expected: 'requests to a server whose certificate leads to the given authority',
      received: 'a connection that was broken off',
    }),
  },
  { name: 'never tried', check: trusted, given: clientEvidence([]), want: unobserved('the client did not try to connect') },
  { name: 'shown', check: certificate, given: clientEvidence([], { client: { connections: [shown] } }), want: met },
  {
    name: 'not shown',
    check: certificate,
    given: clientEvidence([], { client: { connections: [{ ...shown, showedCertificate: false }] } }),
    want: violated({
      says: 'a connection to the primary address at 5 ms showed no certificate',
      expected: 'its client certificate',
      received: 'none',
    }),
  },
];

testRows(rows);

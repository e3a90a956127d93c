import type { ConnectionFact } from '../../model/client-evidence.ts';
import { met } from '../check.ts';
import { asked, clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { clientConnections } from './connections.ts';

const refused: ConnectionFact = { address: 'primary', atMs: 5, failure: 'certificate unknown' };
const shown: ConnectionFact = { address: 'primary', atMs: 5, tlsVersion: 'TLSv1.3', showedCertificate: true };

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

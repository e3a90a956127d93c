import { expect, test } from '@jest/globals';
import { savePart } from './proof/part.ts';
import { playTolerantClients, shares, tolerantClients } from './tolerances/clients.ts';

/** A red that a conforming client gets would be the worst of defects: all client cases stay green on clients that differ and conform. */

test('all client cases stay green on clients that differ and conform', async () => {
  const { notGreen } = await playTolerantClients();
  savePart({
    part: 'tolerance-of-clients',
    title: 'Clients that differ and conform',
    says: 'Every client case is green on clients that do otherwise than the reference what the rules leave to them: other waits, batches, pages, connections, headers, tokens before they are needed, a snapshot at the start, a journal in other words.',
    numbers: [
      { says: 'conforming clients that differ', count: tolerantClients.length },
      { says: 'plays of theirs are green', count: shares.length - notGreen.length, of: shares.length },
    ],
    problems: notGreen,
  });
  expect(notGreen).toEqual([]);
}, 900_000);

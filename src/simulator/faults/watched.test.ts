import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Fault, PlantedFault } from '../../model/fault.ts';
import { type SimulatorPeer, startPeer } from '../testing/simulator-peer.ts';

/** A fault is told of when it happens, not when its turn comes. */

const closed = 'B01224-SSE-20260402';
const pull = (query: string) => peer.ask('pullEvents', `/trade-data/v1/channels/${closed}/events${query}`);
const plant = (fault: Fault, when: Partial<PlantedFault> = {}) => peer.simulator.plant({ on: 'every', fault, ...when });

const happened: string[] = [];
let peer: SimulatorPeer;
beforeAll(async () => {
  peer = await startPeer({ worldOptions: { rate: 0 }, onFault: ({ fault }) => happened.push(fault.kind) });
  await peer.token('main');
});
beforeEach(() => {
  peer.simulator.clearFaults();
  happened.length = 0;
});
afterAll(() => peer.stop());

test('a fault of an event that is not in the batch has not happened', async () => {
  plant({ kind: 'drop', events: 2 }, { atSequence: 5 });
  await pull('?limit=3');
  expect(happened).toEqual([]);
  await pull('?limit=8');
  // Two events were left out of one batch: once.
  expect(happened).toEqual(['drop']);
});

test('a fault for who has come so far leaves out who has not, and does not count them', async () => {
  const answer: Fault = { kind: 'answer', status: 503, code: 'SERVICE_UNAVAILABLE' };
  plant(answer, { on: 'pullEvents', nth: 1, afterSequence: 4 });
  const statuses = [];
  for (const query of ['', '?afterSequence=3', '?afterSequence=4', '?afterSequence=9']) statuses.push((await pull(query)).status);
  expect(statuses).toEqual([200, 200, 503, 200]);
  expect(happened).toEqual(['answer']);
});

test('a fault that changes nothing has not happened', async () => {
  plant({ kind: 'rewrite', pointer: '/nothing/of/this/name', value: 1 });
  plant({ kind: 'set-header', name: 'X-Nowhere' });
  plant({ kind: 'broken-gzip' });
  plant({ kind: 'new-epoch' });
  plant({ kind: 'possible-resend' });
  await pull('?limit=3');
  expect(happened).toEqual([]);
  await peer.ask('pullEvents', `/trade-data/v1/channels/${closed}/events`, { headers: [['Accept-Encoding', 'gzip']] });
  expect(happened).toEqual(['broken-gzip']);
});

test.each<readonly [Fault]>([
  [{ kind: 'answer', status: 503, code: 'SERVICE_UNAVAILABLE' }],
  [{ kind: 'stall', ms: 1 }],
  [{ kind: 'rewrite', pointer: '/epoch', value: 7 }],
  [{ kind: 'malformed-json' }],
  [{ kind: 'clock-skew', minutes: 3 }],
  [{ kind: 'truncate', afterBytes: 40 }],
  [{ kind: 'smaller-pages', rows: 2 }],
])('%j has happened once it was answered', async (fault) => {
  plant(fault);
  await pull('?limit=3');
  expect(happened).toEqual([fault.kind]);
});

test('a stream tells of its faults as they come', async () => {
  plant({ kind: 'close-stream', clean: true }, { atSequence: 4 });
  plant({ kind: 'end-stream', reason: 'LATER' }, { atSequence: 9 });
  await peer.ask('streamEvents', `/trade-data/v1/channels/${closed}/stream`);
  expect(happened).toEqual(['close-stream']);
});

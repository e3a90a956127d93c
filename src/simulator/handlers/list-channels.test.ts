import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decode } from '../../contract/decode.ts';
import { timeOn } from '../state/market-time.ts';
import { type Ask, type SimulatorPeer, startPeer } from '../testing/simulator-peer.ts';

/** The list is kept as long as nothing happens: whatever does happen must show in the next one. */

const open = 'B01224-HK-20260408';

let peer: SimulatorPeer;
beforeAll(async () => {
  // The clock stands, so that nothing is published but by the test.
  peer = await startPeer({ worldOptions: { rate: 0 } });
});
afterAll(() => peer.stop());

const list = async (ask: Ask = {}) => {
  const { json } = await peer.ask('listChannels', '/trade-data/v1/channels', ask);
  return decode('ChannelList', json)?.channels ?? [];
};

const channel = async (ask: Ask = {}) => (await list(ask)).find(({ channelId }) => channelId === open);

/** Asked for twice: the second list is the one that may have been kept. */
const settled = async () => {
  await channel();
  return channel();
};

test('the same list is sent while nothing happens, to each caller its own', async () => {
  expect(await list()).toEqual(await list());
  const others = await list({ as: 'other' });
  expect(others.length).toBeGreaterThan(0);
  expect(others.some(({ channelId }) => channelId === open)).toBe(false);
});

test('an event shows at once', async () => {
  const before = await settled();
  peer.simulator.world.operator.publish(open);
  expect((await channel())?.lastSequence).toBe((before?.lastSequence ?? 0) + 1);
});

test('a new epoch shows at once', async () => {
  const before = await settled();
  peer.simulator.world.operator.restart(open);
  expect((await channel())?.epoch).toBe((before?.epoch ?? 0) + 1);
});

test('a lag at the secondary address does not reach the primary', async () => {
  const before = await settled();
  peer.simulator.plant({ on: 'every', fault: { kind: 'secondary-lags', events: 3 } });
  expect((await channel({ address: 'secondary' }))?.lastSequence).toBe((before?.lastSequence ?? 0) - 3);
  expect((await channel())?.lastSequence).toBe(before?.lastSequence);
  peer.simulator.clearFaults();
  expect((await channel({ address: 'secondary' }))?.lastSequence).toBe(before?.lastSequence);
});

test('the close shows at once, and so does another day', async () => {
  expect((await settled())?.state).toBe('OPEN');
  peer.simulator.world.operator.close(open);
  expect((await channel())?.state).toBe('CLOSED');
  const today = (await list()).map(({ channelId }) => channelId);
  peer.simulator.world.clock.advanceTo(timeOn('2026-04-09', '08:00:00.000'));
  expect((await list()).map(({ channelId }) => channelId)).not.toEqual(today);
});

import { expect } from '@jest/globals';
import { startPeer } from '../../testing/simulator-peer.ts';
import { closed, events, open, type Proofs, peer, plant, pull, sequences, stream } from './proofs.ts';

/** Faults of what the server knows and counts. */

export const stateProofs: Proofs<
  'leak-entitlement' | 'new-epoch' | 'earlier-epoch' | 'stale-snapshot' | 'secondary-lags' | 'no-throttle' | 'short-retention'
> = {
  'leak-entitlement': async () => {
    plant('every', { kind: 'leak-entitlement' });
    expect((await peer().ask('listChannels', '/trade-data/v1/channels')).text).toContain('B01451-HK');
    expect((await peer().ask('pullEvents', '/trade-data/v1/channels/B01451-HK-20260408/events')).status).toBe(200);
  },
  'new-epoch': async () => {
    plant('pullEvents', { kind: 'new-epoch' }, { nth: 2 });
    const path = `/trade-data/v1/channels/${open}/events?epoch=1`;
    expect((await peer().ask('pullEvents', path)).status).toBe(200);
    expect((await peer().ask('pullEvents', path)).json['code']).toBe('EPOCH_CHANGED');
    const channel = 'B01555-HK-20260408';
    plant('streamEvents', { kind: 'new-epoch' }, { atSequence: 3 });
    const seen = await stream(channel);
    expect(seen.messages.map((message) => message.id ?? JSON.parse(message.data).reason)).toEqual(['1:1', '1:2', '1:3', 'EPOCH_CHANGED']);
  },
  'earlier-epoch': async () => {
    const channel = 'B01224-SZSE-20260408';
    peer().simulator.world.operator.restart(channel);
    plant('pullEvents', { kind: 'earlier-epoch' }, { atSequence: 3 });
    const seen = await peer().ask('pullEvents', `/trade-data/v1/channels/${channel}/events?limit=3`);
    expect(seen.json['events']).toMatchObject([{ epoch: 2 }, { epoch: 2 }, { epoch: 1, sequence: 3 }, { epoch: 2, sequence: 3 }]);
  },
  'stale-snapshot': async () => {
    const path = `/trade-data/v1/channels/${closed}/snapshot`;
    const right = await peer().ask('takeSnapshot', path);
    plant('takeSnapshot', { kind: 'stale-snapshot' });
    const stale = await peer().ask('takeSnapshot', path);
    expect(stale.json['asOfSequence']).toBe(right.json['asOfSequence']);
    expect(Number(stale.json['count'])).toBeLessThan(Number(right.json['count']));
  },
  'secondary-lags': async () => {
    plant('every', { kind: 'secondary-lags', events: 5 });
    const [primary, secondary] = [await pull(), await pull('', { address: 'secondary' })];
    expect(Number(primary.json['lastSequence']) - Number(secondary.json['lastSequence'])).toBe(5);
    expect(sequences(secondary)).toEqual(sequences(primary).slice(0, -5));
  },
  'no-throttle': async () => {
    const limited = await startPeer({ worldOptions: { rate: 0 }, limits: { requestsPerWindow: 1, windowSeconds: 30 } });
    await limited.ask('pullEvents', events);
    const refused = await limited.ask('pullEvents', events);
    expect([refused.status, refused.complaints, Number(refused.header('retry-after')) >= 1]).toEqual([429, [], true]);
    limited.simulator.plant({ on: 'every', fault: { kind: 'no-throttle' } });
    expect((await limited.ask('pullEvents', events)).status).toBe(200);
    await limited.stop();
  },
  'short-retention': async () => {
    const { lastSequence } = (await pull('?limit=1')).json;
    plant('pullEvents', { kind: 'short-retention', events: 5 });
    const seen = await pull(`?afterSequence=${Number(lastSequence) - 5}`);
    expect([seen.status, seen.json['earliestSequence'], sequences(seen).length]).toEqual([200, Number(lastSequence) - 4, 5]);
    expect((await pull(`?afterSequence=${Number(lastSequence) - 6}`)).json['code']).toBe('SEQUENCE_EXPIRED');
  },
};

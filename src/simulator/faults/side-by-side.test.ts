import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Fault, FaultKind } from '../../model/fault.ts';
import type { WireMessage } from '../../wire/client/wire-exchange.ts';
import { basicHeader, type Seen, type SimulatorPeer, startPeer } from '../testing/simulator-peer.ts';

/** Faults in what one request does to another: they show only where several are under way. */

const events = '/trade-data/v1/channels/B01224-SSE-20260402/events';
const [pendingHk, pendingSse] = ['B01224-HK-20260409', 'B01224-SSE-20260409'];

let peer: SimulatorPeer;
beforeAll(async () => {
  peer = await startPeer({ worldOptions: { rate: 0 }, timers: { heartbeatIntervalMs: 40 } });
  await peer.token('main');
});
afterAll(() => peer.stop());
afterEach(() => peer.simulator.clearFaults());

const plant = (on: string, fault: Fault) => peer.simulator.plant({ on, fault });
const pull = (query: string) => peer.ask('pullEvents', `${events}${query}`);
const sequences = ({ json }: Seen): unknown => (Array.isArray(json['events']) ? json['events'].map((event) => event.sequence) : []);
const stream = (channel: string, until: (message: WireMessage) => boolean = () => false) =>
  peer.ask('streamEvents', `/trade-data/v1/channels/${channel}/stream`, {
    onMessage: (message) => (until(message) ? 'enough' : undefined),
  });
const isHeartbeat = ({ event }: WireMessage): boolean => event === 'HEARTBEAT';

const proofs = {
  'one-token-per-client': async () => {
    const form = { grant_type: 'client_credentials' };
    const grant = async () => String((await peer.askToken([basicHeader(peer.simulator.credentials.other)], form)).json['access_token']);
    const channels = async (token: string) => {
      const headers = [['Authorization', `Bearer ${token}`]] as const;
      return (await peer.ask('listChannels', '/trade-data/v1/channels', { as: 'nobody', headers })).status;
    };
    const first = await grant();
    expect(await channels(first)).toBe(200);
    plant('createToken', { kind: 'one-token-per-client' });
    const second = await grant();
    expect([await channels(first), await channels(second)]).toEqual([401, 200]);
  },
  'crossed-answers': async () => {
    plant('pullEvents', { kind: 'crossed-answers' });
    const seen = [await pull('?afterSequence=1&limit=1'), await pull('?afterSequence=2&limit=1'), await pull('?afterSequence=3&limit=1')];
    expect(seen.map(sequences)).toEqual([[2], [2], [3]]);
  },
  'one-at-a-time': async () => {
    plant('every', { kind: 'one-at-a-time' });
    const ended: string[] = [];
    const held = stream(pendingSse, isHeartbeat).then(() => ended.push('stream'));
    await Promise.all([held, pull('?limit=1').then(() => ended.push('pull'))]);
    expect(ended).toEqual(['stream', 'pull']);
  },
  'one-stream-per-credential': async () => {
    plant('streamEvents', { kind: 'one-stream-per-credential' });
    const first = stream(pendingSse);
    await stream(pendingHk, isHeartbeat);
    expect((await first).messages.at(-1)).toMatchObject({ event: 'STREAM_ENDED', data: expect.stringContaining('SUPERSEDED') });
  },
} as const satisfies { readonly [Kind in FaultKind]?: () => Promise<void> };

test.each(Object.entries(proofs))('%s shows on the wire', async (_, prove) => prove());

import type { Fault, FaultKind, PlantedFault } from '../../../model/fault.ts';
import type { WireMessage } from '../../../wire/client/wire-exchange.ts';
import { type Ask, type Seen, type SimulatorPeer, startPeer } from '../../testing/simulator-peer.ts';

/** What the proofs of the faults share: one simulator, and ways to ask it. */

export const open = 'B01224-HK-20260408';
export const closed = 'B01224-SSE-20260402';
export const events = `/trade-data/v1/channels/${closed}/events`;

/** One proof for each kind: what the peer sees. */
export type Proofs<Kind extends FaultKind> = { readonly [Each in Kind]: () => Promise<void> };

let running: SimulatorPeer | undefined;

export const peer = (): SimulatorPeer => {
  if (running === undefined) throw new Error('the peer was not started');
  return running;
};

export const startProofs = async (): Promise<void> => {
  running = await startPeer({
    worldOptions: { rate: 0 },
    timers: { heartbeatIntervalMs: 40 },
    limits: { requestsPerWindow: 500, windowSeconds: 60 },
  });
  await running.token('main');
};

export const plant = (on: string, fault: Fault, when: Partial<PlantedFault> = {}) => peer().simulator.plant({ on, fault, ...when });
export const pull = (query = '', ask: Ask = {}) => peer().ask('pullEvents', `${events}${query}`, ask);

type SeenEvent = Readonly<Record<string, unknown>>;

export const eventsOf = (seen: Seen): readonly SeenEvent[] => (Array.isArray(seen.json['events']) ? seen.json['events'] : []);
export const sequences = (seen: Seen): readonly unknown[] => eventsOf(seen).map((event) => event['sequence']);
export const ids = (seen: Seen) => seen.messages.map((message) => message.id);
export const stream = (channel: string, until: (message: WireMessage) => boolean = () => false, ask: Ask = {}) =>
  peer().ask('streamEvents', `/trade-data/v1/channels/${channel}/stream`, {
    ...ask,
    onMessage: (message) => (until(message) ? 'enough' : undefined),
  });

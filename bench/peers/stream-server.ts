import type { TradeEvent } from '../../src/model/event.ts';
import { type RunningSimulator, startSimulator } from '../../src/simulator/simulator.ts';
import type { ChannelLog } from '../../src/simulator/state/world.ts';
import { monotonicNs } from '../clock.ts';
import type { Message, MessageOf, Publications, Subscription } from '../messages.ts';
import { toBenchmark } from '../talk.ts';
import { fetchToken } from '../token.ts';

/**
 * One process of simulators, whose markets run as fast as is asked for. It notes when each event was due by the market's
 * clock, and when it came into its channel's log.
 */

/** Market seconds in a real second: ten seconds of streams are then within the morning of all three markets. */
const rate = 300;
const startAt = '10:00:00.000';
const participants = ['B01224', 'B01555'];
const markets = ['HK', 'SSE', 'SZSE'];

/** What share of a day's trades the morning has, and in how many seconds; changes of trades come on top of their reports. */
const morning = { hongKong: { share: 0.44, seconds: 9_000 }, northbound: { share: 0.5, seconds: 7_200 } };
const eventsPerTrade = 1.06;

type Watched = {
  readonly simulator: RunningSimulator;
  readonly log: ChannelLog;
  readonly notes: Note[];
  startedAt: { marketMs: number; ns: number };
};

type Note = { readonly publishedAt: string; readonly atNs: number };

const tradesFor = (eventsPerSecond: number, { share, seconds }: { share: number; seconds: number }): number =>
  Math.round(((eventsPerSecond / rate) * seconds) / share / eventsPerTrade);

const startMarket = (seed: number, offer: MessageOf<'offer'>): Promise<RunningSimulator> => {
  const perChannel = offer.eventsPerSecond / offer.streams;
  const northbound = tradesFor(perChannel, morning.northbound);
  return startSimulator({
    seed,
    limits: false,
    loadClients: Math.ceil(offer.streams / offer.simulators),
    worldOptions: { rate: 0, startAt, openTrades: { HK: tradesFor(perChannel, morning.hongKong), SSE: northbound, SZSE: northbound } },
  });
};

const watch = (simulator: RunningSimulator): readonly Watched[] => {
  const date = simulator.world.businessDate.replaceAll('-', '');
  const ids = participants.flatMap((participant) => markets.map((market) => `${participant}-${market}-${date}`));
  return ids.map((id) => {
    const log = simulator.world.channel(id);
    if (log === undefined) throw new Error(`the simulator has no channel ${id}`);
    const notes: Note[] = [];
    const note = ({ publishedAt }: TradeEvent) => notes.push({ publishedAt, atNs: monotonicNs() });
    // Before any stream opens, so that the note is taken before the event is on its way.
    log.onChange((change) => change.kind === 'published' && note(change.event));
    return { simulator, log, notes, startedAt: { marketMs: 0, ns: 0 } };
  });
};

/** Streams go round the simulators, then round their channels, each with a client of its own. */
const subscribe = async (
  channels: readonly Watched[],
  simulators: readonly RunningSimulator[],
  streams: number,
): Promise<readonly Subscription[]> => {
  const subscriptions: Subscription[] = [];
  for (let stream = 0; stream < streams; stream += 1) {
    const at = stream % simulators.length;
    const turn = Math.floor(stream / simulators.length);
    const perSimulator = channels.length / simulators.length;
    const channel = at * perSimulator + (turn % perSimulator);
    const simulator = simulators[at];
    const client = simulator?.loadCredentials[turn];
    const log = channels[channel]?.log;
    if (simulator === undefined || client === undefined || log === undefined) throw new Error(`nothing to stream for ${stream}`);
    const token = await fetchToken(simulator.tokenUrl, client);
    const lastEventId = `${log.epoch()}:${log.lastSequence()}`;
    subscriptions.push({ origin: simulator.primary, token, channel, channelId: log.describe().channelId, lastEventId });
  }
  return subscriptions;
};

const begin = (channel: Watched): void => {
  channel.startedAt = { marketMs: channel.simulator.world.clock.now(), ns: monotonicNs() };
};

const publicationsOf = ({ log, notes, startedAt }: Watched): Publications => ({
  firstSequence: log.lastSequence() - notes.length + 1,
  published: Float64Array.from(notes, ({ atNs }) => atNs),
  due: Float64Array.from(notes, ({ publishedAt }) => startedAt.ns + ((Date.parse(publishedAt) - startedAt.marketMs) / rate) * 1e6),
});

const line = toBenchmark();
const offer = await line.hear('offer');
const simulators = await Promise.all(Array.from({ length: offer.simulators }, (_, index) => startMarket(index + 1, offer)));
const channels = simulators.flatMap(watch);
line.say({ kind: 'offered', subscriptions: await subscribe(channels, simulators, offer.streams) });
await line.hear('publish');
channels.forEach(begin);
for (const { world } of simulators) world.clock.setRate(rate);
await line.hear('halt');
for (const { world } of simulators) world.clock.setRate(0);
line.say({ kind: 'halted', channels: channels.map(publicationsOf) } satisfies Message);

import { setTimeout as delay } from 'node:timers/promises';
import type { Figure } from './figures.ts';
import type { Arrivals, Publications } from './messages.ts';
import { quantile } from './statistics.ts';
import { startPeer } from './talk.ts';

/**
 * Fifty event streams, 19,000 events a second in total: one process of simulators, one process that reads all streams, and
 * one monotonic clock for both. Once the streams share six channels, as clients of two participants would; once each stream
 * has a channel to itself, so that every event is made and encoded for one reader only.
 */

type Layout = { readonly name: string; readonly simulators: number };

const layouts: readonly Layout[] = [
  { name: '50 streams on 6 channels', simulators: 1 },
  { name: '50 streams on 50 channels', simulators: 9 },
];

const streams = 50;
const eventsPerSecond = 19_000;
/** Trade times are drawn: with a little more asked for, no stretch of them stays below the goal. */
const offeredPerSecond = 19_400;
/** Both processes compile their code in this time; its events are counted, but their latency is not. */
const warmUpMs = 2_000;
const measuredMs = 6_000;

type Run = { readonly channels: readonly Publications[]; readonly arrivals: readonly Arrivals[]; readonly endedNs: number };

const play = async ({ simulators }: Layout): Promise<Run> => {
  const server = startPeer(new URL('./peers/stream-server.ts', import.meta.url));
  const client = startPeer(new URL('./peers/stream-client.ts', import.meta.url));
  try {
    server.say({ kind: 'offer', simulators, streams, eventsPerSecond: offeredPerSecond });
    client.say({ kind: 'subscribe', subscriptions: (await server.hear('offered')).subscriptions });
    await client.hear('subscribed');
    server.say({ kind: 'publish' });
    await delay(warmUpMs + measuredMs);
    server.say({ kind: 'halt' });
    const { channels } = await server.hear('halted');
    client.say({ kind: 'collect', lastSequences: channels.map(({ firstSequence, due }) => firstSequence + due.length - 1) });
    const { arrivals } = await client.hear('collected');
    return { channels, arrivals, endedNs: Math.max(...channels.map(({ published }) => published.at(-1) ?? 0)) };
  } finally {
    await Promise.all([server.stop(), client.stop()]);
  }
};

const noPublications: Publications = { firstSequence: 1, published: new Float64Array(), due: new Float64Array() };

/** Events that did not come, came twice, or came at another place than their sequence says. */
const misplaced = ({ channels, arrivals }: Run): number => {
  let count = 0;
  for (const { channel, sequences } of arrivals) {
    const { firstSequence, published } = channels[channel] ?? noPublications;
    count += Math.abs(published.length - sequences.length);
    count += sequences.reduce((wrong, sequence, index) => (sequence === firstSequence + index ? wrong : wrong + 1), 0);
  }
  return count;
};

/** Milliseconds from a moment of the publication to the arrival, sorted. */
const latencies = ({ channels, arrivals, endedNs }: Run, moment: 'published' | 'due'): Float64Array => {
  const fromNs = endedNs - measuredMs * 1e6;
  const found: number[] = [];
  for (const { channel, sequences, received } of arrivals) {
    const publications = channels[channel] ?? noPublications;
    received.forEach((receivedNs, index) => {
      const at = (sequences[index] ?? 0) - publications.firstSequence;
      const publishedNs = publications.published[at] ?? Number.NaN;
      if (publishedNs >= fromNs) found.push((receivedNs - (publications[moment][at] ?? Number.NaN)) / 1e6);
    });
  }
  return Float64Array.from(found).sort();
};

const figuresOf = ({ name }: Layout, run: Run): readonly Figure[] => {
  const sorted = latencies(run, 'published');
  const sinceDue = latencies(run, 'due');
  const received = run.arrivals.reduce((sum, { sequences }) => sum + sequences.length, 0);
  const figure = (what: string, measured: number, unit: string): Figure => ({ figure: `${name}: ${what}`, measured, unit });
  return [
    {
      ...figure('delivered', Math.round(sorted.length / (measuredMs / 1_000)), 'events/s'),
      goal: { direction: 'at-least', value: eventsPerSecond },
    },
    figure('received in all', received, 'events'),
    { ...figure('lost, repeated or out of order', misplaced(run), 'events'), goal: { direction: 'exactly', value: 0 } },
    figure('from publication to receipt, p50', quantile(sorted, 0.5), 'ms'),
    { ...figure('from publication to receipt, p99', quantile(sorted, 0.99), 'ms'), goal: { direction: 'below', value: 10 } },
    figure('from publication to receipt, max', quantile(sorted, 1), 'ms'),
    figure('from due by the market clock to receipt, p99', quantile(sinceDue, 0.99), 'ms'),
  ];
};

export const measureStreams = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const layout of layouts) figures.push(...figuresOf(layout, await play(layout)));
  return figures;
};

import http, { type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import { monotonicNs } from '../clock.ts';
import type { Arrivals, Subscription } from '../messages.ts';
import { toBenchmark } from '../talk.ts';

/** One process that reads all streams: each event is parsed to its last member before its arrival counts. */

type Reading = { readonly channel: number; readonly sequences: number[]; readonly received: number[] };

const sequenceOf = (data: string): number => {
  const event: unknown = JSON.parse(data);
  return typeof event === 'object' && event !== null && 'sequence' in event ? Number(event.sequence) : Number.NaN;
};

const open = ({ origin, token, channelId, lastEventId }: Subscription): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${token}`, Accept: 'text/event-stream', 'Last-Event-ID': lastEventId };
    const request = http.get(`${origin}/trade-data/v1/channels/${channelId}/stream`, { headers, agent: false }, resolve);
    request.on('error', reject);
  });

const read = async (subscription: Subscription): Promise<Reading> => {
  const reading: Reading = { channel: subscription.channel, sequences: [], received: [] };
  const parser = createParser({
    onEvent: ({ id, data }) => {
      // Heartbeats have no id.
      if (id === undefined) return;
      reading.sequences.push(sequenceOf(data));
      reading.received.push(monotonicNs());
    },
  });
  const response = await open(subscription);
  if (response.statusCode !== 200) throw new Error(`stream of ${subscription.channelId} answered ${response.statusCode}`);
  response.setEncoding('utf8');
  response.on('data', (text: string) => parser.feed(text));
  return reading;
};

const hasAll = ({ sequences, channel }: Reading, lastSequences: readonly number[]): boolean =>
  (sequences.at(-1) ?? 0) >= (lastSequences[channel] ?? 0);

const waitForAll = async (readings: readonly Reading[], lastSequences: readonly number[]): Promise<void> => {
  const giveUpAt = Date.now() + 3_000;
  while (Date.now() < giveUpAt && !readings.every((reading) => hasAll(reading, lastSequences))) await delay(10);
  // What is sent twice would come after the last event.
  await delay(100);
};

const line = toBenchmark();
const { subscriptions } = await line.hear('subscribe');
const readings = await Promise.all(subscriptions.map(read));
line.say({ kind: 'subscribed' });
await waitForAll(readings, (await line.hear('collect')).lastSequences);
const arrivals: readonly Arrivals[] = readings.map(({ channel, sequences, received }) => ({
  channel,
  sequences: Int32Array.from(sequences),
  received: Float64Array.from(received),
}));
line.say({ kind: 'collected', arrivals });

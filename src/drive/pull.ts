import { operations } from '../../generated/operations.ts';
import type { PullOptions } from '../model/case.ts';
import type { Channel, TradeEvent } from '../model/event.ts';
import type { Exchange } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { Play } from './play.ts';
import { MOST_PAGES, messageOf, missing, outcomeOf } from './read-answer.ts';
import { percentEncoded, send } from './send.ts';

const LARGEST_BATCH = 1000;
/** The longest wait that the contract lets a client ask for. */
const LONGEST_WAIT_SECONDS = 30;

export const pathOf = (template: string, parameter: string, value: string): string =>
  template.replace(`{${parameter}}`, percentEncoded(value));

const queryOf = ({ epoch }: Channel, options: PullOptions): Readonly<Record<string, string>> => {
  const wanted = { ...options, epoch: options.epoch === undefined ? epoch : options.epoch };
  const { afterSequence, limit, waitSeconds } = wanted;
  const pairs = Object.entries({ epoch: wanted.epoch, afterSequence, limit, waitSeconds });
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]])));
};

/** The server waits at most as long as it announces, whatever it is asked for. */
const waitMsOf = ({ timers }: Channel, { waitSeconds }: PullOptions): number => {
  const askedMs = Number(waitSeconds ?? 0) * 1000;
  return Number.isFinite(askedMs) ? Math.max(0, Math.min(askedMs, timers.maximumWaitMs)) : 0;
};

export const pull = (play: Play, label: string, { channel, ...options }: PullOptions & { readonly channel: Channel }): Promise<Exchange> =>
  send(play, {
    label,
    operationId: 'pullEvents',
    path: pathOf(operations.pullEvents.path, 'channelId', channel.channelId),
    query: queryOf(channel, options),
    waitMs: waitMsOf(channel, options),
    ...(options.address === undefined ? {} : { address: options.address }),
  });

/** Enough of an event to be worked with: its envelope and what its type promises. */
const isWhole = (event: Seen<TradeEvent>): event is TradeEvent => {
  if (event.channelId === undefined || event.epoch === undefined || event.sequence === undefined || event.eventId === undefined)
    return false;
  switch (event.eventType) {
    case 'TRADE_REPORTED':
    case 'TRADE_AMENDED':
      return event.trade !== undefined;
    case 'TRADE_CANCELLED':
      return event.tradeKey !== undefined;
    case 'CHANNEL_CLOSED':
      return event.controlTotals !== undefined;
    case 'CHANNEL_OPENED':
      return true;
    default:
      return false;
  }
};

type Batch = { readonly events: readonly Seen<TradeEvent>[]; readonly last: number; readonly isLast: boolean };

/** A server may send fewer than it was asked for; only its own last sequence tells whether there is more. */
const batchOf = (exchange: Exchange, after: number, limit: number): Batch | undefined => {
  const batch = messageOf(exchange, 'EventBatch');
  if (batch?.events === undefined) return undefined;
  const last = batch.events.reduce((highest, { sequence = 0 }) => Math.max(highest, sequence), after);
  const isAtEnd = batch.lastSequence === undefined ? batch.events.length < limit : last >= batch.lastSequence;
  return { events: batch.events, last, isLast: isAtEnd || last === after };
};

/** A first answer that holds no batch is for the checks to judge; one that comes later breaks the play. */
export const pullAll = async (
  play: Play,
  label: string,
  ask: PullOptions & { readonly channel: Channel },
): Promise<readonly TradeEvent[]> => {
  const events: TradeEvent[] = [];
  const limit = Number(ask.limit ?? LARGEST_BATCH);
  const first = Number(ask.afterSequence ?? 0);
  for (let after = first, asked = 1; ; asked += 1) {
    const exchange = await pull(play, label, { ...ask, limit, afterSequence: after });
    const batch = batchOf(exchange, after, limit);
    if (batch === undefined && after === first) return events;
    if (batch === undefined) throw missing(`the events after sequence ${after}`, outcomeOf(exchange), exchange);
    for (const event of batch.events) if (isWhole(event)) events.push(event);
    if (batch.isLast) return events;
    if (asked === MOST_PAGES) throw missing('an end of the events', `${asked} batches and no end`, exchange);
    after = batch.last;
  }
};

/** As long as the channel announces; a server waits no longer whatever it is asked for. */
const longestWait = ({ timers }: Channel): number => Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(timers.maximumWaitMs / 1000)));

export const pullUntil = async (
  play: Play,
  label: string,
  { channel, sequence }: { channel: Channel; sequence: number },
): Promise<void> => {
  const waitSeconds = longestWait(channel);
  for (let after = channel.lastSequence; after < sequence; ) {
    const exchange = await pull(play, label, { channel, afterSequence: after, limit: LARGEST_BATCH, waitSeconds });
    const batch = batchOf(exchange, after, LARGEST_BATCH);
    if (batch === undefined) throw missing(`events up to sequence ${sequence}`, outcomeOf(exchange), exchange);
    if (batch.last === after && messageOf(exchange, 'EventBatch')?.state === 'CLOSED') {
      throw missing(`events up to sequence ${sequence}`, `a channel that closed at ${after}`, exchange);
    }
    after = batch.last;
    if (after < sequence) await play.clock.sleep(channel.timers.minimumPollIntervalMs);
  }
};

export const pullUntilClosed = async (play: Play, label: string, channel: Channel): Promise<void> => {
  const waitSeconds = longestWait(channel);
  for (let after = channel.lastSequence; ; ) {
    const exchange = await pull(play, label, { channel, afterSequence: after, limit: LARGEST_BATCH, waitSeconds });
    const batch = batchOf(exchange, after, LARGEST_BATCH);
    if (batch === undefined) throw missing('the close of the channel', outcomeOf(exchange), exchange);
    after = batch.last;
    if (batch.isLast && messageOf(exchange, 'EventBatch')?.state === 'CLOSED') return;
    await play.clock.sleep(channel.timers.minimumPollIntervalMs);
  }
};

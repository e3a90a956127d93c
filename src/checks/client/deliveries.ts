import { decode } from '../../contract/decode.ts';
import { parseJson } from '../../contract/parse-json.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { StoryStep } from '../../model/verdict.ts';
import { channelAsked, cursorAsked, positionAsked } from '../asked.ts';
import type { SeenAt } from '../finding.ts';
import { askedFor, eventMessages, eventsOf, jsonOf, messagesOf, type SeenEvent } from '../observe.ts';
import { requestHeader } from './requests.ts';
import { stepOf } from './sent-events.ts';

/** What reached a client, and when, by whichever way: events one by one, heartbeats, snapshots. And what it had asked for. */

/** A request for events: which channel, and after which position. */
export type Reading = {
  readonly exchange: Exchange;
  readonly channelId: string;
  readonly isStream: boolean;
  /** Absent when the client named none. */
  readonly epoch?: number;
  readonly after: number;
  /** The last sequence that a pull may return; a stream has no last one. */
  readonly upTo: number;
};

export type Delivered = {
  readonly seen: SeenAt<SeenEvent>;
  readonly exchange: Exchange;
  readonly channelId: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly atMs: number;
};

const READS = new Set(['pullEvents', 'streamEvents']);

/** The contract's maximum of a pull's `limit`, and what it is when a pull names none. */
const MOST_EVENTS = 1_000;

const readingOf = (exchange: Exchange): readonly Reading[] => {
  const channelId = channelAsked(exchange);
  const asked = positionAsked(exchange);
  if (channelId === undefined || asked === undefined) return [];
  const { sequence: after, ...epoch } = asked;
  const isStream = exchange.operationId === 'streamEvents';
  // A limit beyond the maximum is refused, and a fault of its own: nobody gets more than that by it.
  const most = isStream ? Number.POSITIVE_INFINITY : Math.min(askedFor(exchange, 'limit') ?? MOST_EVENTS, MOST_EVENTS);
  return [{ exchange, channelId, isStream, ...epoch, after, upTo: after + most }];
};

/** In the order in which they came. */
export const readingsOf = (evidence: CaseEvidence): readonly Reading[] =>
  evidence.exchanges.flatMap(readingOf).toSorted((one, other) => one.exchange.timing.startedMs - other.exchange.timing.startedMs);

/** A stream client may have pulled before it opened its stream; what it asks for after that is for gaps. */
export const pullsBehindStreams = (readings: readonly Reading[]): readonly Reading[] => {
  const opened = new Map<string, number>();
  for (const { channelId, isStream, exchange } of readings) {
    if (isStream && !opened.has(channelId)) opened.set(channelId, exchange.timing.startedMs);
  }
  return readings.filter(
    ({ channelId, isStream, exchange }) => !isStream && exchange.timing.startedMs > (opened.get(channelId) ?? Number.POSITIVE_INFINITY),
  );
};

const timesOf = (exchange: Exchange): readonly number[] => eventMessages(exchange).map(({ message }) => message.atMs);

const deliveredBy = (exchange: Exchange): readonly Delivered[] => {
  const channelId = channelAsked(exchange);
  if (channelId === undefined || !READS.has(exchange.operationId)) return [];
  const times = exchange.response?.messages === undefined ? [] : timesOf(exchange);
  return eventsOf(exchange).flatMap((seen, index) => {
    const { epoch, sequence } = seen.value;
    if (epoch === undefined || sequence === undefined) return [];
    return [{ seen, exchange, channelId, epoch, sequence, atMs: times[index] ?? exchange.timing.endedMs }];
  });
};

/** Every event that was sent, in the order of time; those of one batch in the order of the batch. */
export const deliveriesOf = (evidence: CaseEvidence): readonly Delivered[] =>
  evidence.exchanges.flatMap(deliveredBy).toSorted((one, other) => one.atMs - other.atMs);

/** Something that says up to where events were published, without being one. */
export type Announced = {
  readonly exchange: Exchange;
  readonly epoch: number;
  readonly last: number;
  readonly atMs: number;
  readonly step: StoryStep;
};

export const heartbeatsOf = (exchange: Exchange): readonly Announced[] =>
  messagesOf(exchange).flatMap(({ message, at }) => {
    if (message.event !== 'HEARTBEAT') return [];
    const { epoch, lastSequence: last } = decode('Heartbeat', parseJson(message.data)) ?? {};
    if (epoch === undefined || last === undefined) return [];
    const step: StoryStep = { what: `HEARTBEAT, last sequence ${last}`, exchange: exchange.label, at };
    return [{ exchange, epoch, last, atMs: message.atMs, step }];
  });

export type SnapshotAnswer = {
  readonly exchange: Exchange;
  readonly channelId: string;
  readonly cursor?: string;
  readonly epoch?: number;
  readonly asOfSequence?: number;
  readonly nextCursor?: string;
  readonly isWhole: boolean;
};

/** The pages that were asked for, in the order in which that was done. */
export const snapshotPagesOf = (evidence: CaseEvidence): readonly SnapshotAnswer[] =>
  evidence.exchanges
    .filter(({ operationId }) => operationId === 'takeSnapshot')
    .toSorted((one, other) => one.timing.startedMs - other.timing.startedMs)
    .flatMap((exchange) => {
      const channelId = channelAsked(exchange);
      if (channelId === undefined) return [];
      const cursor = cursorAsked(exchange);
      const page = exchange.response?.status === 200 ? decode('SnapshotPage', jsonOf(exchange)) : undefined;
      const { epoch, asOfSequence, nextCursor } = page ?? {};
      return [
        {
          exchange,
          channelId,
          ...(cursor === undefined ? {} : { cursor }),
          ...(epoch === undefined ? {} : { epoch }),
          ...(asOfSequence === undefined ? {} : { asOfSequence }),
          ...(nextCursor === undefined ? {} : { nextCursor }),
          isWhole: page !== undefined,
        },
      ];
    });

export const deliveredStep = ({ seen }: Delivered): StoryStep => stepOf(seen);

/** Enough of a cursor to tell it from another. */
const LONG_CURSOR = /(cursor=[^&]{12})[^&]+/;

/** A request as a story tells it: what was asked, without the path before it. */
export const askedStep = (exchange: Exchange): StoryStep => {
  const query = exchange.request.path.split('?')[1];
  const from = requestHeader(exchange, 'last-event-id');
  const asked = query?.replace(LONG_CURSOR, '$1…') ?? (from === undefined ? undefined : `Last-Event-ID: ${from}`);
  return { what: `the client asks: ${exchange.operationId}${asked === undefined ? '' : ` ${asked}`}`, exchange: exchange.label, at: '' };
};

import { decode } from '../../contract/decode.ts';
import { parseJson } from '../../contract/parse-json.ts';
import type { CaseEvidence, Exchange, StreamMessage } from '../../model/evidence.ts';
import type { StoryStep } from '../../model/verdict.ts';
import { stageMoments } from './client-moments.ts';

/** Evidence laid out in time: what was asked, what was answered, and each thing that was sent with it. */

export type Moment = {
  readonly kind: 'request' | 'answer' | 'sent' | 'noted';
  readonly exchange: string;
  /** As findings point to it: '' for the answer as a whole, `/events/3`, `message 4`. */
  readonly at: string;
  readonly atMs: number;
  readonly text: string;
  /** What it counts as when it is folded. */
  readonly counts: 'event' | 'heartbeat' | 'other';
  readonly sequence?: number;
};

export const stepText = ({ what, sequence, trade, version }: Omit<StoryStep, 'exchange' | 'at'>): string =>
  [sequence, what, trade, version === undefined ? undefined : `version ${version}`].filter((part) => part !== undefined).join('  ');

type Told = Pick<StoryStep, 'sequence' | 'trade' | 'version'> & { readonly what?: string };

/** An event as far as it can be read; what cannot is named by its place. */
const readEvent = (json: unknown): Told => {
  const event = decode('TradeEvent', json);
  if (event === undefined) return {};
  const key = 'trade' in event ? event.trade : 'tradeKey' in event ? event.tradeKey : undefined;
  const version = 'trade' in event ? event.trade?.tradeVersion : undefined;
  const name = key && [key.market, key.tradeDate, key.tradeReference, key.side].map((part) => part ?? '?').join(' ');
  return {
    ...(event.eventType === undefined ? {} : { what: event.eventType }),
    ...(event.sequence === undefined ? {} : { sequence: event.sequence }),
    ...(name === undefined ? {} : { trade: name }),
    ...(version === undefined ? {} : { version }),
  };
};

const sent = (exchange: Exchange, at: string, { atMs, json }: { readonly atMs: number; readonly json: unknown }): Moment => {
  const told = readEvent(json);
  const { sequence } = told;
  const text = stepText({ ...told, what: told.what ?? 'an event without a type' });
  return { kind: 'sent', exchange: exchange.label, at, atMs, text, counts: 'event', ...(sequence === undefined ? {} : { sequence }) };
};

const messageMoment = (exchange: Exchange, message: StreamMessage, index: number): Moment => {
  const at = `message ${index + 1}`;
  if (message.event !== 'HEARTBEAT' && message.event !== 'STREAM_ENDED')
    return sent(exchange, at, { atMs: message.atMs, json: parseJson(message.data) });
  const detail =
    message.event === 'HEARTBEAT'
      ? `lastSequence ${decode('Heartbeat', parseJson(message.data))?.lastSequence ?? '?'}`
      : `${decode('StreamEnd', parseJson(message.data))?.reason ?? '?'}`;
  const counts = message.event === 'HEARTBEAT' ? 'heartbeat' : 'other';
  return { kind: 'sent', exchange: exchange.label, at, atMs: message.atMs, text: `${message.event}  ${detail}`, counts };
};

const eventsOf = (json: unknown): readonly unknown[] =>
  typeof json === 'object' && json !== null && 'events' in json && Array.isArray(json.events) ? json.events : [];

/** Service and version are the same all over a case; what tells requests apart stands behind them. */
const shortPath = (path: string): string => path.replace(/^\/[^/?]+\/v\d+\//, '…/');

const answered = ({ response, failure, endedByDriver }: Exchange): string => {
  if (response === undefined) return failure === undefined ? (endedByDriver ?? 'no answer') : `${failure.kind}: ${failure.detail}`;
  const broken = failure === undefined ? '' : `, then ${failure.kind}`;
  const events = eventsOf(parseJson(response.body.text)).length;
  return `${response.status}${events === 0 ? '' : `, ${events} event${events === 1 ? '' : 's'}`}${broken}`;
};

const streamEnd = ({ failure, endedByDriver }: Exchange): string => {
  if (failure !== undefined) return `the stream breaks: ${failure.kind}: ${failure.detail}`;
  return endedByDriver === undefined ? 'the server ends the stream' : `the driver ends the stream: ${endedByDriver}`;
};

const momentsOfExchange = (exchange: Exchange): readonly Moment[] => {
  const { label, request, response, timing } = exchange;
  const moment = (kind: 'request' | 'answer', atMs: number, text: string): Moment => ({
    kind,
    exchange: label,
    at: kind === 'request' ? 'request' : '',
    atMs,
    text,
    counts: 'other',
  });
  const asked = moment('request', timing.startedMs, `${label}: ${request.method} ${shortPath(request.path)}`);
  if (response?.messages === undefined) {
    const events = eventsOf(parseJson(response?.body.text));
    const answer = moment('answer', timing.endedMs, `${label}: ${answered(exchange)}`);
    return [asked, answer, ...events.map((json, index) => sent(exchange, `/events/${index}`, { atMs: timing.endedMs, json }))];
  }
  const begun = moment('answer', timing.firstByteMs ?? timing.startedMs, `${label}: ${response.status}, a stream`);
  const end: Moment = { ...moment('answer', timing.endedMs, `${label}: ${streamEnd(exchange)}`), at: 'end' };
  return [asked, begun, ...response.messages.map((message, index) => messageMoment(exchange, message, index)), end];
};

/** In order of time; what has the same time stays in the order in which it was sent. */
export const momentsOf = (evidence: CaseEvidence): readonly Moment[] =>
  [...stageMoments(evidence), ...evidence.exchanges.flatMap(momentsOfExchange)].toSorted((a, b) => a.atMs - b.atMs);

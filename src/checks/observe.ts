import { decode } from '../contract/decode.ts';
import { parseJson } from '../contract/parse-json.ts';
import type { Channel, TradeEvent } from '../model/event.ts';
import type { CaseEvidence, Exchange, StreamMessage } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { ControlTotals, Trade, TradeKey } from '../model/trade.ts';
import { memberOf, type SeenAt } from './finding.ts';

/** Reading evidence: from labels to messages of the model, each with the place where it was seen. */

/** An event with the members of every event type side by side, so that checks need no branches. */
export type SeenEvent = Seen<Omit<TradeEvent, 'eventType'>> & {
  readonly eventType?: string | undefined;
  readonly trade?: Seen<Trade> | undefined;
  readonly tradeKey?: Seen<TradeKey> | undefined;
  readonly controlTotals?: Seen<ControlTotals> | undefined;
  readonly originalTradeDate?: string | undefined;
};

/** All exchanges that one label stands for: `pull`, `pull#2`, and so on, in order. */
export const exchangesOf = (evidence: CaseEvidence, label: string): readonly Exchange[] =>
  evidence.exchanges.filter((exchange) => exchange.label === label || exchange.label.startsWith(`${label}#`));

/** Several checks read the same answer, and an exchange never changes: what was read of it once is kept with it. */
export const once = <Result>(read: (exchange: Exchange) => Result): ((exchange: Exchange) => Result) => {
  const kept = new WeakMap<Exchange, { readonly result: Result }>();
  return (exchange) => {
    const known = kept.get(exchange) ?? { result: read(exchange) };
    kept.set(exchange, known);
    return known.result;
  };
};

/** The parsed JSON body, or undefined when there is none that parses, or when it came in an answer that broke off. */
export const jsonOf = once((exchange): unknown => (exchange.failure === undefined ? parseJson(exchange.response?.body.text) : undefined));

/** The code of a problem, whatever else the body is. */
export const codeOf = (exchange: Exchange): unknown => {
  const json = jsonOf(exchange);
  return typeof json === 'object' && json !== null && 'code' in json ? json.code : undefined;
};

/** A query parameter of the request, as a number. */
export const askedFor = (exchange: Exchange, parameter: string): number | undefined => {
  const text = new URLSearchParams(exchange.request.path.split('?')[1] ?? '').get(parameter);
  return text === null || !/^\d+$/.test(text) ? undefined : Number(text);
};

/** All values of a header field, whatever its case; empty when it was not sent. */
export const headerValues = (exchange: Exchange, name: string): readonly string[] =>
  (exchange.response?.headers ?? []).filter(([sent]) => sent.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

/** The media type without its parameters, or undefined when none was sent. */
export const mediaTypeOf = (exchange: Exchange): string | undefined =>
  headerValues(exchange, 'content-type')[0]?.split(';')[0]?.trim().toLowerCase();

/** Every trade event that answers under a label carried: batches of a pull, messages of a stream, in order of arrival. */
export const eventsSeen = (evidence: CaseEvidence, label: string): readonly SeenAt<SeenEvent>[] =>
  exchangesOf(evidence, label).flatMap(eventsOf);

export const eventsOf = once((exchange) =>
  exchange.response?.messages === undefined ? eventsOfBatch(exchange) : eventsOfStream(exchange),
);

const eventsOfBatch = (exchange: Exchange): readonly SeenAt<SeenEvent>[] => {
  const events = decode('EventBatch', jsonOf(exchange))?.events ?? [];
  return events.map((event, index) => ({ value: event, place: { exchange: exchange.label, at: `/events/${index}` } }));
};

/** A message of a stream, and its number as people count. */
export type NumberedMessage = { readonly message: StreamMessage; readonly at: string };

export const messagesOf = (exchange: Exchange): readonly NumberedMessage[] =>
  (exchange.response?.messages ?? []).map((message, index) => ({ message, at: `message ${index + 1}` }));

/** The exchanges of a label that were answered by a stream. */
export const streamsOf = (evidence: CaseEvidence, label: string): readonly Exchange[] =>
  exchangesOf(evidence, label).filter(({ response }) => response?.messages !== undefined);

/** Messages that carry a trade event: heartbeats and the end of the stream are not events. */
export const eventMessages = (exchange: Exchange): readonly NumberedMessage[] =>
  messagesOf(exchange).filter(({ message }) => message.event !== 'HEARTBEAT' && message.event !== 'STREAM_ENDED');

const eventsOfStream = (exchange: Exchange): readonly SeenAt<SeenEvent>[] =>
  eventMessages(exchange).map(({ message, at }) => ({
    value: decode('TradeEvent', parseJson(message.data)) ?? {},
    place: { exchange: exchange.label, at },
  }));

/** The channels of every channel list under a label. */
export const channelsSeen = (evidence: CaseEvidence, label: string): readonly SeenAt<Seen<Channel>>[] =>
  exchangesOf(evidence, label).flatMap((exchange) =>
    (decode('ChannelList', jsonOf(exchange))?.channels ?? []).map((value, index) => ({
      value,
      place: { exchange: exchange.label, at: `/channels/${index}` },
    })),
  );

/** The trades that reported and amended events carry, each at its place. */
export const tradesSeen = (evidence: CaseEvidence, label: string): readonly SeenAt<Seen<Trade>>[] =>
  eventsSeen(evidence, label).flatMap((event) =>
    event.value.trade === undefined ? [] : [{ value: event.value.trade, place: memberOf(event, 'trade').place }],
  );

/** The trades of the channel's own trade date: the reference data of that date says nothing of earlier ones. */
export const tradesOfTheDate = (evidence: CaseEvidence, label: string): readonly SeenAt<Seen<Trade>>[] =>
  tradesSeen(evidence, label).filter(({ value }) => value.tradeDate !== undefined && value.tradeDate === evidence.notes['tradeDate']);

/** Whether every sequence from 1 on was delivered: what a channel holds at a sequence can be told from nothing less. */
export const tellAll = (events: readonly SeenAt<SeenEvent>[], upTo: number): boolean =>
  new Set(events.map(({ value }) => value.sequence).filter((sequence) => sequence !== undefined && sequence >= 1 && sequence <= upTo))
    .size === upTo;

/** `HK 2026-04-08 0000260408000123 B` in findings: how people name a side of a trade. */
export const nameOfTrade = (key: Seen<TradeKey>): string =>
  `${key.market ?? '?'} ${key.tradeDate ?? '?'} ${key.tradeReference ?? '?'} ${key.side ?? '?'}`;

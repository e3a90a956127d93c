import { decode } from '../contract/decode.ts';
import type { TradeEvent } from '../model/event.ts';
import type { CaseEvidence, Exchange, StreamMessage } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { ControlTotals, Trade, TradeKey } from '../model/trade.ts';

/** Reading evidence: from labels to messages of the model, each with the place where it was seen. */

/** Where in the evidence a value stands. */
export type Place = { readonly exchange: string; readonly at: string };

export type SeenAt<Value> = { readonly value: Value; readonly place: Place };

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

/** The parsed JSON body, or undefined when there is none that parses. */
export const jsonOf = (exchange: Exchange): unknown => parseJson(exchange.response?.body.text);

export const parseJson = (text: string | undefined): unknown => {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** All values of a header field, whatever its case; empty when it was not sent. */
export const headerValues = (exchange: Exchange, name: string): readonly string[] =>
  (exchange.response?.headers ?? []).filter(([sent]) => sent.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

/** Every trade event that answers under a label carried: batches of a pull, messages of a stream, in order of arrival. */
export const eventsSeen = (evidence: CaseEvidence, label: string): readonly SeenAt<SeenEvent>[] =>
  exchangesOf(evidence, label).flatMap((exchange) =>
    exchange.response?.messages === undefined ? eventsOfBatch(exchange) : eventsOfStream(exchange),
  );

const eventsOfBatch = (exchange: Exchange): readonly SeenAt<SeenEvent>[] => {
  const events = decode('EventBatch', jsonOf(exchange))?.events ?? [];
  return events.map((event, index) => ({ value: event, place: { exchange: exchange.label, at: `/events/${index}` } }));
};

/** Messages that carry a trade event: heartbeats and the end of the stream are not events. */
export const eventMessages = (exchange: Exchange): readonly { readonly message: StreamMessage; readonly index: number }[] =>
  (exchange.response?.messages ?? [])
    .map((message, index) => ({ message, index }))
    .filter(({ message }) => message.event !== 'HEARTBEAT' && message.event !== 'STREAM_ENDED');

const eventsOfStream = (exchange: Exchange): readonly SeenAt<SeenEvent>[] =>
  eventMessages(exchange).map(({ message, index }) => ({
    value: decode('TradeEvent', parseJson(message.data)) ?? {},
    place: { exchange: exchange.label, at: `message ${index + 1}` },
  }));

/** The trades that reported and amended events carry, each at its place. */
export const tradesSeen = (evidence: CaseEvidence, label: string): readonly SeenAt<Seen<Trade>>[] =>
  eventsSeen(evidence, label).flatMap(({ value, place }) =>
    value.trade === undefined ? [] : [{ value: value.trade, place: { ...place, at: `${place.at}/trade` } }],
  );

/** All rows of a paged answer, read page by page in the order of the pages. */
export const rowsSeen = <Row>(
  evidence: CaseEvidence,
  label: string,
  rowsOf: (json: unknown) => readonly Row[] | undefined,
): readonly SeenAt<Row>[] =>
  exchangesOf(evidence, label).flatMap((exchange) =>
    (rowsOf(jsonOf(exchange)) ?? []).map((value, index) => ({ value, place: { exchange: exchange.label, at: `row ${index + 1}` } })),
  );

/** `T0123456789012345 B` in findings: how people name a side of a trade. */
export const nameOfTrade = (key: Seen<TradeKey>): string =>
  `${key.market ?? '?'} ${key.tradeDate ?? '?'} ${key.tradeReference ?? '?'} ${key.side ?? '?'}`;

import { parseJson } from '../contract/parse-json.ts';
import { validate } from '../contract/validate.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import { check, each } from './check.ts';
import { found, type SeenAt } from './finding.ts';
import { eventMessages, exchangesOf, jsonOf, messagesOf } from './observe.ts';

/** Parts of answers held to the schema of their own kind, as they were on the wire: events, trades, totals, heartbeats, ends. */
export const parts = {
  eventsMatchSchema: (label: string): Check => matching(label, { schema: 'TradeEvent', noun: 'event', within: rawEvents }),

  /** Trades that events carry, and those of a snapshot. */
  tradesMatchSchema: (label: string): Check =>
    matching(label, {
      schema: 'Trade',
      noun: 'trade',
      within: (exchange) => [...membersOf(exchange, 'trade'), ...items(exchange, 'trades')],
    }),

  controlTotalsMatchSchema: (label: string): Check =>
    matching(label, { schema: 'ControlTotals', noun: 'control-totals', within: (exchange) => membersOf(exchange, 'controlTotals') }),

  heartbeatsMatchSchema: (label: string): Check =>
    matching(label, { schema: 'Heartbeat', noun: 'heartbeat', within: (exchange) => messagesNamed(exchange, 'HEARTBEAT') }),

  endsMatchSchema: (label: string): Check =>
    matching(label, { schema: 'StreamEnd', noun: 'stream-end', within: (exchange) => messagesNamed(exchange, 'STREAM_ENDED') }),

  endsCarryNoId: (label: string): Check =>
    check(
      `${label}-end-carries-no-id`,
      `STREAM_ENDED in "${label}" has no id, so that it never moves the point of resumption`,
      (evidence) =>
        each(endsOf(evidence, label), `no STREAM_ENDED came on "${label}"`, ({ value, place }) =>
          value === undefined ? undefined : found({ value, place }, 'STREAM_ENDED has an id', 'no id', value),
        ),
    ),
};

type Part = {
  readonly schema: Parameters<typeof validate>[0];
  readonly noun: string;
  readonly within: (exchange: Exchange) => readonly SeenAt<unknown>[];
};

const matching = (label: string, { schema, noun, within }: Part): Check =>
  check(`${label}-${noun}-matches-schema`, `each ${noun.replace('-', ' ')} in "${label}" satisfies the schema ${schema}`, (evidence) =>
    each(exchangesOf(evidence, label).flatMap(within), `no ${noun.replace('-', ' ')} was delivered in "${label}"`, ({ value, place }) =>
      validate(schema, value).map(({ says, expected, received, pointer }) =>
        found({ value, place: { ...place, at: `${place.at}${pointer}` } }, says, expected, received),
      ),
    ),
  );

const memberOf = (value: unknown, member: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === member)?.[1] : undefined;

const items = (exchange: Exchange, member: string): readonly SeenAt<unknown>[] => {
  const list = memberOf(jsonOf(exchange), member);
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, index) => ({ value, place: { exchange: exchange.label, at: `/${member}/${index}` } }));
};

const rawEvents = (exchange: Exchange): readonly SeenAt<unknown>[] =>
  exchange.response?.messages === undefined
    ? items(exchange, 'events')
    : eventMessages(exchange).map(({ message, at }) => ({ value: parseJson(message.data), place: { exchange: exchange.label, at } }));

/** An event that lacks the member is the business of the event's own schema. */
const membersOf = (exchange: Exchange, member: string): readonly SeenAt<unknown>[] =>
  rawEvents(exchange).flatMap(({ value, place }) => {
    const part = memberOf(value, member);
    return part === undefined ? [] : [{ value: part, place: { ...place, at: `${place.at}/${member}` } }];
  });

const named = (exchange: Exchange, name: string) => messagesOf(exchange).filter(({ message }) => message.event === name);

const messagesNamed = (exchange: Exchange, name: string): readonly SeenAt<unknown>[] =>
  named(exchange, name).map(({ message, at }) => ({ value: parseJson(message.data), place: { exchange: exchange.label, at } }));

const endsOf = (evidence: CaseEvidence, label: string): readonly SeenAt<string | undefined>[] =>
  exchangesOf(evidence, label).flatMap((exchange) =>
    named(exchange, 'STREAM_ENDED').map(({ message, at }) => ({ value: message.id, place: { exchange: exchange.label, at } })),
  );

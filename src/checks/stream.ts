import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { Exchange, StreamMessage } from '../model/evidence.ts';
import { check, judgedBy, shown, unobserved } from './check.ts';
import { eventMessages, exchangesOf, parseJson } from './observe.ts';
import { at, eachReply } from './reply.ts';

/** Checks of what only a stream shows: ids, heartbeats, and how it ends. */
export const stream = {
  idsNameEpochAndSequence: (label: string): Check =>
    check(
      `${label}-ids-name-epoch-and-sequence`,
      `the id of each event message in "${label}" is epoch:sequence of the event that it carries`,
      (evidence) =>
        eachReply(evidence, label, (exchange) =>
          eventMessages(exchange).flatMap(({ message, index }) => {
            const event = decode('TradeEvent', parseJson(message.data));
            const expected = `${event?.epoch ?? '?'}:${event?.sequence ?? '?'}`;
            return message.id === expected
              ? []
              : [at(exchange, 'the id is not that of the event', expected, shown(message.id), `message ${index + 1}`)];
          }),
        ),
    ),

  typesNameEvents: (label: string): Check =>
    check(
      `${label}-types-name-events`,
      `the event field of each event message in "${label}" is the eventType that it carries`,
      (evidence) =>
        eachReply(evidence, label, (exchange) =>
          eventMessages(exchange).flatMap(({ message, index }) => {
            const expected = decode('TradeEvent', parseJson(message.data))?.eventType;
            return message.event === expected
              ? []
              : [at(exchange, 'the event field is not the type', shown(expected), message.event, `message ${index + 1}`)];
          }),
        ),
    ),

  /** `intervalNote` names the announced heartbeat interval; half an interval of grace covers a busy machine. */
  heartbeatsArrive: (label: string, count: number, intervalNote: string): Check =>
    check(
      `${label}-heartbeats-arrive`,
      `while nothing is published, "${label}" carries a heartbeat in each announced interval`,
      (evidence) => {
        const [exchange] = exchangesOf(evidence, label);
        if (exchange?.response === undefined) return unobserved(`no stream "${label}" was opened`);
        const heartbeats = heartbeatsOf(exchange);
        const longestMs = Number(evidence.notes[intervalNote]) * 1.5 + 100;
        const arrivals = [exchange.timing.firstByteMs ?? exchange.timing.startedMs, ...heartbeats.map((message) => message.atMs)];
        const late = arrivals.slice(1).filter((arrival, index) => arrival - (arrivals[index] ?? arrival) > longestMs);
        const few =
          heartbeats.length < count ? [at(exchange, 'too few heartbeats came before the limit', `${count}`, `${heartbeats.length}`)] : [];
        return judgedBy([
          ...few,
          ...late.map((arrival) =>
            at(exchange, 'a heartbeat came late', `${longestMs} ms after the one before, at most`, `at ${Math.round(arrival)} ms`),
          ),
        ]);
      },
    ),

  heartbeatsCarryNoId: (label: string): Check =>
    check(
      `${label}-heartbeats-carry-no-id`,
      `no heartbeat in "${label}" has an id, so that it never moves the point of resumption`,
      (evidence) => {
        const heartbeats = exchangesOf(evidence, label).flatMap((exchange) =>
          heartbeatsOf(exchange).map((message) => ({ exchange, message })),
        );
        if (heartbeats.length === 0) return unobserved(`no heartbeat came in "${label}"`);
        return judgedBy(
          heartbeats.flatMap(({ exchange, message }) =>
            message.id === undefined ? [] : [at(exchange, 'a heartbeat has an id', 'no id', message.id)],
          ),
        );
      },
    ),

  heartbeatsCarryLastSequence: (label: string, note: string): Check =>
    check(
      `${label}-heartbeats-carry-last-sequence`,
      `each heartbeat in "${label}" carries the last sequence of the channel`,
      (evidence) => {
        const heartbeats = exchangesOf(evidence, label).flatMap((exchange) =>
          heartbeatsOf(exchange).map((message) => ({ exchange, message })),
        );
        if (heartbeats.length === 0) return unobserved(`no heartbeat came in "${label}"`);
        return judgedBy(
          heartbeats.flatMap(({ exchange, message }) => {
            const last = decode('Heartbeat', parseJson(message.data))?.lastSequence;
            return last === evidence.notes[note]
              ? []
              : [at(exchange, 'another last sequence', shown(evidence.notes[note]), shown(last), message.event)];
          }),
        );
      },
    ),

  endsWith: (label: string, reason: string): Check =>
    check(
      `${label}-is-ended-with-${reason.toLowerCase().replaceAll('_', '-')}`,
      `"${label}" is ended by the server with STREAM_ENDED ${reason} as its last message`,
      (evidence) =>
        eachReply(evidence, label, (exchange) => {
          const last = exchange.response?.messages?.at(-1);
          const said = last?.event === 'STREAM_ENDED' ? decode('StreamEnd', parseJson(last.data))?.reason : undefined;
          const ending =
            exchange.failure === undefined
              ? (exchange.endedByDriver ?? 'the server closed')
              : `${exchange.failure.kind}: ${exchange.failure.detail}`;
          const received = `${last?.event ?? 'no message'}${said === undefined ? '' : ` ${said}`}, then ${ending}`;
          return said === reason && exchange.endedByDriver === undefined && exchange.failure === undefined
            ? undefined
            : at(exchange, 'the stream ended otherwise', `STREAM_ENDED ${reason}, then the server closes`, received);
        }),
    ),
};

const heartbeatsOf = (exchange: Exchange): readonly StreamMessage[] =>
  (exchange.response?.messages ?? []).filter((message) => message.event === 'HEARTBEAT');

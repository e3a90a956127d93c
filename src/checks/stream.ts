import { decode } from '../contract/decode.ts';
import { parseJson } from '../contract/parse-json.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange, StreamMessage } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, each, judgedBy, met, shown, unobserved, withNumber } from './check.ts';
import { at } from './finding.ts';
import { eventMessages, exchangesOf, messagesOf, type NumberedMessage, once } from './observe.ts';
import { allowanceFor } from './own-delay.ts';
import { eachReply } from './reply.ts';
import { answerStep, messageStep, told } from './story.ts';

/** Checks of what only a stream shows: ids, heartbeats, and how it ends. */
export const stream = {
  idsNameEpochAndSequence: (label: string): Check =>
    check(
      `${label}-ids-name-epoch-and-sequence`,
      `the id of each event message in "${label}" is epoch:sequence of the event that it carries`,
      (evidence) =>
        eachEvent(evidence, label, (exchange, { message, at: where }) => {
          const event = decode('TradeEvent', parseJson(message.data));
          const expected = `${event?.epoch ?? '?'}:${event?.sequence ?? '?'}`;
          return message.id === expected ? undefined : at(exchange, 'the id is not that of the event', expected, shown(message.id), where);
        }),
    ),

  typesNameEvents: (label: string): Check =>
    check(
      `${label}-types-name-events`,
      `the event field of each event message in "${label}" is the eventType that it carries`,
      (evidence) =>
        eachEvent(evidence, label, (exchange, { message, at: where }) => {
          const expected = decode('TradeEvent', parseJson(message.data))?.eventType;
          return message.event === expected
            ? undefined
            : at(exchange, 'the event field is not the type', expected ?? 'the eventType of the data', message.event, where);
        }),
    ),

  /** `intervalNote` names the announced heartbeat interval. Any message breaks the silence that a heartbeat is there to break. */
  heartbeatsArrive: (label: string, count: number, intervalNote: string): Check =>
    check(`${label}-heartbeats-arrive`, `"${label}" is never silent for longer than the announced heartbeat interval`, (evidence) =>
      withNumber(evidence, intervalNote, (intervalMs) => {
        const streams = exchangesOf(evidence, label).filter((exchange) => exchange.response?.messages !== undefined);
        if (streams.length === 0) return unobserved(`no stream "${label}" was opened`);
        const longestMs = intervalMs * INTERVALS_OF_GRACE + GRACE_MS + allowanceFor(evidence);
        const silences = streams.flatMap((exchange) => silentFindings(exchange, longestMs));
        if (silences.length > 0) return judgedBy(silences);
        const isShort = streams.flatMap(heartbeatsOf).length < count;
        return isShort ? unobserved(`fewer than ${count} heartbeats came before "${label}" ended`) : met;
      }),
    ),

  heartbeatsCarryNoId: (label: string): Check =>
    check(
      `${label}-heartbeats-carry-no-id`,
      `no heartbeat in "${label}" has an id, so that it never moves the point of resumption`,
      (evidence) =>
        eachHeartbeat(evidence, label, (exchange, { message, at: where }) =>
          message.id === undefined ? undefined : at(exchange, 'a heartbeat has an id', 'no id', shown(message.id), where),
        ),
    ),

  /** `note` names the last sequence that the channel list announced; events that came since on the stream count too. */
  heartbeatsCarryLastSequence: (label: string, note: string): Check =>
    check(`${label}-heartbeats-carry-last-sequence`, `each heartbeat in "${label}" carries the last sequence of the channel`, (evidence) =>
      withNumber(evidence, note, (announced) =>
        eachHeartbeat(evidence, label, (exchange, heartbeat) => {
          const before = eventsBefore(exchange).get(heartbeat.message);
          const expected = (before && sequenceOf(before)) ?? announced;
          const received = decode('Heartbeat', parseJson(heartbeat.message.data))?.lastSequence;
          if (received === expected) return undefined;
          const finding = at(exchange, 'another last sequence', `${expected}`, shown(received), `${heartbeat.at}/lastSequence`);
          return told(finding, [...(before === undefined ? [] : [before]), heartbeat].map(stepOn(exchange)));
        }),
      ),
    ),

  endsWith: (label: string, reason: string): Check =>
    check(
      `${label}-is-ended-with-${reason.toLowerCase().replaceAll('_', '-')}`,
      `"${label}" is ended by the server with STREAM_ENDED ${reason} as its last message`,
      (evidence) => eachReply(evidence, label, (exchange) => endFinding(exchange, reason)),
    ),
};

/** Half an interval, and a little for the shortest intervals, cover a busy machine and a slow line. */
const INTERVALS_OF_GRACE = 1.5;
const GRACE_MS = 250;

const isHeartbeat = ({ message }: NumberedMessage): boolean => message.event === 'HEARTBEAT';

const heartbeatsOf = (exchange: Exchange): readonly NumberedMessage[] => messagesOf(exchange).filter(isHeartbeat);

type MessageRule = (exchange: Exchange, message: NumberedMessage) => Finding | undefined;

/** A stream that was refused, or that carried no event, is no evidence of how events are sent. */
const eachEvent = (evidence: CaseEvidence, label: string, judge: MessageRule): CheckResult =>
  each(within(evidence, label, eventMessages), `no event came on "${label}"`, ({ exchange, message }) => toldOn(exchange, message, judge));

const eachHeartbeat = (evidence: CaseEvidence, label: string, judge: MessageRule): CheckResult =>
  each(within(evidence, label, heartbeatsOf), `no heartbeat came on "${label}"`, ({ exchange, message }) =>
    toldOn(exchange, message, judge),
  );

/** One message shows it, where the rule itself names no other. */
const toldOn = (exchange: Exchange, message: NumberedMessage, judge: MessageRule): Finding | undefined => {
  const finding = judge(exchange, message);
  return finding === undefined || finding.story !== undefined ? finding : told(finding, [messageStep(exchange, message)]);
};

const stepOn = (exchange: Exchange) => (message: NumberedMessage) => messageStep(exchange, message);

const within = (evidence: CaseEvidence, label: string, chosen: (exchange: Exchange) => readonly NumberedMessage[]) =>
  exchangesOf(evidence, label).flatMap((exchange) => chosen(exchange).map((message) => ({ exchange, message })));

/** From the first byte to the first message, from each message to the next, and from the last one to the end. */
const silentFindings = (exchange: Exchange, longestMs: number): readonly Finding[] => {
  const messages = messagesOf(exchange);
  const moments = [...messages.map(({ message, at: where }) => ({ ms: message.atMs, where })), endOf(exchange)];
  const begunMs = exchange.timing.firstByteMs ?? exchange.timing.startedMs;
  return moments.flatMap(({ ms, where }, index) => {
    const silentMs = ms - (moments[index - 1]?.ms ?? begunMs);
    if (silentMs <= longestMs) return [];
    const received = `${Math.round(silentMs)} ms`;
    const finding = at(exchange, 'the stream was silent for too long', `a message within ${longestMs} ms`, received, where);
    const next = messages[index] === undefined ? [answerStep(exchange, 'the end of the stream', where)] : [];
    return [told(finding, [...messages.slice(Math.max(0, index - 1), index + 1).map(stepOn(exchange)), ...next])];
  });
};

const endOf = (exchange: Exchange) => ({ ms: exchange.timing.endedMs, where: 'end' });

/** For each heartbeat the last event that came before it on the same stream. */
const eventsBefore = once((exchange): ReadonlyMap<StreamMessage, NumberedMessage | undefined> => {
  const before = new Map<StreamMessage, NumberedMessage | undefined>();
  const events = new Map(eventMessages(exchange).map((event) => [event.message, event]));
  let last: NumberedMessage | undefined;
  for (const { message } of messagesOf(exchange)) {
    before.set(message, last);
    last = events.get(message) ?? last;
  }
  return before;
});

const sequenceOf = ({ message }: NumberedMessage): number | undefined => decode('TradeEvent', parseJson(message.data))?.sequence;

const endFinding = (exchange: Exchange, reason: string): Finding | undefined => {
  const { failure, endedByDriver } = exchange;
  const last = exchange.response?.messages?.at(-1);
  const said = last?.event === 'STREAM_ENDED' ? decode('StreamEnd', parseJson(last.data))?.reason : undefined;
  if (said === reason && endedByDriver === undefined && failure === undefined) return undefined;
  const ending = failure === undefined ? (endedByDriver ?? 'the server closes') : `${failure.kind}: ${failure.detail}`;
  const received = `${last?.event ?? 'no message'}${said === undefined ? '' : ` ${said}`}, then ${ending}`;
  const finding = at(exchange, 'the stream ended otherwise', `STREAM_ENDED ${reason}, then the server closes`, received);
  const end = messagesOf(exchange).at(-1);
  return told(finding, [end === undefined ? answerStep(exchange, 'a stream without a message') : messageStep(exchange, end)]);
};

import { decode } from '../contract/decode.ts';
import { parseJson } from '../contract/parse-json.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { Finding } from '../model/verdict.ts';
import { check, each, unobserved, withNumber } from './check.ts';
import { at, type SeenAt } from './finding.ts';
import { eventMessages, eventsSeen, exchangesOf, messagesOf, type NumberedMessage, type SeenEvent, streamsOf } from './observe.ts';
import { allowanceFor } from './own-delay.ts';
import { eventStep, messageStep, told } from './story.ts';

/** Checks of a stream in time: how soon it opens, that it keeps pace with a pull, and that its end is the end. */
export const streamLife = {
  opensWithin: (label: string, note: string): Check =>
    check(
      `${label}-opens-within-${note}`,
      `the answer to "${label}" begins within the server's ${note} and ${ROUND_TRIP_MS} ms for the way`,
      (evidence) =>
        withNumber(evidence, note, (intervalMs) =>
          each(streamsOf(evidence, label), `no stream "${label}" was opened`, (exchange) => {
            const tookMs = (exchange.timing.firstByteMs ?? exchange.timing.endedMs) - exchange.timing.startedMs;
            const mostMs = intervalMs + ROUND_TRIP_MS + allowanceFor(evidence);
            return tookMs <= mostMs
              ? undefined
              : at(exchange, 'the stream opened late', `within ${mostMs} ms`, `after ${Math.round(tookMs)} ms`);
          }),
        ),
    ),

  endsWithItsLastWord: (label: string): Check =>
    check(
      `${label}-ends-with-its-last-word`,
      `after STREAM_ENDED nothing follows in "${label}", and the server ends the connection`,
      (evidence) => {
        const ended = streamsOf(evidence, label).filter((exchange) =>
          messagesOf(exchange).some(({ message }) => message.event === 'STREAM_ENDED'),
        );
        return each(ended, `no STREAM_ENDED came on "${label}"`, (exchange) => {
          const last = exchange.response?.messages?.at(-1)?.event;
          const lastWords = messagesOf(exchange)
            .filter(({ message }) => message.event === 'STREAM_ENDED')
            .slice(-1);
          const steps = [...lastWords, ...messagesOf(exchange).slice(-1)].map((message) => messageStep(exchange, message));
          if (last !== 'STREAM_ENDED') return told(at(exchange, 'a message follows STREAM_ENDED', 'none', `${last}`), steps);
          const { failure, endedByDriver } = exchange;
          if (failure === undefined && endedByDriver === undefined) return undefined;
          const received = failure === undefined ? `${endedByDriver}` : `${failure.kind}: ${failure.detail}`;
          const says = 'the connection was not ended by the server';
          return told(at(exchange, says, 'the server ends it after STREAM_ENDED', received), steps.slice(0, 1));
        });
      },
    ),

  /** Of events that were published while both were under way: `lastSequence` is what the case noted before. */
  keepsPaceWith: (label: string, pulled: string, note: string): Check =>
    check(
      `${label}-keeps-pace-with-${pulled}`,
      `an event comes in "${label}" within the server's ${note} of coming in "${pulled}"`,
      (evidence) =>
        withNumber(evidence, note, (intervalMs) =>
          withNumber(evidence, 'lastSequence', (known) => {
            const [stream] = streamsOf(evidence, label);
            if (stream === undefined) return unobserved(`no stream "${label}" was opened`);
            const arrivals = arrivalsOn(stream);
            const due = servedIn(evidence, pulled, known).map((event) => ({
              ...event,
              byMs: event.servedMs + intervalMs * INTERVALS_OF_GRACE + GRACE_MS + allowanceFor(evidence),
            }));
            const judged = due.filter(({ sequence, byMs }) => arrivals.has(sequence) || stream.timing.endedMs > byMs);
            return each(judged, `no event was published while "${label}" and "${pulled}" were under way`, (event) =>
              paceFinding(stream, arrivals.get(event.sequence), event),
            );
          }),
        ),
    ),
};

const ROUND_TRIP_MS = 1_000;

/** As for heartbeats: half an interval, and a little for the shortest ones, cover a busy machine and a slow line. */
const INTERVALS_OF_GRACE = 1.5;
const GRACE_MS = 250;

const arrivalsOn = (stream: Exchange): ReadonlyMap<number, NumberedMessage> =>
  new Map(
    eventMessages(stream).flatMap((numbered) => {
      const sequence = decode('TradeEvent', parseJson(numbered.message.data))?.sequence;
      return sequence === undefined ? [] : [[sequence, numbered] as const];
    }),
  );

type Served = { readonly sequence: number; readonly servedMs: number; readonly event: SeenAt<SeenEvent> };

const servedIn = (evidence: CaseEvidence, label: string, known: number): readonly Served[] => {
  const endedMs = new Map(exchangesOf(evidence, label).map((exchange) => [exchange.label, exchange.timing.endedMs]));
  return eventsSeen(evidence, label).flatMap((event) => {
    const { sequence } = event.value;
    const servedMs = endedMs.get(event.place.exchange);
    return sequence === undefined || servedMs === undefined || sequence <= known ? [] : [{ sequence, servedMs, event }];
  });
};

const paceFinding = (
  stream: Exchange,
  arrival: NumberedMessage | undefined,
  due: Served & { readonly byMs: number },
): Finding | undefined => {
  if (arrival !== undefined && arrival.message.atMs <= due.byMs) return undefined;
  // Whether a late one still comes before the case is over is up to time, and must not make another verdict.
  const missedMs = (arrival?.message.atMs ?? stream.timing.endedMs) - due.servedMs;
  const received = `nothing for ${Math.round(missedMs)} ms after it`;
  const expected = `within ${Math.round(due.byMs - due.servedMs)} ms of the pull`;
  const finding = at(stream, `sequence ${due.sequence} came late`, expected, received);
  return told(finding, [eventStep(due.event), ...(arrival === undefined ? [] : [messageStep(stream, arrival)])]);
};

import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import { check, shown } from './check.ts';
import { headerValues, jsonOf } from './observe.ts';
import { at, eachReply } from './reply.ts';

/** Checks of a pull's answer as a batch, of its time, and of the bytes that carried it. */
export const batch = {
  isEmpty: (label: string): Check =>
    check(`${label}-is-empty`, `the answer to "${label}" is a batch without events`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const count = decode('EventBatch', jsonOf(exchange))?.events?.length;
        return count === 0
          ? undefined
          : at(
              exchange,
              'the batch is not empty',
              'an empty list of events',
              count === undefined ? 'no list of events' : `${count} events`,
              '/events',
            );
      }),
    ),

  /** The batch tells of the channel what the channel list told: noted as `lastSequence`, `earliestSequence`, `state`, `epoch`. */
  agreesWithChannelList: (label: string): Check =>
    check(`${label}-agrees-with-channel-list`, `the answer to "${label}" tells of the channel what the channel list tells`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const seen = decode('EventBatch', jsonOf(exchange));
        return (['epoch', 'state', 'earliestSequence', 'lastSequence'] as const)
          .filter((member) => seen?.[member] !== evidence.notes[member])
          .map((member) =>
            at(exchange, `another ${member} than the channel list`, shown(evidence.notes[member]), shown(seen?.[member]), `/${member}`),
          );
      }),
    ),

  isGzip: (label: string): Check =>
    check(`${label}-is-gzip`, `the answer to "${label}" is compressed with gzip and can be read`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const encoding = headerValues(exchange, 'content-encoding')[0];
        if (encoding !== 'gzip')
          return at(exchange, 'not compressed as accepted', 'gzip', encoding ?? 'no Content-Encoding', 'Content-Encoding');
        const unreadable = exchange.response?.body.unreadable;
        return unreadable === undefined ? undefined : at(exchange, 'the compressed body cannot be read', 'a gzip body', unreadable);
      }),
    ),
};

/** Checks of how long an answer took. The server's own announced timers are noted by the case. */
export const answerTime = {
  atLeast: (label: string, note: string, shareOf = 1): Check =>
    check(`${label}-waits-for-${note}`, `the answer to "${label}" comes no sooner than the server's ${note} allows`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const tookMs = exchange.timing.endedMs - exchange.timing.startedMs;
        const leastMs = Number(evidence.notes[note]) * shareOf;
        return tookMs >= leastMs
          ? undefined
          : at(exchange, 'answered too soon', `after ${leastMs} ms or later`, `after ${Math.round(tookMs)} ms`);
      }),
    ),

  soonerThan: (label: string, note: string): Check =>
    check(`${label}-does-not-wait-for-${note}`, `the answer to "${label}" does not wait for the server's ${note}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const tookMs = exchange.timing.endedMs - exchange.timing.startedMs;
        const waitMs = Number(evidence.notes[note]);
        return tookMs < waitMs
          ? undefined
          : at(exchange, 'the answer waited', `sooner than ${waitMs} ms`, `after ${Math.round(tookMs)} ms`);
      }),
    ),

  atMost: (label: string, note: string, graceMs: number): Check =>
    check(
      `${label}-answers-within-${note}`,
      `the answer to "${label}" comes within the server's ${note} and ${graceMs} ms of grace`,
      (evidence) =>
        eachReply(evidence, label, (exchange) => {
          const tookMs = exchange.timing.endedMs - exchange.timing.startedMs;
          const mostMs = Number(evidence.notes[note]) + graceMs;
          return tookMs <= mostMs ? undefined : at(exchange, 'answered too late', `within ${mostMs} ms`, `after ${Math.round(tookMs)} ms`);
        }),
    ),
};

import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, shown, unobserved, withNumber } from './check.ts';
import { at } from './finding.ts';
import { askedFor, headerValues, jsonOf } from './observe.ts';
import { allowanceFor } from './own-delay.ts';
import { eachReply } from './reply.ts';
import { answerStep, told } from './story.ts';

/** Checks of a pull's answer as a batch, of its time, and of the bytes that carried it. */
export const batch = {
  isEmpty: (label: string): Check =>
    check(`${label}-is-empty`, `the answer to "${label}" is a batch without events`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const count = decode('EventBatch', jsonOf(exchange))?.events?.length;
        if (count === 0) return undefined;
        const received = count === undefined ? 'no list of events' : `${count} event${count === 1 ? '' : 's'}`;
        return told(at(exchange, 'the batch is not empty', 'an empty list of events', received, '/events'), [answerStep(exchange, BATCH)]);
      }),
    ),

  /** The batch tells of the channel what the channel list told, which the case noted when it took the channel. */
  agreesWithChannelList: (label: string): Check =>
    check(`${label}-agrees-with-channel-list`, `the answer to "${label}" tells of the channel what the channel list tells`, (evidence) => {
      const unnoted = LISTED.find((member) => evidence.notes[member] === undefined);
      if (unnoted !== undefined) return unobserved(`the case did not note "${unnoted}"`);
      return eachReply(evidence, label, (exchange) => {
        const seen = decode('EventBatch', jsonOf(exchange));
        return LISTED.filter((member) => seen?.[member] !== evidence.notes[member]).map((member) =>
          told(
            at(exchange, `another ${member} than the channel list`, shown(evidence.notes[member]), shown(seen?.[member]), `/${member}`),
            [answerStep(exchange, BATCH)],
          ),
        );
      });
    }),

  isGzip: (label: string): Check =>
    check(`${label}-is-gzip`, `the answer to "${label}" is compressed with gzip and can be read`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const encoding = headerValues(exchange, 'content-encoding')[0];
        if (encoding?.toLowerCase() !== 'gzip')
          return at(exchange, 'not compressed as accepted', 'gzip', encoding ?? 'no Content-Encoding', 'Content-Encoding');
        const unreadable = exchange.response?.body.unreadable;
        return unreadable === undefined ? undefined : at(exchange, 'the compressed body cannot be read', 'a gzip body', unreadable);
      }),
    ),
};

const BATCH = 'a batch';

const LISTED = ['epoch', 'state', 'earliestSequence'] as const;

/** Checks of how long an answer took. The server's own announced timers are noted by the case. */
export const answerTime = {
  /** What was published meanwhile is a reason to answer at any time. */
  emptyOnlyAfter: (label: string, note: string): Check =>
    check(
      `${label}-is-empty-only-after-${note}`,
      `an empty answer to "${label}" comes no sooner than the server's ${note} allows`,
      (evidence) =>
        eachTime(evidence, { label, note }, (exchange, tookMs, waitMs) => {
          const leastMs = waitMs * CLOCKS_AGREE;
          if (tookMs >= leastMs || decode('EventBatch', jsonOf(exchange))?.events?.length !== 0) return undefined;
          return at(
            exchange,
            'answered too soon, and empty',
            `after ${leastMs} ms or later, or an event`,
            `after ${Math.round(tookMs)} ms`,
          );
        }),
    ),

  atLeast: (label: string, note: string): Check =>
    check(`${label}-waits-for-${note}`, `the answer to "${label}" comes no sooner than the server's ${note} allows`, (evidence) =>
      eachTime(evidence, { label, note }, (exchange, tookMs, waitMs) => {
        const leastMs = waitMs * CLOCKS_AGREE;
        return tookMs >= leastMs
          ? undefined
          : at(exchange, 'answered too soon', `after ${leastMs} ms or later`, `after ${Math.round(tookMs)} ms`);
      }),
    ),

  soonerThan: (label: string, note: string): Check =>
    check(`${label}-does-not-wait-for-${note}`, `the answer to "${label}" does not wait for the server's ${note}`, (evidence) =>
      eachTime(evidence, { label, note }, (exchange, tookMs, waitMs) =>
        tookMs < waitMs + allowanceFor(evidence)
          ? undefined
          : at(exchange, 'the answer waited', `sooner than ${waitMs} ms`, `after ${Math.round(tookMs)} ms`),
      ),
    ),

  atMost: (label: string, note: string, graceMs: number): Check =>
    check(
      `${label}-answers-within-${note}`,
      `the answer to "${label}" comes within the server's ${note} and ${graceMs} ms of grace`,
      (evidence) =>
        eachTime(evidence, { label, note }, (exchange, tookMs, waitMs) => {
          const mostMs = waitMs + graceMs + allowanceFor(evidence);
          return tookMs <= mostMs ? undefined : at(exchange, 'answered too late', `within ${mostMs} ms`, `after ${Math.round(tookMs)} ms`);
        }),
    ),
};

/** Two clocks never agree to the millisecond, and a timer may go off a little early. */
const CLOCKS_AGREE = 0.98;

/** A long poll waits for the shorter of what is announced and what was asked for. */
const waitOf = (exchange: Exchange, announcedMs: number): number =>
  Math.min(announcedMs, (askedFor(exchange, 'waitSeconds') ?? Number.POSITIVE_INFINITY) * 1_000);

const eachTime = (
  evidence: CaseEvidence,
  { label, note }: { readonly label: string; readonly note: string },
  judge: (exchange: Exchange, tookMs: number, waitMs: number) => Finding | undefined,
): CheckResult =>
  withNumber(evidence, note, (announcedMs) =>
    eachReply(evidence, label, (exchange) =>
      judge(exchange, exchange.timing.endedMs - exchange.timing.startedMs, waitOf(exchange, announcedMs)),
    ),
  );

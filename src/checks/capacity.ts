import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult } from '../model/verdict.ts';
import { positionAsked } from './asked.ts';
import { check, unobserved, withNumber } from './check.ts';
import { at } from './finding.ts';
import { eventMessages, eventsSeen, exchangesOf } from './observe.ts';
import { allowanceFor } from './own-delay.ts';
import { isThrottled } from './rate-limit.ts';

/** Checks of how a declared load was carried. What was measured is told also where it is enough. */
export const capacity = {
  /** Whether we kept to what was declared: a load that was never put on the server says nothing of it. */
  isAskedAtRate: (label: string, part: string): Check =>
    check(`${label}-is-asked-at-the-declared-rate`, `"${label}" was asked for at the rate that is declared`, (evidence) =>
      withNumber(evidence, `${part}.perSecond`, (perSecond) => {
        const sent = exchangesOf(evidence, label);
        const starts = firstStarts(evidence, sent);
        if (starts.length < 2) return unobserved(`fewer than two requests "${label}" were sent`);
        const tookMs = Math.max(...starts) - Math.min(...starts);
        const plannedMs = ((starts.length - 1) * 1_000) / perSecond;
        const mostMs = plannedMs * OWN_TOLERANCE + OWN_GRACE_MS + allowanceFor(evidence);
        const received = `${((starts.length - 1) / Math.max(0.001, tookMs / 1_000)).toFixed(1)} a second, ${starts.length} requests`;
        if (tookMs > mostMs) return unobserved(`we ourselves could not ask faster than ${received}`);
        return { outcome: 'met', measured: { expected: `${perSecond} a second`, received } };
      }),
    ),

  /** A request that came back after a 429 was not served when it was sent. */
  isServed: (label: string): Check =>
    check(`${label}-is-served`, `every request of "${label}" is answered 200, and none is throttled`, (evidence) => {
      const sent = exchangesOf(evidence, label);
      const throttled = exchangesOf(evidence, 'throttled');
      const refused = [...throttled, ...sent.filter(({ response }) => response?.status !== 200)];
      const expected = `${sent.length} answered 200`;
      const [first] = refused;
      if (sent.length === 0) return unobserved(`no request "${label}" was sent`);
      if (first === undefined) return { outcome: 'met', measured: { expected: `every one of ${sent.length}`, received: expected } };
      const hint = throttled.some(isThrottled) ? '; the declared load is beyond the announced rate limit' : '';
      const received = `${refused.length} not served at once, first ${statusOf(first)}${hint}`;
      return { outcome: 'violated', findings: [at(first, 'not every request was served', expected, received)] };
    }),

  /** A request without an answer took as long as we waited for it. */
  isAnsweredWithin: (label: string, part: string): Check =>
    check(
      `${label}-is-answered-within-the-declared-time`,
      `99 of 100 requests of "${label}" are answered within the declared time`,
      (evidence) =>
        judgeTimes(evidence, `${part}.p99Ms`, {
          label,
          times: exchangesOf(evidence, label).map((exchange) => ({ exchange, ms: exchange.timing.endedMs - exchange.timing.startedMs })),
        }),
    ),

  firstEventIsWithin: (label: string, part: string): Check =>
    check(
      `${label}-begins-within-the-declared-time`,
      `99 of 100 streams of "${label}" bring their first event within the declared time`,
      (evidence) =>
        judgeTimes(evidence, `${part}.p99Ms`, {
          label,
          times: exchangesOf(evidence, label).map((exchange) => ({
            exchange,
            ms: (eventMessages(exchange)[0]?.message.atMs ?? exchange.timing.endedMs) - exchange.timing.startedMs,
          })),
        }),
    ),

  /** From the sequence where a stream was resumed to the last that it brought; what it did not bring in between is lost. */
  losesNoMoreThanDeclared: (label: string): Check =>
    check(`${label}-loses-no-more-than-declared`, `the streams of "${label}" lose no more events than declared`, (evidence) =>
      withNumber(evidence, 'lostEvents', (most) => {
        const streams = exchangesOf(evidence, label).map((exchange) => ({ exchange, ...deliveredOn(evidence, exchange) }));
        const delivered = streams.reduce((sum, { count }) => sum + count, 0);
        const lost = streams.reduce((sum, { missing }) => sum + missing, 0);
        if (delivered === 0) return unobserved(`no event came on "${label}"`);
        const measured = {
          expected: `${most} lost at most`,
          received: `${lost} lost, ${delivered} delivered on ${streams.length} streams`,
        };
        const loser = streams.find(({ missing }) => missing > 0);
        if (lost <= most || loser === undefined) return { outcome: 'met', measured };
        return { outcome: 'violated', findings: [at(loser.exchange, 'events were lost', measured.expected, measured.received)] };
      }),
    ),
};

/** Our own pace may fall short by a quarter before a load counts as not put on. */
const OWN_TOLERANCE = 1.25;
const OWN_GRACE_MS = 100;

/** A request that came back after a 429 was first sent earlier than its own exchange says. */
const firstStarts = (evidence: CaseEvidence, sent: readonly Exchange[]): readonly number[] =>
  [...sent, ...exchangesOf(evidence, 'throttled')]
    .map(({ timing }) => timing.startedMs)
    .toSorted((a, b) => a - b)
    .slice(0, sent.length);

const statusOf = ({ response, failure, endedByDriver }: Exchange): string =>
  response === undefined ? (failure?.kind ?? endedByDriver ?? 'no answer') : `${response.status}`;

type Timed = { readonly exchange: Exchange; readonly ms: number };

/** By nearest rank: a time that was measured, none that was made up between two. */
const atRank = (sorted: readonly Timed[], share: number): Timed | undefined => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];

const judgeTimes = (evidence: CaseEvidence, note: string, { label, times }: { label: string; times: readonly Timed[] }): CheckResult =>
  withNumber(evidence, note, (mostMs) => {
    const sorted = times.toSorted((a, b) => a.ms - b.ms);
    const [p50, p99, longest] = [atRank(sorted, 0.5), atRank(sorted, 0.99), sorted.at(-1)];
    if (p50 === undefined || p99 === undefined || longest === undefined) return unobserved(`no request "${label}" was sent`);
    const allowanceMs = allowanceFor(evidence);
    const expected = `p99 within ${mostMs} ms${allowanceMs === 0 ? '' : `, and ${allowanceMs} ms for what we were held up ourselves`}`;
    const [p50Ms, p99Ms, longestMs] = [p50, p99, longest].map(({ ms }) => Math.round(ms));
    const received = `p50 ${p50Ms} ms, p99 ${p99Ms} ms, longest ${longestMs} ms, of ${sorted.length}`;
    if (p99.ms <= mostMs + allowanceMs) return { outcome: 'met', measured: { expected, received } };
    return { outcome: 'violated', findings: [at(p99.exchange, 'slower than declared', expected, received)] };
  });

const deliveredOn = (evidence: CaseEvidence, exchange: Exchange): { readonly count: number; readonly missing: number } => {
  const after = positionAsked(exchange)?.sequence ?? 0;
  const ownEvents = eventsSeen({ ...evidence, exchanges: [exchange] }, exchange.label);
  const sequences = new Set(
    ownEvents.flatMap(({ value }) => (value.sequence !== undefined && value.sequence > after ? [value.sequence] : [])),
  );
  const last = Math.max(after, ...sequences);
  return { count: sequences.size, missing: last - after - sequences.size };
};

import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each } from '../check.ts';
import { at } from '../finding.ts';
import { headerValues } from '../observe.ts';
import { SLACK_MS, seconds, underWayFor } from './lapse.ts';
import { answeredMs, isTokenRequest, needsToken, occasions, requestsAfter, wishOf } from './requests.ts';

/** How long a client leaves a server alone that said how long. */

/** A date has whole seconds, and so has the `Date` that it is read against: up to one of them may be over already. */
const A_SECOND_MS = 1_000;

const isSeconds = (text: string): boolean => /^\d+$/.test(text.trim());

const retryAfterMs = (exchange: Exchange): number => {
  const [value = ''] = headerValues(exchange, 'Retry-After');
  if (isSeconds(value)) return Number(value) * 1_000;
  const [until, now] = [Date.parse(value), Date.parse(headerValues(exchange, 'Date')[0] ?? '')];
  return Number.isNaN(until) || Number.isNaN(now) ? 0 : Math.max(0, until - now - A_SECOND_MS);
};

type Form = 'seconds' | 'date';

const answeredWith = (evidence: CaseEvidence, status: number, form?: Form): readonly Exchange[] =>
  occasions(evidence, (exchange) => {
    const [value] = headerValues(exchange, 'Retry-After');
    if (exchange.response?.status !== status || value === undefined) return false;
    return form === undefined || isSeconds(value) === (form === 'seconds');
  });

/** The same wish at once is disregard; what others had on its way is not. */
const tooEarly = (evidence: CaseEvidence, told: Exchange, isMeant: (exchange: Exchange) => boolean): Finding | undefined => {
  const waitMs = retryAfterMs(told);
  const early = requestsAfter(evidence, told).find((exchange) => {
    const sinceMs = exchange.timing.startedMs - answeredMs(told);
    if (!isMeant(exchange) || sinceMs >= waitMs - SLACK_MS) return false;
    return wishOf(exchange) === wishOf(told) || sinceMs > underWayFor(evidence);
  });
  if (early === undefined) return undefined;
  const received = `${seconds(early.timing.startedMs - answeredMs(told))} after ${told.label}`;
  return at(
    early,
    'asked before Retry-After was over',
    `no such request for ${seconds(waitMs)} after the ${told.response?.status}`,
    received,
  );
};

export const retryAfter = {
  /** A 429 is about the credential: it holds for every request that shows it. */
  isObeyedAfter429: (form: Form): Check =>
    check(
      `retry-after-in-${form}-is-obeyed`,
      `nothing that needs a token is asked for before the Retry-After of a 429 (${form}) is over`,
      (evidence) =>
        each(answeredWith(evidence, 429, form), `no request was answered 429 with a Retry-After in ${form}`, (told) =>
          tooEarly(evidence, told, needsToken),
        ),
    ),

  /** A 503 is about the address; the token address is another, whatever its host. */
  isObeyedAfter503: (): Check =>
    check('retry-after-of-503-is-obeyed', 'nothing is asked of an address before the Retry-After of its 503 is over', (evidence) =>
      each(answeredWith(evidence, 503), 'no request was answered 503 with a Retry-After', (told) =>
        tooEarly(evidence, told, (exchange) => exchange.address === told.address && isTokenRequest(exchange) === isTokenRequest(told)),
      ),
    ),
};

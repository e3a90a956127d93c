import { type ErrorCode, errorCatalogue } from '../../generated/errors.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, each, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { codeOf, exchangesOf, headerValues, jsonOf, mediaTypeOf } from './observe.ts';
import { eachReply, reply } from './reply.ts';

/** Checks of refusals as such: what each of them must be, whatever was asked. */
export const everyRefusal = {
  isCalledAProblem: (): Check =>
    check('every-refusal-is-called-a-problem', 'every answer of status 400 or above is application/problem+json', (evidence) =>
      eachRefusal(evidence, (exchange) => {
        const mediaType = mediaTypeOf(exchange);
        return mediaType === PROBLEM
          ? undefined
          : at(exchange, 'not called a problem', PROBLEM, mediaType ?? 'no Content-Type', 'Content-Type');
      }),
    ),

  isOfTheCatalogue: (): Check =>
    check('every-refusal-is-of-the-catalogue', 'every problem has a code of the catalogue, with its type and its status', (evidence) =>
      eachRefusal(evidence, (exchange) => {
        const code = codeOf(exchange);
        const entry = Object.values(errorCatalogue).find((candidate) => candidate.code === code);
        if (entry === undefined) return at(exchange, 'no code of the catalogue', 'a code of the catalogue', shown(code), '/code');
        const expected = `${entry.status} ${typeOf(entry.code)}`;
        const statuses = [exchange.response?.status, memberIn(exchange, 'status')];
        const isRight = statuses.every((status) => status === entry.status) && memberIn(exchange, 'type') === typeOf(entry.code);
        const received = `${[...new Set(statuses.map(shown))].join(' and ')} ${shown(memberIn(exchange, 'type'))}`;
        return isRight ? undefined : at(exchange, `not as the catalogue has ${entry.code}`, expected, received);
      }),
    ),
};

/** Neither a success, nor an error of the server's own, nor silence. */
export const isRefused = (label: string): Check =>
  check(`${label}-is-refused`, `each request of "${label}" is answered with a status from 400 to 499`, (evidence) =>
    eachReply(evidence, label, (exchange, status) =>
      status >= 400 && status < 500 ? undefined : at(exchange, 'not refused', 'a status from 400 to 499', `${status}`),
    ),
  );

export type SizeLimit = {
  readonly status: number;
  readonly code: ErrorCode;
  /** What tells that the server took the request in, however large. */
  readonly taken: readonly number[];
};

/** How much a server accepts is its own choice, and one that hangs up while we still send may lose its answer on the way. */
export const isRefusedForItsSize = (label: string, { status, code, taken }: SizeLimit): Check =>
  check(
    `${label}-is-refused-for-its-size`,
    `"${label}", if larger than the server accepts, is the problem ${status} ${code}`,
    (evidence) => {
      const sent = exchangesOf(evidence, label);
      const refused = sent.filter(({ response }) => response !== undefined && !taken.includes(response.status));
      if (refused.length === 0) return unobserved(`nothing that was sent as "${label}" was too large for the server, or no answer came`);
      return reply(label)
        .isProblem(status, code)
        .judge({ ...evidence, exchanges: refused });
    },
  );

/** What a server may leave out says so, and may say it before anything else. */
const isNotOffered = (exchange: Exchange): boolean =>
  exchange.response?.status === 501 && errorCatalogue.NOT_OFFERED.operations.some((operation) => operation === exchange.operationId);

/** One label for the same request to every operation: each refuses it, or is one that the server may leave out, and does. */
export const isRefusedEverywhere = (label: string, status: number, code: ErrorCode): Check =>
  check(
    `${label}-is-refused-everywhere`,
    `every operation that is offered answers "${label}" with the problem ${status} ${code}`,
    (evidence) =>
      reply(label)
        .isProblem(status, code)
        .judge({ ...evidence, exchanges: evidence.exchanges.filter((exchange) => !isNotOffered(exchange)) }),
  );

/** A window may end between the burst and what follows it: whoever is served then finds requests remaining. */
export const isThrottledEverywhere = (label: string): Check =>
  check(`${label}-is-throttled-everywhere`, `no operation serves "${label}" when no requests remain`, (evidence) => {
    const sent = exchangesOf(evidence, label).filter((exchange) => !isNotOffered(exchange));
    const judged = sent.filter((exchange) => exchange.response?.status === 429 || headerValues(exchange, 'RateLimit-Remaining')[0] === '0');
    if (judged.length === 0) return unobserved(`nothing was sent as "${label}" while no requests remained`);
    return reply(label)
      .isProblem(429, 'RATE_LIMITED')
      .judge({ ...evidence, exchanges: judged });
  });

const PROBLEM = 'application/problem+json';

const typeOf = (code: string): string => `urn:ocp:problem:${code.toLowerCase().replaceAll('_', '-')}`;

const memberIn = (exchange: Exchange, member: 'type' | 'status'): unknown => {
  const json = jsonOf(exchange);
  return typeof json === 'object' && json !== null ? Reflect.get(json, member) : undefined;
};

const eachRefusal = (evidence: CaseEvidence, judge: (exchange: Exchange) => Finding | undefined): CheckResult =>
  each(
    evidence.exchanges.filter(({ response }) => (response?.status ?? 0) >= 400),
    'no request was refused',
    judge,
  );

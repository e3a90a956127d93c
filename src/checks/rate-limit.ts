import type { Check } from '../model/case.ts';
import type { Exchange } from '../model/evidence.ts';
import type { CheckResult } from '../model/verdict.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { codeOf, exchangesOf, headerValues } from './observe.ts';

/** Checks of a burst: more requests than the server announced that it would serve. */
export const rateLimit = {
  isKept: (label: string): Check =>
    check(`${label}-is-throttled`, `"${label}" is answered 429 RATE_LIMITED once the announced limit is passed`, (evidence) => {
      const burst = exchangesOf(evidence, label);
      const throttled = burst.filter(isThrottled);
      if (throttled.length === 0) return judgeUnthrottled(burst, label);
      return judgedBy(
        throttled.flatMap((exchange) =>
          codeOf(exchange) === 'RATE_LIMITED' ? [] : [at(exchange, 'another code', 'RATE_LIMITED', shown(codeOf(exchange)), '/code')],
        ),
      );
    }),

  saysWhenToReturn: (label: string): Check =>
    check(`${label}-says-when-to-return`, `each 429 in "${label}" carries a Retry-After in whole seconds, at least one`, (evidence) =>
      each(exchangesOf(evidence, label).filter(isThrottled), `no request in "${label}" was answered 429`, (exchange) => {
        const values = headerValues(exchange, 'retry-after');
        const isRight = values.length === 1 && /^[1-9]\d*$/.test(values[0] ?? '');
        return isRight
          ? undefined
          : at(exchange, 'no usable Retry-After', 'whole seconds, at least one', values.join(' | ') || 'no such header', 'Retry-After');
      }),
    ),
};

export const isThrottled = (exchange: Exchange): boolean => exchange.response?.status === 429;

/** Without a 429 the limit is broken only when it was passed for certain; a burst that took too long may have met two windows. */
const judgeUnthrottled = (burst: readonly Exchange[], label: string): CheckResult => {
  const served = burst.filter((exchange) => exchange.response !== undefined);
  const first = served.find((exchange) => announced(exchange, 'ratelimit-limit') !== undefined);
  const limit = first === undefined ? undefined : announced(first, 'ratelimit-limit');
  if (first === undefined || limit === undefined) return unobserved(`no answer in "${label}" announced a limit`);
  if (!isPassedByTime(served, first, limit) && !isPassedByCount(served, first, limit))
    return unobserved(`"${label}" did not pass the limit of ${limit} requests for certain`);
  return judgedBy([at(first, 'the limit is not kept', `429 after ${limit} requests`, `${served.length} requests were served`)]);
};

export const announced = (exchange: Exchange, name: string): number | undefined => {
  const [value] = headerValues(exchange, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
};

/** More than the limit within one window. The seconds to its end may have been rounded up, so the last of them does not count. */
const isPassedByTime = (served: readonly Exchange[], first: Exchange, limit: number): boolean => {
  const windowMs = ((announced(first, 'ratelimit-reset') ?? 0) - 1) * 1_000;
  return served.filter(({ timing }) => timing.endedMs <= first.timing.endedMs + windowMs).length > limit;
};

/** In each window one request takes the last that remains: the first window had less left than a whole limit, later ones begin anew. */
const isPassedByCount = (served: readonly Exchange[], first: Exchange, limit: number): boolean => {
  const left = announced(first, 'ratelimit-remaining');
  if (left === undefined) return false;
  const windowsUsedUp = 1 + Math.max(0, Math.floor((served.length - left - 1) / Math.max(1, limit)));
  return served.filter((exchange) => announced(exchange, 'ratelimit-remaining') === 0).length > windowsUsedUp;
};

import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { exchangesOf, headerValues, jsonOf } from './observe.ts';
import { at } from './reply.ts';

/** Checks of a burst: more requests than the server announced that it would serve. */
export const rateLimit = {
  isKept: (label: string): Check =>
    check(`${label}-is-throttled`, `"${label}" is answered 429 RATE_LIMITED once the announced limit is passed`, (evidence) => {
      const burst = exchangesOf(evidence, label);
      const [first] = burst;
      const limit = first === undefined ? undefined : headerValues(first, 'ratelimit-limit')[0];
      if (first === undefined || limit === undefined) return unobserved(`no answer in "${label}" announced a limit`);
      const throttled = throttledIn(evidence, label);
      if (throttled.length === 0)
        return judgedBy([at(first, 'the limit is not kept', `429 after ${limit} requests`, `${burst.length} requests were served`)]);
      return judgedBy(
        throttled.flatMap((exchange) =>
          codeOf(exchange) === 'RATE_LIMITED' ? [] : [at(exchange, 'another code', 'RATE_LIMITED', shown(codeOf(exchange)), '/code')],
        ),
      );
    }),

  saysWhenToReturn: (label: string): Check =>
    check(`${label}-says-when-to-return`, `each 429 in "${label}" carries a Retry-After in whole seconds, at least one`, (evidence) =>
      each(throttledIn(evidence, label), `no request in "${label}" was answered 429`, (exchange) => {
        const values = headerValues(exchange, 'retry-after');
        const isRight = values.length === 1 && /^[1-9]\d*$/.test(values[0] ?? '');
        return isRight
          ? undefined
          : at(exchange, 'no usable Retry-After', 'whole seconds, at least one', values.join(' | ') || 'no such header', 'Retry-After');
      }),
    ),
};

const throttledIn = (evidence: CaseEvidence, label: string): readonly Exchange[] =>
  exchangesOf(evidence, label).filter((exchange) => exchange.response?.status === 429);

const codeOf = (exchange: Exchange): unknown => {
  const json = jsonOf(exchange);
  return typeof json === 'object' && json !== null && 'code' in json ? json.code : undefined;
};

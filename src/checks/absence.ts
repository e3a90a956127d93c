import type { Capability, Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, judgedBy, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { codeOf, exchangesOf, headerValues } from './observe.ts';
import { outlineFault } from './reply.ts';

/**
 * What a server answers that lacks a capability. One that has it after all is not to blame: then it is the run file that
 * is wrong, and the check, unable to see what it is there for, says so.
 */
export const absence = (capability: Capability) => ({
  isNotOffered: (label: string): Check =>
    check(`${label}-is-not-offered`, `the answer to "${label}" is the problem 501 NOT_OFFERED`, (evidence) =>
      judgeAnswers({ evidence, label, capability }, ({ exchange, status }) => {
        if (status >= 200 && status < 300) return 'is there';
        if (status === 501 && codeOf(exchange) === 'NOT_OFFERED') return undefined;
        return at(exchange, 'another answer', '501 NOT_OFFERED', `${status} ${shown(codeOf(exchange))}`);
      }),
    ),

  isServedPlain: (label: string): Check =>
    check(`${label}-is-served-plain`, `"${label}" is served, and without a content coding`, (evidence) =>
      judgeAnswers({ evidence, label, capability }, ({ exchange, status }) => {
        const coding = headerValues(exchange, 'Content-Encoding')[0]?.trim().toLowerCase() ?? 'identity';
        if (coding === 'gzip' || coding === 'x-gzip') return 'is there';
        if (status === 200 && coding === 'identity') return outlineFault(evidence, exchange);
        return at(exchange, 'not served plain', '200 without Content-Encoding', `${status}, Content-Encoding ${coding}`);
      }),
    ),

  /** The driver heeds a 429 and asks again: what was refused stands under a label of its own. */
  isNeverThrottled: (label: string): Check =>
    check(`${label}-is-never-throttled`, `no answer to "${label}" is 429`, (evidence) =>
      judgeAnswers({ evidence, label, refused: 'throttled', capability }, ({ exchange, status }) => {
        if (headerValues(exchange, 'RateLimit-Limit').length > 0) return 'is there';
        return status === 429 ? at(exchange, 'a request was refused', 'no limit, as declared', '429') : undefined;
      }),
    ),
});

type Answered = { readonly exchange: Exchange; readonly status: number };

type Sight = Finding | 'is there' | undefined;

type Asked = { readonly evidence: CaseEvidence; readonly label: string; readonly refused?: string; readonly capability: Capability };

const judgeAnswers = ({ evidence, label, refused, capability }: Asked, judge: (answered: Answered) => Sight): CheckResult => {
  const exchanges = exchangesOf(evidence, label);
  if (exchanges.length === 0) return unobserved(`no exchange "${label}" took place`);
  const others = refused === undefined ? [] : exchangesOf(evidence, refused);
  const sights = [...exchanges, ...others].map((exchange): Sight => {
    const status = exchange.response?.status;
    if (status !== undefined) return judge({ exchange, status });
    return at(exchange, 'no answer came', 'an answer', exchange.failure?.detail ?? 'nothing');
  });
  if (sights.includes('is there')) {
    return unobserved(`the run file declares ${capability} absent, but the server has it: take it out of capabilities.absent`);
  }
  return judgedBy(sights.flatMap((sight) => (sight === undefined || sight === 'is there' ? [] : [sight])));
};

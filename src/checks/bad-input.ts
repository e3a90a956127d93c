import { errorCatalogue } from '../../generated/errors.ts';
import type { OperationId } from '../../generated/operations.ts';
import { answerContract } from '../contract/answer.ts';
import { inputRulesOf } from '../contract/input-rules/input-rules.ts';
import { validate } from '../contract/validate.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { BadInput, InputPlace, InputRule } from '../model/input-rule.ts';
import type { Finding } from '../model/verdict.ts';
import { check, judgedBy, shown, unobserved } from './check.ts';
import { curlLine } from './curl-line.ts';
import { at } from './finding.ts';
import { codeOf, exchangesOf, headerValues, jsonOf, mediaTypeOf } from './observe.ts';

/** Broken inputs of operations, and the check that every one of them is refused as the contract says. */
export const badInput = (places: Readonly<Partial<Record<OperationId, InputPlace | readonly InputPlace[]>>>): CheckedInput => {
  const rules = Object.entries(places).flatMap(([operationId, wanted]) =>
    inputRulesOf(operationId).filter(({ place }) => [wanted].flat().includes(place)),
  );
  return {
    rules,
    isRefused,
    refused: (label) =>
      check(`${label}-is-refused`, `every request of "${label}" is refused, by a problem that the contract has for it`, (evidence) =>
        judgeRules(evidence, label, rules),
      ),
  };
};

export type CheckedInput = BadInput & { readonly refused: (label: string) => Check };

const PROBLEM = 'application/problem+json';

/** Throttled requests were not judged at all. */
const isThrottled = ({ response }: Exchange): boolean => response?.status === 429;

/** A server that hangs up on what is too large may lose its answer on the way. */
const isCutOff = ({ fault }: InputRule, { failure }: Exchange): boolean => fault === 'too-large' && failure?.kind === 'reset';

const statusOf = (code: string): number | undefined => Object.values(errorCatalogue).find((entry) => entry.code === code)?.status;

/** What is wrong with an answer, in words; undefined for a refusal as it should be. */
const wrongIn = (rule: InputRule, exchange: Exchange): string | undefined => {
  const { response, failure, endedByDriver } = exchange;
  if (response === undefined)
    return failure === undefined ? (endedByDriver ?? 'no answer') : `no answer: ${failure.kind}, ${failure.detail}`;
  const code = codeOf(exchange);
  const mediaType = mediaTypeOf(exchange);
  const answer = `${response.status}${code === undefined ? '' : ` ${shown(code)}`}`;
  const isRight = rule.codes.some((right) => right === code && statusOf(right) === response.status);
  if (mediaType !== PROBLEM) return `${answer} as ${mediaType ?? 'a body of no media type'}`;
  if (!isRight) return answer;
  const contract = answerContract(rule.operationId, response.status, headerValues(exchange, 'content-type')[0]);
  if (contract === 'undocumented') return `${answer}, which the operation does not document`;
  const [fault] = contract === undefined ? [] : validate(contract, jsonOf(exchange));
  return fault === undefined ? undefined : `${answer} that breaks its own schema: ${fault.pointer} ${fault.says}, ${fault.received}`;
};

const isRefused = (rule: InputRule, exchange: Exchange): boolean =>
  isThrottled(exchange) || isCutOff(rule, exchange) || wrongIn(rule, exchange) === undefined;

const expectedOf = ({ codes }: InputRule): string =>
  `${codes.map((code) => `${statusOf(code) ?? '?'} ${code}`).join(' or ')} as ${PROBLEM}`;

const sentFor = (evidence: CaseEvidence, label: string, { id, operationId }: InputRule): readonly Exchange[] =>
  exchangesOf(evidence, `${label}:${id}`).filter((exchange) => exchange.operationId === operationId);

/** The driver looks for a smaller and smaller example, so that the last one that was not refused is the smallest. */
const findingOf = (evidence: CaseEvidence, label: string, rule: InputRule): readonly Finding[] => {
  const exchange = sentFor(evidence, label, rule).findLast((candidate) => !isRefused(rule, candidate));
  if (exchange === undefined) return [];
  const finding = at(exchange, `not refused although ${rule.says}`, expectedOf(rule), wrongIn(rule, exchange) ?? 'nothing');
  return [{ ...finding, curl: curlLine(exchange, evidence.secrets) }];
};

const wasTried = (evidence: CaseEvidence, label: string, rule: InputRule): boolean =>
  sentFor(evidence, label, rule).some(
    (exchange) => isCutOff(rule, exchange) || (exchange.response !== undefined && !isThrottled(exchange)),
  );

const judgeRules = (evidence: CaseEvidence, label: string, rules: readonly InputRule[]) => {
  const findings = rules.flatMap((rule) => findingOf(evidence, label, rule));
  const untried = rules.find((rule) => !wasTried(evidence, label, rule));
  if (findings.length === 0 && untried !== undefined) return unobserved(`no request in which ${untried.says} was answered`);
  return judgedBy(findings);
};

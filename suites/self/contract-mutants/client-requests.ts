import { everyRequest } from '../../../src/checks/index.ts';
import { inputRulesOf } from '../../../src/contract/input-rules/input-rules.ts';
import type { CaseEvidence, Exchange } from '../../../src/model/evidence.ts';
import { serverCases } from '../../server/index.ts';
import type { JudgedMutant } from './mutants.ts';
import { playCase } from './play-case.ts';

/**
 * The mutants of requests: each way in which an input of an operation can break the contract. The generated negative input of the server
 * suite sends each over HTTP; here the check that judges the requests of clients looks at what was sent.
 */

const generated = serverCases.filter(({ family, lacks }) => family === 'negative-input' && lacks === undefined);

const AMPLE = { exchangeMs: 30_000, caseMs: 120_000 };

/** `bad:limit-above-maximum#2` */
const ruleOf = ({ label }: Exchange): string | undefined => /^[^:#]+:([^#]+)/.exec(label)?.[1];

const isSeen = (evidence: CaseEvidence, exchange: Exchange): boolean =>
  everyRequest.keepsTheContract().judge({ ...evidence, subject: 'client', exchanges: [exchange] }).outcome === 'violated';

const judgedIn = (evidence: CaseEvidence): readonly JudgedMutant[] => {
  const sent = Map.groupBy(
    evidence.exchanges.filter((exchange) => ruleOf(exchange) !== undefined),
    (exchange) => `${exchange.operationId} ${ruleOf(exchange)}`,
  );
  return [...sent].flatMap(([name, exchanges]) => {
    const [operationId = '', id = ''] = name.split(' ');
    const rule = inputRulesOf(operationId).find((one) => one.id === id);
    // A token that the driver takes for itself is asked for rightly.
    if (rule === undefined) return [];
    const mutant = { id: `${id} in ${operationId} request`, schema: 'requests', keyword: rule.fault, place: `${operationId} request` };
    const isKilled = exchanges.every((exchange) => isSeen(evidence, exchange));
    const by = { caseId: 'requests-keep-the-contract', check: everyRequest.keepsTheContract().id };
    return [{ mutant, fate: isKilled ? { kind: 'killed', ...by } : { kind: 'survived' } }];
  });
};

export const judgeRequests = async (): Promise<readonly JudgedMutant[]> => {
  const judged: JudgedMutant[] = [];
  for (const { id } of generated) judged.push(...judgedIn((await playCase({ caseId: id, faults: [], limits: AMPLE })).evidence));
  return judged;
};

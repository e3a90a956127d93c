import { errorCatalogue } from '../../../generated/errors.ts';
import { type OperationContract, operations } from '../../../generated/operations.ts';
import type { Coverage, CoverageTotals, OperationCoverage, Ratio, UndocumentedAnswer, ValueCoverage } from '../../model/coverage.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { RunDescription } from '../../model/run.ts';
import type { Verdict } from '../../model/verdict.ts';
import { type AnswerLog, createAnswerLog, mediaTypeOf } from './answers.ts';
import type { ClosedSets } from './message-places.ts';
import { countParameters, type ParameterCount } from './parameters.ts';
import { requirementCoverage } from './requirements.ts';

/** From what a run left to what it has seen of the contract. */

export type CoveredRun = {
  readonly run: Pick<RunDescription, 'runId' | 'specHash' | 'subject'>;
  readonly verdicts: readonly Verdict[];
  readonly evidence: Iterable<CaseEvidence>;
};

type OperationLog = { readonly answers: AnswerLog; readonly parameters: ParameterCount; answered: number };

/** A server calls a webhook: no driver of this suite is there to be called. */
const played = Object.entries<OperationContract>(operations).filter(([, { kind }]) => kind === 'operation');

/** Codes are counted against the catalogue: a problem of one status cannot have them all. */
const codeMembers = ['Problem.code', 'TokenProblem.code'];

const createLog = () => {
  const sets: ClosedSets = new Map();
  const logs = new Map<string, OperationLog>(
    played.map(([name, contract]) => [
      name,
      { answers: createAnswerLog(contract, sets), parameters: countParameters(contract), answered: 0 },
    ]),
  );
  const undocumented = new Map<string, UndocumentedAnswer>();
  const readExchange = (caseId: string, { operationId, label, request, response }: Exchange): void => {
    const log = logs.get(operationId);
    log?.parameters.count(request);
    if (!log || !response) return;
    log.answered += 1;
    const mediaType = mediaTypeOf(response);
    if (log.answers.read(response, mediaType)) return;
    const key = `${operationId} ${response.status} ${mediaType ?? ''}`;
    const earlier = undocumented.get(key) ?? {
      operation: operationId,
      status: response.status,
      mediaType,
      answers: 0,
      caseId,
      exchange: label,
    };
    undocumented.set(key, { ...earlier, answers: earlier.answers + 1 });
  };
  return { sets, logs, undocumented, readExchange };
};

const operationCoverage = ([operation, { answers, parameters, answered }]: readonly [string, OperationLog]): OperationCoverage => ({
  operation,
  answered,
  parameters: parameters.result(),
  answers: answers.result(),
});

const valueCoverage = (sets: ClosedSets): readonly ValueCoverage[] =>
  [...sets]
    .filter(([member]) => !codeMembers.includes(member))
    .map(([member, { values, seen }]) => ({
      member,
      seen: values.filter((value) => seen.has(value)),
      unseen: values.filter((value) => !seen.has(value)),
    }))
    .sort((a, b) => (a.member < b.member ? -1 : 1));

const errorCodeCoverage = (sets: ClosedSets): Coverage['errorCodes'] => {
  const came = new Set(codeMembers.flatMap((member) => [...(sets.get(member)?.seen ?? [])]));
  const codes = Object.keys(errorCatalogue);
  return {
    seen: codes.filter((code) => came.has(code)),
    unseen: codes.filter((code) => !came.has(code)),
    unknown: [...came].filter((code) => !Object.hasOwn(errorCatalogue, code)).sort(),
  };
};

const tallies = (lists: readonly { readonly seen: readonly unknown[]; readonly unseen: readonly unknown[] }[]): Ratio => {
  const seen = lists.reduce((sum, list) => sum + list.seen.length, 0);
  return { seen, total: lists.reduce((sum, list) => sum + list.unseen.length, seen) };
};

const counted = <Item>(items: readonly Item[], isSeen: (item: Item) => boolean): Ratio => ({
  seen: items.filter(isSeen).length,
  total: items.length,
});

const coverageTotals = (parts: Omit<Coverage, 'totals'>): CoverageTotals => {
  const answers = parts.operations.flatMap((operation) => operation.answers);
  const { decided, undecided } = parts.requirements;
  return {
    requirements: { seen: decided.length, total: decided.length + undecided.length },
    operations: counted(parts.operations, ({ answered }) => answered > 0),
    answers: counted(answers, ({ answers: came }) => came > 0),
    errorCodes: tallies([parts.errorCodes]),
    properties: tallies(answers.map(({ properties }) => properties)),
    dataProperties: tallies(answers.filter(({ status }) => status < 300).map(({ properties }) => properties)),
    values: tallies(parts.values),
    parameters: counted(
      parts.operations.flatMap(({ parameters }) => parameters),
      ({ sent }) => sent > 0,
    ),
  };
};

export const coverageOfRun = ({ run, verdicts, evidence }: CoveredRun): Coverage => {
  const { sets, logs, undocumented, readExchange } = createLog();
  for (const { caseId, exchanges } of evidence) for (const exchange of exchanges) readExchange(caseId, exchange);
  const parts = {
    format: 1,
    runId: run.runId,
    specHash: run.specHash,
    requirements: requirementCoverage(verdicts, run.subject),
    operations: [...logs].map(operationCoverage),
    errorCodes: errorCodeCoverage(sets),
    values: valueCoverage(sets),
    undocumented: [...undocumented.values()],
  } as const;
  return { ...parts, totals: coverageTotals(parts) };
};

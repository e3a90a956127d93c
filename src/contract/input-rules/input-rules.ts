import type { InputRule } from '../../model/input-rule.ts';
import { operationOf } from '../answer.ts';
import { bodyRules } from './body-rules.ts';
import { parameterRules, ruleOf } from './parameter-rules.ts';

/**
 * Every way in which an input of an operation can break the contract, derived from the operation's schemas. What the
 * contract tolerates is no rule: unknown query parameters, request ids and encodings that are not understood.
 */
export const inputRulesOf = (operationId: string): readonly InputRule[] => {
  const operation = operationOf(operationId);
  if (operation === undefined || operation.kind === 'webhook') return [];
  const accept = { operationId, place: 'request', name: 'Accept', schema: { type: 'string' } } as const;
  return [
    ...operation.parameters.flatMap((parameter) => parameterRules(operationId, parameter)),
    ...(operation.requestBody === null ? [] : bodyRules(operationId, operation.requestBody)),
    ruleOf(accept, { fault: 'accept', says: 'excludes every media type of the operation' }),
  ];
};

import type { OperationId } from '../../generated/operations.ts';
import type { Check } from '../model/case.ts';
import { check, met, unobserved } from './check.ts';
import { codeOf, exchangesOf } from './observe.ts';

/**
 * That what a case needs was there: for cases that judge the form of any answer alike, and would take the refusal of what is not
 * offered for an answer like others. What is not declared absent must be there; the server is blamed for that elsewhere.
 */
export const presence = {
  isOffered: (label: string, operations: readonly OperationId[]): Check =>
    check(`${label}-is-offered`, `${operations.join(' and ')}, asked as "${label}", are offered`, (evidence) => {
      const asked = exchangesOf(evidence, label);
      const unasked = operations.find((operation) => !asked.some(({ operationId }) => operationId === operation));
      if (unasked !== undefined) return unobserved(`${unasked} was not asked as "${label}"`);
      const refused = asked.find(
        (exchange) => operations.some((operation) => operation === exchange.operationId) && codeOf(exchange) === 'NOT_OFFERED',
      );
      if (refused === undefined) return met;
      return unobserved(`the server says that it does not offer ${refused.operationId}, which the run file does not declare absent`);
    }),
};

import { type OperationContract, operations } from '../../generated/operations.ts';
import type { SchemaName } from '../../generated/validators.cjs';

const contracts: Readonly<Record<string, OperationContract>> = operations;

export const operationOf = (operationId: string): OperationContract | undefined =>
  Object.hasOwn(contracts, operationId) ? contracts[operationId] : undefined;

/**
 * The schema that the contract promises for an answer; undefined where the answer has no body or one that is not a single
 * JSON text (a stream); `undocumented` where the operation knows no such status, or the status no such media type.
 */
export const answerContract = (
  operationId: string,
  status: number,
  contentType: string | undefined,
): SchemaName | 'undocumented' | undefined => {
  const response = operationOf(operationId)?.responses[String(status)];
  if (!response) return 'undocumented';
  if (Object.keys(response.mediaTypes).length === 0) return undefined;
  const mediaType = (contentType?.split(';')[0] ?? '').trim().toLowerCase();
  if (!Object.hasOwn(response.mediaTypes, mediaType)) return 'undocumented';
  return response.mediaTypes[mediaType] ?? undefined;
};

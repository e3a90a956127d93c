import { type OperationContract, operations } from '../../../generated/operations.ts';
import type { SchemaName } from '../../../generated/validators.cjs';
import type { Exchange } from '../../../src/model/evidence.ts';

/** Where a server sends a message of the contract: an operation, a status, and of a stream which of its messages. */

export type StreamPart = 'event' | 'HEARTBEAT' | 'STREAM_ENDED';

export type MessagePlace = {
  readonly operationId: string;
  readonly status: number;
  readonly part?: StreamPart;
  readonly schema: SchemaName;
};

/** An answer by its headers and its media type. */
export type AnswerPlace = Pick<MessagePlace, 'operationId' | 'status'>;

export type PlaceKey = string;

export const keyOf = ({ operationId, status, part }: Omit<MessagePlace, 'schema'>): PlaceKey =>
  part === undefined ? `${operationId} ${status}` : `${operationId} ${status} ${part}`;

const contracts: readonly (readonly [string, OperationContract])[] = Object.entries(operations);

const ofStream = (operationId: string): readonly MessagePlace[] => [
  { operationId, status: 200, part: 'event', schema: 'TradeEvent' },
  { operationId, status: 200, part: 'HEARTBEAT', schema: 'Heartbeat' },
  { operationId, status: 200, part: 'STREAM_ENDED', schema: 'StreamEnd' },
];

/** Every message that an operation of the contract may be answered by. */
export const messagePlaces: readonly MessagePlace[] = contracts.flatMap(([operationId, { responses, streamMessages }]) =>
  Object.entries(responses).flatMap(([status, { mediaTypes }]) => [
    ...Object.values(mediaTypes).flatMap((schema) => (schema === null ? [] : [{ operationId, status: Number(status), schema }])),
    ...(streamMessages !== null && status === '200' ? ofStream(operationId) : []),
  ]),
);

export const answersOf = (operationId: string): OperationContract['responses'] =>
  contracts.find(([id]) => id === operationId)?.[1].responses ?? {};

export const answerPlaces: readonly AnswerPlace[] = contracts.flatMap(([operationId, { responses }]) =>
  Object.keys(responses).map((status) => ({ operationId, status: Number(status) })),
);

export const partOf = (event: string): StreamPart => (event === 'HEARTBEAT' || event === 'STREAM_ENDED' ? event : 'event');

/** The messages of an exchange, each with the key of its place. */
export const textsOf = ({ operationId, response, failure }: Exchange): readonly (readonly [PlaceKey, string])[] => {
  if (response === undefined) return [];
  const { status, body, messages } = response;
  if (messages !== undefined) return messages.map(({ event, data }) => [keyOf({ operationId, status, part: partOf(event) }), data]);
  return failure === undefined && body.text !== undefined && !body.isTruncated ? [[keyOf({ operationId, status }), body.text]] : [];
};

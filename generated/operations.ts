// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

import type { SchemaName } from './validators.cjs';

/** The constraints of a parameter or a header, as JSON Schema. */
export type ValueSchema = Readonly<Record<string, unknown>>;

export type ParameterContract = {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly required: boolean;
  readonly schema: ValueSchema;
};

/** A media type's schema; null where a message is not one JSON text. */
export type MediaTypes = Readonly<Record<string, SchemaName | null>>;

export type ResponseContract = {
  readonly mediaTypes: MediaTypes;
  readonly requiredHeaders: readonly string[];
  readonly headers: Readonly<Record<string, { readonly required: boolean; readonly schema: ValueSchema }>>;
};

export type OperationContract = {
  readonly kind: 'operation' | 'webhook';
  readonly service: 'authorization' | 'trade-data' | 'reference-data';
  readonly method: string;
  /** Template with the service's base path; a webhook's name. */
  readonly path: string;
  /** Null for an operation that asks for no token. */
  readonly scope: string | null;
  readonly parameters: readonly ParameterContract[];
  readonly requestBody: { readonly required: boolean; readonly mediaTypes: MediaTypes } | null;
  /** By status, as text. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
  /** Name of a stream's event to its schema; null for an operation that does not stream. */
  readonly streamMessages: Readonly<Record<string, SchemaName>> | null;
};

export const operations = {} as const satisfies Readonly<Record<string, OperationContract>>;

export type OperationId = keyof typeof operations;

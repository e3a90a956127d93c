import { type OperationContract, operations, type ParameterContract } from '../../../generated/operations.ts';
import { isDate } from '../../contract/date-text.ts';
import type { Problem } from '../../model/problem.ts';
import { type PayloadAnswer, problemAnswer } from './answer.ts';
import type { Call, ParameterValues } from './call.ts';
import type { OperationId } from './routes.ts';

/** Judges the parameters of a request by the contract's own schemas. Unknown query parameters are nobody's business. */

type Violation = NonNullable<Problem['violations']>[number];

export type JudgedParameters = { readonly values: ParameterValues; readonly refusal?: undefined } | { readonly refusal: PayloadAnswer };

/** The value, or the sentence that says why it is none. */
type Reading = { readonly value: string | number } | { readonly reason: string };

type Reader = {
  readonly contract: ParameterContract;
  readonly key: string;
  /** The key as faults name it. */
  readonly lowerKey: string;
  readonly read: (text: string) => Reading;
};

const numberIn = (schema: ParameterContract['schema'], member: string, otherwise: number): number => {
  const value = schema[member];
  return typeof value === 'number' ? value : otherwise;
};

const integerReader = (schema: ParameterContract['schema']) => {
  const minimum = numberIn(schema, 'minimum', Number.MIN_SAFE_INTEGER);
  const maximum = numberIn(schema, 'maximum', Number.MAX_SAFE_INTEGER);
  const reason = `must be an integer from ${minimum} to ${maximum}`;
  return (text: string): Reading => {
    const value = /^(0|-?[1-9]\d{0,18})$/.test(text) ? Number(text) : Number.NaN;
    return value >= minimum && value <= maximum ? { value } : { reason };
  };
};

const textReader = (schema: ParameterContract['schema']) => {
  const pattern = typeof schema['pattern'] === 'string' ? new RegExp(schema['pattern'], 'u') : undefined;
  const maximum = numberIn(schema, 'maxLength', Number.POSITIVE_INFINITY);
  const minimum = numberIn(schema, 'minLength', 0);
  const mustBeDate = schema['format'] === 'date';
  return (text: string): Reading => {
    if (mustBeDate && !isDate(text)) return { reason: 'must be a date, YYYY-MM-DD' };
    if (text.length < minimum || text.length > maximum) return { reason: `must have ${minimum} to ${maximum} characters` };
    return pattern === undefined || pattern.test(text) ? { value: text } : { reason: `must match ${pattern.source}` };
  };
};

/** These are not judged here: a malformed request id is replaced, an entity tag only compared, and an encoding negotiated. */
const unjudged = new Set(['x-request-id', 'accept-encoding', 'if-none-match']);

const readersOf = (operation: OperationContract): readonly Reader[] =>
  operation.parameters
    .filter((contract) => !(contract.in === 'header' && unjudged.has(contract.name.toLowerCase())))
    .map((contract) => ({
      contract,
      key: contract.in === 'header' ? contract.name.toLowerCase() : contract.name,
      lowerKey: contract.name.toLowerCase(),
      read: contract.schema['type'] === 'integer' ? integerReader(contract.schema) : textReader(contract.schema),
    }));

const readers = new Map(Object.entries<OperationContract>(operations).map(([id, operation]) => [id, readersOf(operation)]));

const decoded = (text: string): string | undefined => {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

/** Every value that the query gives a name; a value that cannot be decoded is undefined. */
const parseQuery = (text: string): ReadonlyMap<string, readonly (string | undefined)[]> => {
  const found = new Map<string, (string | undefined)[]>();
  for (const pair of text === '' ? [] : text.split('&')) {
    const equals = pair.indexOf('=');
    const name = decoded(equals === -1 ? pair : pair.slice(0, equals));
    if (name === undefined || name === '') continue;
    const values = found.get(name) ?? [];
    values.push(equals === -1 ? '' : decoded(pair.slice(equals + 1)));
    found.set(name, values);
  }
  return found;
};

const readOne = (reader: Reader, given: readonly (string | undefined)[]): Reading | undefined => {
  if (given.length > 1) return { reason: 'must not be repeated' };
  if (given.length === 0) return reader.contract.required ? { reason: 'is required' } : undefined;
  const [text] = given;
  return text === undefined ? { reason: 'is not percent-encoded correctly' } : reader.read(text);
};

const nothing: readonly (string | undefined)[] = [];

const givenTo = (reader: Reader, call: Call, query: ReturnType<typeof parseQuery>): readonly (string | undefined)[] => {
  if (reader.contract.in === 'path') return [call.pathParameter];
  if (reader.contract.in === 'query') return query.get(reader.key) ?? nothing;
  const header = call.header(reader.key);
  return header === undefined ? nothing : [header];
};

export const refuseParameters = (violations: readonly Violation[], extension: Readonly<Record<string, string>> = {}): PayloadAnswer =>
  problemAnswer('INVALID_PARAMETER', {
    detail: violations.map(({ name, reason }) => `${name} ${reason}`).join('; '),
    violations,
    extension,
  });

/** A violation says where the input was; a cookie is none of ours. */
const placeOf = (contract: ParameterContract): Violation['in'] => (contract.in === 'cookie' ? 'header' : contract.in);

export const judgeParameters = (operationId: OperationId, call: Call): JudgedParameters => {
  const query = parseQuery(call.queryText);
  const values: Record<string, string | number> = {};
  const violations: Violation[] = [];
  for (const reader of readers.get(operationId) ?? []) {
    if (call.conduct.ignored.has(reader.lowerKey)) continue;
    const reading = readOne(reader, givenTo(reader, call, query));
    if (reading === undefined) continue;
    if ('value' in reading) values[reader.key] = reading.value;
    else violations.push({ in: placeOf(reader.contract), name: reader.contract.name, reason: reading.reason });
  }
  return violations.length > 0 ? { refusal: refuseParameters(violations) } : { values };
};

import type { OperationContract, ParameterContract } from '../../../generated/operations.ts';
import { operationOf } from '../../contract/answer.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { unescaped } from '../asked.ts';
import { check, each, shown } from '../check.ts';
import { at } from '../finding.ts';
import { expectedInstead } from '../value-text.ts';
import { occasions, queryOf, requestHeader } from './requests.ts';

/** Rules for every request of a client, whatever it asks for: held against the contract's own parameters. */

const NONE = 'the client sent no request';

/** What the contract leaves to the server: a malformed request id is replaced, an encoding negotiated, an entity tag only compared. */
const TOLERATED: ReadonlySet<string> = new Set(['x-request-id', 'accept-encoding', 'if-none-match']);

const inPath = (template: string, name: string, path: string): string | undefined => {
  const place = template.split('/').indexOf(`{${name}}`);
  const segment = path.split('?')[0]?.split('/')[place];
  return segment === undefined ? undefined : unescaped(segment);
};

const headerValues = ({ request }: Exchange, name: string): readonly string[] =>
  request.headers.filter(([sent]) => sent.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

const valuesOf = (exchange: Exchange, { path }: OperationContract, parameter: ParameterContract): readonly string[] => {
  if (parameter.in === 'query') return queryOf(exchange).getAll(parameter.name);
  if (parameter.in === 'header') return headerValues(exchange, parameter.name);
  const value = inPath(path, parameter.name, exchange.request.path);
  return value === undefined ? [] : [value];
};

const parameterFault = (exchange: Exchange, operation: OperationContract, parameter: ParameterContract): Finding | undefined => {
  const { name, required, schema } = parameter;
  const values = valuesOf(exchange, operation, parameter);
  if (values.length === 0) return required ? at(exchange, `${name} is missing`, `${name}`, 'nothing', name) : undefined;
  if (values.length > 1) return at(exchange, `${name} is sent ${values.length} times`, 'one value', values.map(shown).join(' | '), name);
  const expected = expectedInstead(schema, values[0] ?? '');
  return (expected && at(exchange, `${name} is not as the contract says`, expected, shown(values[0]), name)) || undefined;
};

const requestFaults = (exchange: Exchange): readonly Finding[] => {
  const operation = operationOf(exchange.operationId);
  const { method, path } = exchange.request;
  if (operation === undefined)
    return [at(exchange, 'the contract has no such request', 'a path of the contract', `${method} ${shown(path)}`)];
  const other = operation.method === method ? [] : [at(exchange, 'another method', operation.method, method)];
  const judged = operation.parameters.filter(({ in: place, name }) => !(place === 'header' && TOLERATED.has(name.toLowerCase())));
  return [...other, ...judged.flatMap((parameter) => parameterFault(exchange, operation, parameter) ?? [])];
};

/** `gzip;q=0` says that it does not; `*` that it does, unless gzip is named apart. */
const acceptsGzip = (exchange: Exchange): boolean => {
  const codings = (requestHeader(exchange, 'Accept-Encoding') ?? '').split(',').map((part) => part.trim().toLowerCase().split(';'));
  const named = ['gzip', 'x-gzip', '*']
    .map((name) => codings.find(([coding]) => coding?.trim() === name))
    .find((coding) => coding !== undefined);
  return named !== undefined && !named.slice(1).some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
};

/** A token's answer is small, and a stream is not coded. */
const asksForJson = ({ operationId }: Exchange): boolean => {
  const operation = operationOf(operationId);
  return operation?.method === 'GET' && operation.streamMessages === null;
};

const all = (evidence: CaseEvidence): readonly Exchange[] => occasions(evidence, () => true);

export const everyRequest = {
  keepsTheContract: (): Check =>
    check(
      'every-request-keeps-the-contract',
      'path, query and headers of every request satisfy the parameters of its operation',
      (evidence) => each(all(evidence), NONE, requestFaults),
    ),

  namesItself: (): Check =>
    check('every-request-carries-a-request-id', 'every request carries a well-formed X-Request-Id', (evidence) =>
      each(all(evidence), NONE, (exchange) => {
        const id = requestHeader(exchange, 'X-Request-Id');
        if (id !== undefined && /^[A-Za-z0-9._-]{1,64}$/.test(id)) return undefined;
        const expected = '1 to 64 letters, digits, dots, underscores and hyphens';
        return at(exchange, 'X-Request-Id is not as it should be', expected, shown(id), 'X-Request-Id');
      }),
    ),

  acceptsGzip: (): Check =>
    check('every-json-request-accepts-gzip', 'every request for JSON accepts gzip', (evidence) =>
      each(occasions(evidence, asksForJson), 'the client asked for no JSON', (exchange) => {
        if (acceptsGzip(exchange)) return undefined;
        return at(exchange, 'gzip is not accepted', 'gzip', shown(requestHeader(exchange, 'Accept-Encoding')), 'Accept-Encoding');
      }),
    ),
};

import type { OperationContract } from '../../../generated/operations.ts';
import { shapes } from '../../../generated/shapes.ts';
import type { ParameterCoverage } from '../../model/coverage.ts';
import type { RecordedRequest } from '../../model/evidence.ts';
import { parseJson } from '../parse-json.ts';

/** Which of the documented parameters the driver has sent: in the path, the query, a header, or as a member of the body. */

type Parameter = Pick<ParameterCoverage, 'in' | 'name'>;

export type ParameterCount = {
  readonly count: (request: RecordedRequest) => void;
  readonly result: () => readonly ParameterCoverage[];
};

const bodyMembers = ({ requestBody }: OperationContract): readonly Parameter[] => {
  const schemas = Object.values(requestBody?.mediaTypes ?? {}).flatMap((schema) => (schema === null ? [] : [schema]));
  const names = schemas.flatMap((schema) => Object.keys(shapes[schema]?.members ?? {}));
  return [...new Set(names)].map((name) => ({ in: 'body', name }));
};

const jsonMembers = (body: string): readonly string[] => {
  const value = parseJson(body);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

const membersSent = (body: string): readonly string[] =>
  body.trimStart().startsWith('{') ? jsonMembers(body) : [...new URLSearchParams(body).keys()];

const namesSent = ({ path, headers, body }: RecordedRequest): Readonly<Record<string, ReadonlySet<string>>> => ({
  query: new Set(new URLSearchParams(path.split('?').slice(1).join('?')).keys()),
  header: new Set(headers.map(([name]) => name.toLowerCase())),
  body: new Set(body === undefined ? [] : membersSent(body)),
});

export const countParameters = (contract: OperationContract): ParameterCount => {
  const parameters: readonly Parameter[] = [...contract.parameters, ...bodyMembers(contract)];
  const sent = parameters.map(() => 0);
  return {
    count: (request) => {
      const names = namesSent(request);
      for (const [index, { in: where, name }] of parameters.entries()) {
        // Without it in the path there would be no such operation.
        const isSent = where === 'path' || names[where]?.has(where === 'header' ? name.toLowerCase() : name);
        if (isSent) sent[index] = (sent[index] ?? 0) + 1;
      }
    },
    result: () => parameters.map(({ in: where, name }, index) => ({ in: where, name, sent: sent[index] ?? 0 })),
  };
};

import type { ResponseContract } from '../../generated/operations.ts';
import { operationOf } from '../contract/answer.ts';
import type { Check } from '../model/case.ts';
import type { Exchange } from '../model/evidence.ts';
import type { Finding } from '../model/verdict.ts';
import { check, shown } from './check.ts';
import { at } from './finding.ts';
import { headerValues } from './observe.ts';
import { eachReply } from './reply.ts';
import { expectedInstead } from './value-text.ts';

/**
 * The headers that the contract lists for an answer, by its operation and status. What a server may lack is judged apart: the announcing
 * of a rate limit, and what goes with compression.
 */

type Part = 'its' | 'rate-limit' | 'coding';

const partOf = (name: string): Part => {
  if (/^RateLimit-/i.test(name)) return 'rate-limit';
  return /^(Vary|Content-Encoding)$/i.test(name) ? 'coding' : 'its';
};

type Promised = ResponseContract['headers'][string] & { readonly name: string };

const promisedBy = ({ operationId, response }: Exchange): readonly Promised[] => {
  const contract = operationOf(operationId)?.responses[String(response?.status)];
  return Object.entries(contract?.headers ?? {}).map(([name, header]) => ({ name, ...header }));
};

/** Of a field that is a list, or may come on several lines, one value that is right is enough. */
const headerFault = (exchange: Exchange, { name, required, schema }: Promised): Finding | undefined => {
  const values = headerValues(exchange, name);
  const [first] = values;
  if (first === undefined) return required ? at(exchange, `${name} is missing`, name, 'no such header', name) : undefined;
  if (values.some((value) => expectedInstead(schema, value) === undefined)) return undefined;
  const expected = expectedInstead(schema, first) ?? name;
  return at(exchange, `${name} is not as the contract says`, expected, values.map(shown).join(' | '), name);
};

const carries = (label: string, part: Part, says: string): Check =>
  check(`${label}-has-${part}-headers`, says, (evidence) =>
    eachReply(evidence, label, (exchange) =>
      promisedBy(exchange)
        .filter(({ name }) => partOf(name) === part)
        .flatMap((promised) => headerFault(exchange, promised) ?? []),
    ),
  );

export const promisedHeaders = {
  areThere: (label: string): Check =>
    carries(label, 'its', `the answer to "${label}" carries the headers that the contract lists for it, each in its form`),

  announceTheRateLimit: (label: string): Check =>
    carries(label, 'rate-limit', `the answer to "${label}" carries the RateLimit headers that the contract lists for it`),

  tellTheCoding: (label: string): Check =>
    carries(label, 'coding', `the answer to "${label}" carries Vary where the contract lists it, and names no coding but gzip`),
};

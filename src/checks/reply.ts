import type { ErrorCode } from '../../generated/errors.ts';
import { answerContract } from '../contract/answer.ts';
import { parseJson } from '../contract/parse-json.ts';
import { validate } from '../contract/validate.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { canonicalOf } from './canonical.ts';
import { check, each, MOST_FINDINGS, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { codeOf, eventMessages, exchangesOf, headerValues, jsonOf, mediaTypeOf, messagesOf } from './observe.ts';

/** Checks of whole answers: status, schema, headers, problems. Each holds every answer under its label to the rule. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a vocabulary of checks; each of them is short
export const reply = (label: string) => ({
  hasStatus: (status: number): Check =>
    check(`${label}-has-status-${status}`, `the answer to "${label}" has status ${status}`, (evidence) =>
      eachReply(evidence, label, (exchange, received) =>
        received === status ? undefined : at(exchange, 'another status', `${status}`, statusText(exchange)),
      ),
    ),

  /** Status 200 alone is also what a welcome page has. What is wrong deeper in the message is for the schema cases to say. */
  isServed: (): Check =>
    check(`${label}-is-served`, `"${label}" is answered 200, with the message of its operation`, (evidence) =>
      eachReply(evidence, label, (exchange, received) =>
        received === 200 ? outlineFault(evidence, exchange) : at(exchange, 'another status', '200', statusText(exchange)),
      ),
    ),

  /** The recorder put a label in the place of each secret: what a token looks like was not kept, and is not judged. */
  matchesSchema: (): Check =>
    check(`${label}-matches-schema`, `the answer to "${label}" matches the schema of its operation, status and media type`, (evidence) => {
      const judged = eachReply(evidence, label, (exchange) => schemaFaults(evidence, exchange));
      if (judged.outcome !== 'met') return judged;
      const exchanges = exchangesOf(evidence, label);
      if (exchanges.some(isSilentStream)) return unobserved(`no event came on "${label}"`);
      return exchanges.some(({ failure }) => failure !== undefined) ? unobserved(`the end of the stream "${label}"`) : judged;
    }),

  /** Of a field that is a list, or may come on several lines, one value that is right is enough. */
  hasHeader: (name: string, pattern: RegExp, means: string): Check =>
    check(`${label}-has-${name.toLowerCase()}`, `the answer to "${label}" carries ${name} with ${means}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const values = headerValues(exchange, name);
        const isRight = values.some((value) => pattern.test(value));
        return isRight ? undefined : at(exchange, `${name} is not as required`, means, values.join(' | ') || 'no such header', name);
      }),
    ),

  /** The same JSON, whatever its white space and the order of its members; where a coding is named, only under it. */
  hasTheJsonOf: (other: string, coding?: 'gzip'): Check =>
    check(`${label}-has-the-json-of-${other}`, `the answer to "${label}" is the same JSON as the answer to "${other}"`, (evidence) => {
      const [twin] = exchangesOf(evidence, other);
      const isCoded = exchangesOf(evidence, label).every((exchange) => headerValues(exchange, 'Content-Encoding')[0] === coding);
      if (coding !== undefined && !isCoded) return unobserved(`the answer to "${label}" did not come under ${coding}`);
      const expected = twin === undefined ? undefined : canonicalOf(jsonOf(twin));
      if (expected === undefined) return unobserved(`the answer to "${other}" is no JSON that can be compared`);
      return eachReply(evidence, label, (exchange) => {
        const received = canonicalOf(jsonOf(exchange));
        return received === expected ? undefined : at(exchange, 'other JSON', ...firstDifference(expected, received ?? 'no JSON'));
      });
    }),

  lacksHeader: (name: string): Check =>
    check(`${label}-lacks-${name.toLowerCase()}`, `the answer to "${label}" carries no ${name}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const values = headerValues(exchange, name);
        return values.length === 0 ? undefined : at(exchange, `${name} was sent`, 'no such header', values.join(' | '), name);
      }),
    ),

  hasMediaType: (mediaType: string): Check =>
    check(`${label}-has-media-type`, `the answer to "${label}" is ${mediaType}`, (evidence) =>
      eachReply(evidence, label, (exchange) =>
        mediaTypeOf(exchange) === mediaType
          ? undefined
          : at(exchange, 'another media type', mediaType, headerValues(exchange, 'content-type')[0] ?? 'no Content-Type', 'Content-Type'),
      ),
    ),

  isProblem: (status: number, code: ErrorCode): Check =>
    check(
      `${label}-is-problem-${code.toLowerCase().replaceAll('_', '-')}`,
      `the answer to "${label}" is the problem ${status} ${code}`,
      (evidence) => eachReply(evidence, label, (exchange) => problemFindings(exchange, status, code)),
    ),

  hasNoBody: (): Check =>
    check(`${label}-has-no-body`, `the answer to "${label}" has no body`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const bytes = exchange.response?.body.wireBytes ?? 0;
        return bytes === 0 ? undefined : at(exchange, 'a body was sent', 'no body', `${bytes} bytes`);
      }),
    ),
});

/** Every exchange under the label; one that ended without an answer is a finding of its own. */
export const eachReply = (
  evidence: CaseEvidence,
  label: string,
  judge: (exchange: Exchange, status: number) => Finding | readonly Finding[] | undefined,
): CheckResult => {
  const exchanges = exchangesOf(evidence, label);
  if (exchanges.some(isCut)) return unobserved(`an answer to "${label}" is larger than what the recorder keeps`);
  return each(exchanges, `no exchange "${label}" took place`, (exchange) => {
    if (exchange.response === undefined) return noAnswer(exchange);
    return isBrokenOff(exchange) ? brokenOff(exchange) : judge(exchange, exchange.response.status);
  });
};

/** What came of it before it broke may look whole, and is not. How a stream ends is judged by the checks of streams. */
const isBrokenOff = ({ response, failure }: Exchange): boolean => failure !== undefined && response?.messages === undefined;

const brokenOff = (exchange: Exchange): Finding =>
  at(exchange, 'the answer was not whole', 'a whole answer', `${exchange.failure?.kind}: ${exchange.failure?.detail}`);

/** Cut by us and our limits, not by the peer. The messages of a stream are kept beside its text, and whole. */
const isCut = ({ response, failure }: Exchange): boolean =>
  response?.body.isTruncated === true && (failure === undefined || failure.kind === 'too-large') && response.messages === undefined;

const noAnswer = (exchange: Exchange): Finding => {
  const { failure, endedByDriver } = exchange;
  const received = failure === undefined ? (endedByDriver ?? 'nothing') : `${failure.kind}: ${failure.detail}`;
  return at(exchange, 'no answer came', 'an answer', received);
};

const schemaFaults = (evidence: CaseEvidence, exchange: Exchange): readonly Finding[] => {
  const hidden = new Set(evidence.secrets.map((secret) => JSON.stringify(secret.label)));
  return schemaFindings(exchange).filter(({ received }) => !hidden.has(received));
};

/** What shows that an answer is not the message of its operation at all: another kind of thing, or one of its own members wrong. */
export const outlineFault = (evidence: CaseEvidence, exchange: Exchange): Finding | undefined =>
  schemaFaults(evidence, exchange).find(({ at: place = '' }) => place.split('/').length <= 2);

/** Both texts from shortly before the place where they part. */
const firstDifference = (expected: string, received: string): readonly [expected: string, received: string] => {
  let place = 0;
  while (place < expected.length && expected[place] === received[place]) place += 1;
  const start = Math.max(0, place - 40);
  return [shown(expected.slice(start)), shown(received.slice(start))];
};

export const statusText = (exchange: Exchange): string => {
  const code = codeOf(exchange);
  return `${exchange.response?.status ?? 'no answer'}${code === undefined ? '' : ` ${shown(code)}`}`;
};

/** The title of a schema check speaks of events: a stream that carried none shows nothing of them. */
const isSilentStream = (exchange: Exchange): boolean =>
  exchange.response?.status === 200 && mediaTypeOf(exchange) === 'text/event-stream' && eventMessages(exchange).length === 0;

const schemaFindings = (exchange: Exchange): readonly Finding[] => {
  const mediaType = headerValues(exchange, 'content-type')[0];
  const contract = answerContract(exchange.operationId, exchange.response?.status ?? 0, mediaType);
  if (contract === 'undocumented') {
    const received = `${statusText(exchange)} ${mediaType ?? 'without Content-Type'}`;
    return [at(exchange, 'the contract has no such answer', `a documented answer of ${exchange.operationId}`, received)];
  }
  if (exchange.response?.messages !== undefined) return streamFindings(exchange);
  if (contract === undefined) return [];
  const json = jsonOf(exchange);
  if (json !== undefined) return faultsAt(exchange, { schema: contract, json });
  const { unreadable, text } = exchange.response?.body ?? {};
  return [at(exchange, 'the body is not JSON', `a ${contract}`, unreadable ?? shown(text))];
};

const streamFindings = (exchange: Exchange): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const { message, at: where } of messagesOf(exchange)) {
    findings.push(...faultsAt(exchange, { schema: schemaOfMessage(message.event), json: parseJson(message.data), prefix: where }));
    if (findings.length >= MOST_FINDINGS) break;
  }
  return findings;
};

const schemaOfMessage = (event: string): Parameters<typeof validate>[0] =>
  event === 'HEARTBEAT' ? 'Heartbeat' : event === 'STREAM_ENDED' ? 'StreamEnd' : 'TradeEvent';

/** `prefix` is where in the exchange the JSON stands; left out: it is the whole body. */
type SchemaQuestion = { readonly schema: Parameters<typeof validate>[0]; readonly json: unknown; readonly prefix?: string };

const faultsAt = (exchange: Exchange, { schema, json, prefix = '' }: SchemaQuestion): readonly Finding[] =>
  validate(schema, json).map((fault) => at(exchange, fault.says, fault.expected, fault.received, `${prefix}${fault.pointer}` || undefined));

const problemFindings = (exchange: Exchange, status: number, code: ErrorCode): readonly Finding[] => {
  const isRight = exchange.response?.status === status && codeOf(exchange) === code;
  const answer = isRight ? [] : [at(exchange, 'another answer', `${status} ${code}`, statusText(exchange))];
  const mediaType = mediaTypeOf(exchange);
  if (mediaType === 'application/problem+json') return answer;
  return [...answer, at(exchange, 'not a problem document', 'application/problem+json', mediaType ?? 'no Content-Type', 'Content-Type')];
};

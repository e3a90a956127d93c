import type { ErrorCode } from '../../generated/errors.ts';
import { answerContract } from '../contract/answer.ts';
import { validate } from '../contract/validate.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { Finding } from '../model/verdict.ts';
import { check, each, shown } from './check.ts';
import { eventMessages, exchangesOf, headerValues, jsonOf, parseJson } from './observe.ts';

/** Checks of whole answers: status, schema, headers, problems. Each holds every answer under its label to the rule. */
export const reply = (label: string) => ({
  hasStatus: (status: number): Check =>
    check(`${label}-has-status-${status}`, `the answer to "${label}" has status ${status}`, (evidence) =>
      eachReply(evidence, label, (exchange, received) =>
        received === status ? undefined : at(exchange, 'another status', `${status}`, statusText(exchange)),
      ),
    ),

  hasStatusIn: (...statuses: readonly number[]): Check =>
    check(`${label}-has-status-${statuses.join('-or-')}`, `the answer to "${label}" has status ${statuses.join(' or ')}`, (evidence) =>
      eachReply(evidence, label, (exchange, received) =>
        statuses.includes(received) ? undefined : at(exchange, 'another status', statuses.join(' or '), statusText(exchange)),
      ),
    ),

  matchesSchema: (): Check =>
    check(`${label}-matches-schema`, `the answer to "${label}" matches the schema of its operation, status and media type`, (evidence) =>
      eachReply(evidence, label, schemaFindings),
    ),

  hasHeader: (name: string, pattern: RegExp = /./, means = 'a value'): Check =>
    check(`${label}-has-${name.toLowerCase()}`, `the answer to "${label}" carries ${name} with ${means}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const values = headerValues(exchange, name);
        const isRight = values.length === 1 && pattern.test(values[0] ?? '');
        return isRight
          ? undefined
          : at(exchange, `${name} is not as required`, means, values.length === 0 ? 'no such header' : values.join(' | '), name);
      }),
    ),

  lacksHeader: (name: string): Check =>
    check(`${label}-lacks-${name.toLowerCase()}`, `the answer to "${label}" carries no ${name}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const values = headerValues(exchange, name);
        return values.length === 0 ? undefined : at(exchange, `${name} was sent`, 'no such header', values.join(' | '), name);
      }),
    ),

  hasMediaType: (mediaType: string): Check =>
    check(`${label}-has-media-type`, `the answer to "${label}" is ${mediaType}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const sent = headerValues(exchange, 'content-type')[0] ?? 'no Content-Type';
        const essence = sent.split(';')[0]?.trim().toLowerCase();
        return essence === mediaType ? undefined : at(exchange, 'another media type', mediaType, sent, 'Content-Type');
      }),
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
) =>
  each(exchangesOf(evidence, label), `no exchange "${label}" took place`, (exchange) =>
    exchange.response === undefined
      ? at(
          exchange,
          'no answer came',
          'an answer',
          exchange.failure === undefined ? 'nothing' : `${exchange.failure.kind}: ${exchange.failure.detail}`,
        )
      : judge(exchange, exchange.response.status),
  );

export const at = (exchange: Exchange, says: string, expected: string, received: string, where?: string): Finding => ({
  says,
  expected,
  received,
  exchange: exchange.label,
  ...(where === undefined ? {} : { at: where }),
});

const statusText = (exchange: Exchange): string => {
  const json = jsonOf(exchange);
  const code = typeof json === 'object' && json !== null && 'code' in json ? ` ${shown(json.code)}` : '';
  return `${exchange.response?.status ?? 'no answer'}${code}`;
};

const schemaFindings = (exchange: Exchange): readonly Finding[] => {
  const mediaType = headerValues(exchange, 'content-type')[0];
  const contract = answerContract(exchange.operationId, exchange.response?.status ?? 0, mediaType);
  if (contract === 'undocumented') {
    return [
      at(
        exchange,
        'the contract has no such answer',
        `a documented answer of ${exchange.operationId}`,
        `${statusText(exchange)} ${mediaType ?? 'without Content-Type'}`,
      ),
    ];
  }
  if (exchange.response?.messages !== undefined) return streamFindings(exchange);
  if (contract === undefined) return [];
  const unreadable = exchange.response?.body.unreadable;
  const json = jsonOf(exchange);
  if (json === undefined) return [at(exchange, 'the body is not JSON', `a ${contract}`, unreadable ?? shown(exchange.response?.body.text))];
  return faultsAt(exchange, contract, json, '');
};

const streamFindings = (exchange: Exchange): readonly Finding[] => {
  const control = (exchange.response?.messages ?? []).flatMap((message, index) => {
    const schema = message.event === 'HEARTBEAT' ? 'Heartbeat' : message.event === 'STREAM_ENDED' ? 'StreamEnd' : undefined;
    return schema === undefined ? [] : faultsAt(exchange, schema, parseJson(message.data), `message ${index + 1}`);
  });
  const events = eventMessages(exchange).flatMap(({ message, index }) =>
    faultsAt(exchange, 'TradeEvent', parseJson(message.data), `message ${index + 1}`),
  );
  return [...events, ...control];
};

const faultsAt = (exchange: Exchange, schema: Parameters<typeof validate>[0], json: unknown, prefix: string): readonly Finding[] =>
  validate(schema, json).map((fault) => at(exchange, fault.says, fault.expected, fault.received, `${prefix}${fault.pointer}`));

const problemFindings = (exchange: Exchange, status: number, code: ErrorCode): readonly Finding[] => {
  const json = jsonOf(exchange);
  const sent = typeof json === 'object' && json !== null && 'code' in json ? json.code : undefined;
  const mediaType = headerValues(exchange, 'content-type')[0]?.split(';')[0]?.trim().toLowerCase();
  const isRight = exchange.response?.status === status && sent === code;
  const answer = isRight ? [] : [at(exchange, 'another answer', `${status} ${code}`, statusText(exchange))];
  const media =
    mediaType === 'application/problem+json'
      ? []
      : [at(exchange, 'not a problem document', 'application/problem+json', mediaType ?? 'no Content-Type', 'Content-Type')];
  return [...answer, ...media];
};

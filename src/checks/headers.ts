import type { Check } from '../model/case.ts';
import type { Exchange } from '../model/evidence.ts';
import { check, each, shown } from './check.ts';
import { headerValues } from './observe.ts';
import { at, eachReply } from './reply.ts';

/** Rules about header fields that hold for every answer, whatever was asked. */
export const everyAnswer = {
  namesTheEnvironment: (): Check =>
    check('every-answer-names-the-environment', 'every answer, good or bad, carries OCP-Environment with TEST or PRODUCTION', (evidence) =>
      each(answered(evidence.exchanges), 'no answer came', (exchange) => {
        const values = headerValues(exchange, 'ocp-environment');
        return values.length === 1 && ['TEST', 'PRODUCTION'].includes(values[0] ?? '')
          ? undefined
          : at(exchange, 'the environment is not named', 'TEST or PRODUCTION', values.join(' | ') || 'no such header', 'OCP-Environment');
      }),
    ),

  carriesARequestId: (): Check =>
    check('every-answer-carries-a-request-id', 'every answer carries one X-Request-Id', (evidence) =>
      each(answered(evidence.exchanges), 'no answer came', (exchange) => {
        const values = headerValues(exchange, 'x-request-id');
        return values.length === 1 && values[0] !== ''
          ? undefined
          : at(exchange, 'no request id', 'one X-Request-Id', values.join(' | ') || 'no such header', 'X-Request-Id');
      }),
    ),

  tellsItsDate: (): Check =>
    check('every-answer-tells-its-date', 'every answer carries a Date that a clock can be set by', (evidence) =>
      each(answered(evidence.exchanges), 'no answer came', (exchange) => {
        const values = headerValues(exchange, 'date');
        return values.length === 1 && !Number.isNaN(Date.parse(values[0] ?? ''))
          ? undefined
          : at(exchange, 'no usable Date', 'an HTTP date', values.join(' | ') || 'no such header', 'Date');
      }),
    ),
};

/** The answer repeats the request id that the request carried. */
export const echoesRequestId = (label: string): Check =>
  check(`${label}-echoes-request-id`, `the answer to "${label}" repeats the X-Request-Id of its request`, (evidence) =>
    eachReply(evidence, label, (exchange) => {
      const sent = exchange.request.headers.find(([name]) => name.toLowerCase() === 'x-request-id')?.[1];
      const received = headerValues(exchange, 'x-request-id')[0];
      return sent !== undefined && sent === received
        ? undefined
        : at(exchange, 'another request id', shown(sent), shown(received), 'X-Request-Id');
    }),
  );

/** Limit, remaining and reset announce one and the same limit: remaining never exceeds it, and reset is in whole seconds. */
export const announcesRateLimit = (label: string): Check =>
  check(
    `${label}-announces-rate-limit`,
    `the answer to "${label}" announces its rate limit, what remains of it, and when it starts anew`,
    (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const [limit, remaining, reset] = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map(
          (name) => headerValues(exchange, name)[0] ?? '',
        );
        const areIntegers = [limit, remaining, reset].every((value) => /^\d+$/.test(value ?? ''));
        return areIntegers && Number(remaining) <= Number(limit)
          ? undefined
          : at(
              exchange,
              'the rate limit is not announced',
              'three integers, remaining at most the limit',
              `limit ${limit || 'none'}, remaining ${remaining || 'none'}, reset ${reset || 'none'}`,
              'RateLimit-Limit',
            );
      }),
  );

const answered = (exchanges: readonly Exchange[]): readonly Exchange[] => exchanges.filter((exchange) => exchange.response !== undefined);

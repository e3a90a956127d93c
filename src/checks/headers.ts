import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, each, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf, headerValues } from './observe.ts';
import { eachReply } from './reply.ts';

/** Rules about header fields that hold for every answer, whatever was asked. */
export const everyAnswer = {
  namesTheEnvironment: (): Check =>
    check('every-answer-names-the-environment', 'every answer, good or bad, carries OCP-Environment with TEST or PRODUCTION', (evidence) =>
      eachAnswer(evidence, (exchange) =>
        oneValue(exchange, { name: 'OCP-Environment', means: 'TEST or PRODUCTION', isRight: (value) => ENVIRONMENTS.has(value) }),
      ),
    ),

  carriesARequestId: (): Check =>
    check('every-answer-carries-a-request-id', 'every answer carries one X-Request-Id, and a well-formed one', (evidence) =>
      eachAnswer(evidence, (exchange) =>
        oneValue(exchange, {
          name: 'X-Request-Id',
          means: '1 to 64 letters, digits, dots, underscores and hyphens',
          isRight: (value) => /^[A-Za-z0-9._-]{1,64}$/.test(value),
        }),
      ),
    ),

  tellsItsDate: (): Check =>
    check('every-answer-tells-its-date', 'every answer carries a Date in the preferred HTTP format', (evidence) =>
      eachAnswer(evidence, (exchange) =>
        oneValue(exchange, { name: 'Date', means: 'a date like Wed, 08 Apr 2026 01:30:02 GMT', isRight: isHttpDate }),
      ),
    ),
};

const ENVIRONMENTS: ReadonlySet<string> = new Set(['TEST', 'PRODUCTION']);

/** The form that JavaScript writes is the preferred one; what reads back to the same text is of that form, weekday included. */
const isHttpDate = (value: string): boolean => !Number.isNaN(Date.parse(value)) && new Date(value).toUTCString() === value;

/** All exchanges of the case, those of the driver itself too. An answer that did not come is a gap in what was seen. */
const eachAnswer = (evidence: CaseEvidence, judge: (exchange: Exchange) => Finding | undefined): CheckResult => {
  const answered = evidence.exchanges.filter((exchange) => exchange.response !== undefined);
  const judged = each(answered, 'no answer came', judge);
  const silent = evidence.exchanges.find((exchange) => exchange.response === undefined);
  return judged.outcome === 'met' && silent !== undefined ? unobserved(`no answer to "${silent.label}" came`) : judged;
};

type Field = { readonly name: string; readonly means: string; readonly isRight: (value: string) => boolean };

const oneValue = (exchange: Exchange, { name, means, isRight }: Field): Finding | undefined => {
  const values = headerValues(exchange, name);
  const [value] = values;
  if (values.length === 1 && value !== undefined && isRight(value)) return undefined;
  return at(exchange, `${name} is not as required`, means, values.map(shown).join(' | ') || 'no such header', name);
};

/** The answer repeats the request id that the request carried. */
export const echoesRequestId = (label: string): Check =>
  check(`${label}-echoes-request-id`, `the answer to "${label}" repeats the X-Request-Id of its request`, (evidence) => {
    const isAnonymous = (exchange: Exchange) => requestIdOf(exchange) === undefined;
    if (exchangesOf(evidence, label).some(isAnonymous)) return unobserved(`the request of "${label}" carried no X-Request-Id`);
    return eachReply(evidence, label, (exchange) => {
      const expected = shown(requestIdOf(exchange));
      return oneValue(exchange, { name: 'X-Request-Id', means: expected, isRight: (value) => value === expected });
    });
  });

const requestIdOf = (exchange: Exchange): string | undefined =>
  exchange.request.headers.find(([name]) => name.toLowerCase() === 'x-request-id')?.[1];

/** Limit, remaining and reset announce one and the same limit: remaining never exceeds it, and reset is in whole seconds. */
export const announcesRateLimit = (label: string): Check =>
  check(
    `${label}-announces-rate-limit`,
    `the answer to "${label}" announces its rate limit, what remains of it, and when it starts anew`,
    (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const [limit, remaining, reset] = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) =>
          headerValues(exchange, name).join(' | '),
        );
        const areIntegers = [limit, remaining, reset].every((value) => /^\d+$/.test(value ?? ''));
        if (areIntegers && Number(remaining) <= Number(limit)) return undefined;
        const received = `limit ${limit || 'none'}, remaining ${remaining || 'none'}, reset ${reset || 'none'}`;
        return at(exchange, 'the rate limit is not announced', 'three integers, remaining at most the limit', received, 'RateLimit-Limit');
      }),
  );

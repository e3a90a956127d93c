import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import { positionAsked } from '../asked.ts';
import { check, each } from '../check.ts';
import { at } from '../finding.ts';
import { jsonOf, mediaTypeOf } from '../observe.ts';

/** A client that got no usable answer asks the same question again, and does not take the answer for what it is not. */

const parameterOf = ({ request }: Exchange, name: string): string | null => new URLSearchParams(request.path.split('?')[1] ?? '').get(name);

/** How long to wait and how much to send at most may differ from one attempt to the next. */
const isSameQuestion = (one: Exchange, other: Exchange): boolean =>
  one.operationId === other.operationId &&
  one.request.path.split('?')[0] === other.request.path.split('?')[0] &&
  positionAsked(one)?.sequence === positionAsked(other)?.sequence &&
  parameterOf(one, 'cursor') === parameterOf(other, 'cursor');

const isAskedAgain = ({ exchanges }: CaseEvidence, asked: Exchange): boolean =>
  exchanges.some((exchange) => exchange.timing.startedMs >= asked.timing.endedMs && isSameQuestion(exchange, asked));

/** What was answered so shortly before the client was ended that its wait was not over yet shows nothing. */
const hadTime = ({ client, ownDelayMs = 0, durationMs }: CaseEvidence, { timing }: Exchange): boolean => {
  const endMs = client?.runs.at(-1)?.endedMs ?? durationMs;
  return endMs - timing.endedMs > LATENESS_MS + ownDelayMs + (client?.timings.longestBackOffMs ?? 0);
};

/** Allowed to a client over the wait that it declares. */
const LATENESS_MS = 250;

/** Asked again, or with all the time in the world for it. */
const unanswered = (evidence: CaseEvidence, isMeant: (exchange: Exchange) => boolean): readonly Exchange[] =>
  evidence.exchanges.filter((exchange) => isMeant(exchange) && (isAskedAgain(evidence, exchange) || hadTime(evidence, exchange)));

/** An answer of 200 that is not the message of its operation. Streams are read message by message. */
const isUnreadable = (exchange: Exchange): boolean =>
  exchange.response?.status === 200 &&
  exchange.response.messages === undefined &&
  exchange.failure === undefined &&
  (mediaTypeOf(exchange) !== 'application/json' || jsonOf(exchange) === undefined);

const whatItIs = (exchange: Exchange): string => {
  if (exchange.response?.body.unreadable !== undefined) return exchange.response.body.unreadable;
  return mediaTypeOf(exchange) === 'application/json' ? 'a body that is not JSON' : `a body of the type ${mediaTypeOf(exchange) ?? 'none'}`;
};

export const askedAgain = {
  afterUnreadableAnswer: (): Check =>
    check('asks-again-after-an-unreadable-answer', 'what cannot be read is discarded, and asked for again', (evidence) =>
      each(unanswered(evidence, isUnreadable), 'no answer was unreadable', (exchange) =>
        isAskedAgain(evidence, exchange)
          ? undefined
          : at(
              exchange,
              `${exchange.operationId} was not asked for again`,
              'the same request once more',
              `none, after ${whatItIs(exchange)}`,
            ),
      ),
    ),

  afterStatus: (status: number): Check =>
    check(`asks-again-after-${status}`, `what was answered ${status} is asked for again`, (evidence) =>
      each(
        unanswered(evidence, ({ response }) => response?.status === status),
        `nothing was answered ${status}`,
        (exchange) =>
          isAskedAgain(evidence, exchange)
            ? undefined
            : at(exchange, `${exchange.operationId} was not asked for again`, 'the same request once more', `none, after ${status}`),
      ),
    ),
};

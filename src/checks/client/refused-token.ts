import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { codeOf } from '../observe.ts';
import { underWayFor } from './lapse.ts';
import { answeredMs, isTokenRequest, needsToken, occasions, requestsAfter, tokenShown, wishOf } from './requests.ts';

/** What a client does when the server does not want its token any more. */

const MEANS_ANOTHER_TOKEN: ReadonlySet<unknown> = new Set(['TOKEN_EXPIRED', 'TOKEN_INVALID']);

const isRefusal = (exchange: Exchange): boolean =>
  needsToken(exchange) && exchange.response?.status === 401 && MEANS_ANOTHER_TOKEN.has(codeOf(exchange));

const refusals = (evidence: CaseEvidence): readonly Exchange[] => occasions(evidence, isRefusal);

const NONE = 'no token was refused';

const nextOfItsKind = (evidence: CaseEvidence, refused: Exchange): Exchange | undefined =>
  requestsAfter(evidence, refused).find((exchange) => wishOf(exchange) === wishOf(refused));

const sentAgain = (evidence: CaseEvidence, refused: Exchange): Finding | undefined => {
  const token = tokenShown(refused);
  const again = requestsAfter(evidence, refused).find((exchange) => {
    const sinceMs = exchange.timing.startedMs - answeredMs(refused);
    if (!needsToken(exchange) || tokenShown(exchange) !== token) return false;
    return wishOf(exchange) === wishOf(refused) || sinceMs > underWayFor(evidence);
  });
  return again && at(again, 'a refused token was sent again', `another token than ${token}, which ${refused.label} refused`, `${token}`);
};

export const refusedToken = {
  isReplacedOnce: (): Check =>
    check(
      'refused-token-is-replaced-once',
      'a refused request is sent again with a new token, and one refusal brings one token request',
      (evidence) => {
        const refused = refusals(evidence);
        const asked = occasions(evidence, isTokenRequest);
        if (refused.length === 0) return unobserved(NONE);
        const silent = refused.flatMap((exchange) => {
          const again = nextOfItsKind(evidence, exchange);
          if (again !== undefined && tokenShown(again) !== tokenShown(exchange)) return [];
          const received = again === undefined ? 'it was not sent again' : `it was sent again with ${tokenShown(again)}`;
          return [at(exchange, 'the refused request was not repeated with a new token', 'the request again, with another token', received)];
        });
        const extra = asked[1 + refused.length];
        const expected = `at most ${1 + refused.length}: the first, and one for each refusal`;
        const storm = extra === undefined ? [] : [at(extra, 'more tokens than refusals', expected, `${asked.length} token requests`)];
        return judgedBy([...silent, ...storm]);
      },
    ),

  isNotSentAgain: (): Check =>
    check('refused-token-is-not-sent-again', 'no request carries a token that was refused before', (evidence) =>
      each(refusals(evidence), NONE, (refused) => sentAgain(evidence, refused)),
    ),
};

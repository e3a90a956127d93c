import type { ErrorCode } from '../../../generated/errors.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import { check, each, judgedBy, shown, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { codeOf } from '../observe.ts';
import { answeredMs, isTokenRequest, occasions, requestHeader, requests, requestsAfter, tokenShown, wishOf } from './requests.ts';

/** What a client must not send again, because nothing but a person or another request helps. */

const after = (evidence: CaseEvidence, refused: Exchange, isSame: (exchange: Exchange) => boolean): Exchange | undefined =>
  requestsAfter(evidence, refused).find(isSame);

const refusedWith = (evidence: CaseEvidence, code: ErrorCode): readonly Exchange[] =>
  occasions(evidence, (exchange) => exchange.failure === undefined && codeOf(exchange) === code);

const scopeOf = ({ secrets }: CaseEvidence, exchange: Exchange): string | undefined =>
  secrets
    .find(({ label }) => label === tokenShown(exchange))
    ?.scope?.split(' ')
    .toSorted()
    .join(' ');

/** Headers that say what is asked for, as parameters do. */
const ASKING_HEADERS = ['Last-Event-ID', 'Accept', 'Content-Type'];

const isUnchanged = (one: Exchange, other: Exchange): boolean =>
  one.request.method === other.request.method &&
  one.request.path === other.request.path &&
  one.request.body === other.request.body &&
  ASKING_HEADERS.every((name) => requestHeader(one, name) === requestHeader(other, name));

const FINAL_STATUSES: ReadonlySet<number | undefined> = new Set([400, 405, 406, 413, 414, 415, 431]);

const isChannelList = ({ operationId, response }: Exchange): boolean => operationId === 'listChannels' && response?.status === 200;

export const notRepeated = {
  /** The credential that was refused with the code. */
  credential: (code: ErrorCode): Check =>
    check(
      `no-token-request-after-${code.toLowerCase().replaceAll('_', '-')}`,
      `no token is asked for with a credential that was answered ${code}`,
      (evidence) => {
        const [refused] = refusedWith(evidence, code).filter(isTokenRequest);
        if (refused === undefined) return unobserved(`no token request was answered ${code}`);
        const asked = requests(evidence).filter(isTokenRequest);
        const again = after(evidence, refused, isTokenRequest);
        return judgedBy(
          again === undefined
            ? []
            : [at(again, `asked again after ${code}`, 'no further token request', `${asked.length} token requests in all`)],
        );
      },
    ),

  withTheSameScopes: (): Check =>
    check(
      'no-repetition-after-insufficient-scope',
      'what a scope forbids is not asked for again with a token of the same scopes',
      (evidence) =>
        each(refusedWith(evidence, 'INSUFFICIENT_SCOPE'), 'no request was answered INSUFFICIENT_SCOPE', (refused) => {
          const again = after(
            evidence,
            refused,
            (exchange) => wishOf(exchange) === wishOf(refused) && scopeOf(evidence, exchange) === scopeOf(evidence, refused),
          );
          return (
            again &&
            at(again, 'asked again for what its scopes forbid', 'no such request with these scopes', `again, after ${refused.label}`)
          );
        }),
    ),

  /** Refusals that are about the request itself. */
  unchanged: (): Check =>
    check(
      'refused-request-is-not-repeated-unchanged',
      'a request that was refused as wrong in itself is not sent again as it was',
      (evidence) =>
        each(
          occasions(evidence, ({ response }) => FINAL_STATUSES.has(response?.status)),
          'no request was refused as wrong in itself',
          (refused) => {
            const again = after(evidence, refused, (exchange) => isUnchanged(exchange, refused));
            const received = `the same again, after ${refused.label} was answered ${refused.response?.status} ${shown(codeOf(refused))}`;
            return again && at(again, 'a refused request was repeated unchanged', 'another request, or none', received);
          },
        ),
    ),

  whatIsNotOffered: (): Check =>
    check('not-offered-is-not-asked-again', 'what was answered NOT_OFFERED is not asked for again', (evidence) =>
      each(refusedWith(evidence, 'NOT_OFFERED'), 'no request was answered NOT_OFFERED', (refused) => {
        const again = after(evidence, refused, (exchange) => wishOf(exchange) === wishOf(refused));
        return again && at(again, 'asked again for what is not offered', 'no such request', `again, after ${refused.label}`);
      }),
    ),

  beforeTheChannelList: (): Check =>
    check(
      'channel-list-is-read-after-channel-not-found',
      'after CHANNEL_NOT_FOUND the channel list is read before the channel is asked for again',
      (evidence) =>
        each(refusedWith(evidence, 'CHANNEL_NOT_FOUND'), 'no request was answered CHANNEL_NOT_FOUND', (refused) => {
          const list = after(evidence, refused, isChannelList);
          const again = after(evidence, refused, (exchange) => wishOf(exchange) === wishOf(refused));
          if (again === undefined ? list !== undefined : list !== undefined && answeredMs(list) <= again.timing.startedMs) return undefined;
          const received = again === undefined ? 'the list was not read again' : 'the channel was asked for again before the list was';
          return at(
            again ?? refused,
            'the channel list was not read after CHANNEL_NOT_FOUND',
            'the channel list, then the channel',
            received,
          );
        }),
    ),
};

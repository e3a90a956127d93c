import { validate } from '../../contract/validate.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange, SecretFact } from '../../model/evidence.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { check, each, judgedBy, shown, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { followsNothing, NOTHING_FOLLOWED } from './followed-channels.ts';
import { seconds } from './lapse.ts';
import { answeredMs, isEventRequest, isTokenRequest, needsToken, occasions, requests, tokenShown } from './requests.ts';

/** How a client gets its tokens and how it uses them, as long as nobody refuses one. */

const FORM = 'application/x-www-form-urlencoded';

const granted = (evidence: CaseEvidence): readonly Exchange[] =>
  occasions(evidence, (exchange) => isTokenRequest(exchange) && exchange.response?.status === 200 && exchange.failure === undefined);

/** Tokens that the server issued; what a client made up has no lifetime. */
const issuedTokens = ({ secrets }: CaseEvidence): readonly (SecretFact & { readonly issuedAtMs: number })[] =>
  secrets.flatMap((secret) =>
    secret.kind === 'token' && secret.issuedAtMs !== undefined ? [{ ...secret, issuedAtMs: secret.issuedAtMs }] : [],
  );

const lifetimeMs = ({ expiresInSeconds = 0 }: SecretFact): number => expiresInSeconds * 1_000;

const formFaults = (evidence: CaseEvidence, exchange: Exchange): readonly Finding[] => {
  const type = exchange.request.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (type?.split(';')[0]?.trim().toLowerCase() !== FORM) {
    return [at(exchange, 'the token request is not a form', FORM, type ?? 'no Content-Type', 'Content-Type')];
  }
  const fields = [...new URLSearchParams(exchange.request.body ?? '')];
  const repeated = fields.find(([name], index) => fields.findIndex(([other]) => other === name) !== index);
  if (repeated !== undefined) return [at(exchange, `${repeated[0]} is sent twice`, 'each field once', 'twice', repeated[0])];
  // The recorder put a label in the place of an assertion: what that looked like is not judged.
  const hidden = new Set(evidence.secrets.map(({ label }) => JSON.stringify(label)));
  return validate('TokenRequest', Object.fromEntries(fields))
    .filter(({ received }) => !hidden.has(received))
    .map(({ pointer, says, expected, received }) => at(exchange, says, expected, received, pointer.slice(1) || undefined));
};

/** To a client a token may live from when it asked for it. */
const askedForMs = (evidence: CaseEvidence, { issuedAtMs }: { readonly issuedAtMs: number }): number =>
  granted(evidence).findLast(({ timing }) => timing.startedMs <= issuedAtMs)?.timing.startedMs ?? issuedAtMs;

/** A token is spent when it was refused, when it is on the last half of its life, or when the client was started anew. */
const isSpent = (evidence: CaseEvidence, token: SecretFact & { readonly issuedAtMs: number }, byMs: number): boolean =>
  byMs - askedForMs(evidence, token) >= lifetimeMs(token) / 2 ||
  evidence.exchanges.some(
    (exchange) => tokenShown(exchange) === token.label && exchange.response?.status === 401 && answeredMs(exchange) <= byMs,
  ) ||
  (evidence.client?.runs ?? []).some(({ startedMs }) => startedMs > token.issuedAtMs && startedMs <= byMs);

const judgeReuse = (evidence: CaseEvidence): CheckResult => {
  const tokens = issuedTokens(evidence).toSorted((one, other) => one.issuedAtMs - other.issuedAtMs);
  if (tokens.length === 0) return unobserved('the client was granted no token');
  if (evidence.exchanges.filter(needsToken).length < 2) return unobserved('the client sent fewer than two requests that need a token');
  return judgedBy(
    granted(evidence).flatMap((exchange) => {
      const { startedMs } = exchange.timing;
      const own = tokens.find(({ issuedAtMs }) => issuedAtMs >= startedMs);
      const held = tokens.findLast(({ issuedAtMs, scope }) => issuedAtMs < startedMs && scope === own?.scope);
      if (held === undefined || isSpent(evidence, held, startedMs)) return [];
      const received = `another token request after ${seconds(startedMs - held.issuedAtMs)} of ${seconds(lifetimeMs(held))}`;
      return [at(exchange, 'another token was asked for while one was good', `${held.label} until shortly before its end`, received)];
    }),
  );
};

const judgeReplacement = (evidence: CaseEvidence): CheckResult => {
  const [first] = issuedTokens(evidence);
  if (first === undefined) return unobserved('the client was granted no token');
  const endMs = first.issuedAtMs + lifetimeMs(first);
  if (evidence.durationMs < endMs) return unobserved('the case was over before the first token was');
  if (followsNothing(evidence)) return NOTHING_FOLLOWED;
  // To the server the token may have ended some milliseconds before, and a stream that was opened early with another one goes on.
  const reading = requests(evidence).filter((exchange) => isEventRequest(exchange) && exchange.timing.endedMs > endMs);
  if (reading.some((exchange) => exchange.response?.status === 200 && tokenShown(exchange) !== first.label)) return judgedBy([]);
  const refused = reading.find(({ timing }) => timing.startedMs > endMs);
  const received =
    refused === undefined ? 'no request for events any more' : `${refused.response?.status ?? 'no answer'} to ${tokenShown(refused)}`;
  return judgedBy([
    {
      says: 'the client did not go on reading once its token had ended',
      expected: `a request for events with another token after ${seconds(endMs)}`,
      received,
      exchange: (refused ?? granted(evidence)[0])?.label ?? 'createToken',
    },
  ]);
};

/** A request that a client gives up is over when it hangs up. */
const areAtOnce = (one: Exchange, other: Exchange): boolean => other.timing.startedMs < answeredMs(one);

export const tokenUse = {
  comesFirst: (): Check =>
    check('token-comes-first', 'the client had a token before its first request that needs one', (evidence) => {
      const first = requests(evidence).find(needsToken);
      if (first === undefined) return unobserved('the client sent no request that needs a token');
      const token = granted(evidence)[0];
      if (token !== undefined && answeredMs(token) <= first.timing.startedMs) return judgedBy([]);
      return judgedBy([at(first, 'asked before it had a token', 'a token first', 'no token was granted before this request')]);
    }),

  isAskedForByTheContract: (): Check =>
    check('token-request-matches-schema', 'every token request is a form that satisfies the schema TokenRequest', (evidence) =>
      each(occasions(evidence, isTokenRequest), 'the client asked for no token', (exchange) => formFaults(evidence, exchange)),
    ),

  isInTheHeader: (): Check =>
    check('token-is-in-the-header', 'every request that needs a token carries one as Authorization: Bearer', (evidence) =>
      each(occasions(evidence, needsToken), 'the client sent no request that needs a token', (exchange) => {
        if (tokenShown(exchange) !== undefined) return undefined;
        const sent = exchange.request.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
        return at(exchange, 'the token is not in its place', 'Authorization: Bearer and a token', shown(sent), 'Authorization');
      }),
    ),

  isReused: (): Check => check('token-is-reused', 'a token serves all requests until shortly before its lifetime is over', judgeReuse),

  isReplaced: (): Check =>
    check('token-is-replaced', 'the client goes on reading with another token once the first has ended', judgeReplacement),

  isAskedForOnce: (): Check =>
    check('one-token-request-at-a-time', 'no token request begins while another is under way', (evidence) => {
      const asked = occasions(evidence, isTokenRequest);
      if (asked.length < 2) return unobserved('the client asked for fewer than two tokens');
      return judgedBy(
        asked.flatMap((exchange, index) => {
          const other = asked.slice(0, index).find((earlier) => areAtOnce(earlier, exchange));
          return other === undefined
            ? []
            : [at(exchange, 'two token requests at once', 'one at a time', `begun while ${other.label} was under way`)];
        }),
      );
    }),
};

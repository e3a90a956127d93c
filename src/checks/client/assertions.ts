import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange, SecretFact } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each, shown, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { isTokenRequest, occasions } from './requests.ts';

/** Client assertions (RFC 7523): what each claims, as the recorder wrote it down. */

const LONGEST_LIFE_MS = 600_000;
/** Claims are in whole seconds. */
const A_SECOND_MS = 1_000;

const factOf = ({ secrets }: CaseEvidence, { request }: Exchange): SecretFact | undefined => {
  const label = new URLSearchParams(request.body ?? '').get('client_assertion');
  return secrets.find((secret) => secret.kind === 'assertion' && secret.label === label);
};

const expiryFault = (evidence: CaseEvidence, exchange: Exchange, exp: string | undefined): Finding | undefined => {
  const sentMs = Date.parse(evidence.startedAt ?? '') + exchange.timing.startedMs;
  const livesMs = Number(exp) * 1_000 - sentMs;
  if (Number.isNaN(sentMs) || (livesMs > -A_SECOND_MS && livesMs <= LONGEST_LIFE_MS + A_SECOND_MS)) return undefined;
  const received = exp === undefined ? 'no exp' : `${Math.round(livesMs / 1_000)} s after the request`;
  return at(exchange, 'the expiry is not as required', 'exp within ten minutes after the request', received, 'client_assertion');
};

export const assertions = {
  areFresh: (): Check =>
    check(
      'assertions-are-fresh',
      'every assertion names the token address, expires within ten minutes and has a jti of its own',
      (evidence) => {
        const sent = occasions(evidence, (exchange) => isTokenRequest(exchange) && factOf(evidence, exchange) !== undefined);
        const judged = each(sent, 'the client sent no assertion', (exchange, index) => {
          const { aud, exp, jti } = factOf(evidence, exchange)?.claims ?? {};
          const address = `${exchange.request.origin}${exchange.request.path}`;
          const earlier = sent.slice(0, index).find((other) => factOf(evidence, other)?.claims?.['jti'] === jti);
          const audience =
            aud?.split(',').includes(address) === true ? [] : [at(exchange, 'another audience', address, shown(aud), 'client_assertion')];
          const expiry = expiryFault(evidence, exchange, exp) ?? [];
          if (jti === undefined) return [...audience, expiry, at(exchange, 'no jti', 'a jti', 'none', 'client_assertion')].flat();
          const repeated =
            earlier && at(exchange, 'the jti was used before', 'a jti of its own', `that of ${earlier.label}`, 'client_assertion');
          return [...audience, expiry, repeated ?? []].flat();
        });
        return judged.outcome === 'met' && sent.length === 1
          ? unobserved('the client sent one assertion, and no other to compare it with')
          : judged;
      },
    ),
};

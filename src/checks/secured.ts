import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange, TlsSeen } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, each, judgedBy, unobserved } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf } from './observe.ts';

/** Checks of the connection below HTTP: which TLS was agreed on, and which certificates were shown. */
export const secured = {
  isOverTls: (label: string): Check =>
    check(`${label}-is-over-tls`, `"${label}" is served over TLS`, (evidence) =>
      each(exchangesOf(evidence, label), `no exchange "${label}" took place`, (exchange) => {
        const { origin } = exchange.request;
        return origin.startsWith('https:') ? undefined : at(exchange, 'the address is not served over TLS', 'an https address', origin);
      }),
    ),

  /** `today` is the same request over a version of today: a server that nobody reaches refuses everything. */
  refusesOldVersions: (label: string, today: string): Check =>
    check(
      `${label}-versions-are-refused`,
      `no handshake of "${label}", which offers nothing newer than TLS 1.1, is completed`,
      (evidence) => {
        if (!exchangesOf(evidence, today).some(({ tls }) => tls !== undefined)) return unobserved(`"${today}" did not get TLS to work`);
        const tried = exchangesOf(evidence, label);
        const accepted = tried.flatMap((exchange) =>
          exchange.tls === undefined ? [] : [at(exchange, 'an old version was accepted', 'no handshake', exchange.tls.version)],
        );
        if (accepted.length > 0 || tried.some(isRefusedByPeer)) return judgedBy(accepted);
        return unobserved(`"${label}" was refused by nobody: ${tried[0]?.failure?.detail ?? 'it was not tried'}`);
      },
    ),

  /** By the clock of the machine that played the case. */
  certificatesAreInDate: (label: string): Check =>
    check(`${label}-shows-certificates-in-date`, `every certificate of the chain that "${label}" shows is in date`, (evidence) => {
      const now = Date.parse(evidence.startedAt ?? '');
      if (Number.isNaN(now)) return unobserved('the evidence does not say when the case was played');
      return eachHandshake(evidence, label, (exchange, { certificates }) => {
        if (certificates.length === 0) return at(exchange, 'no certificate was shown', 'a certificate', 'none');
        return certificates.flatMap(({ subject, validFrom, validTo }) => {
          const isInDate = Date.parse(validFrom) <= now && now <= Date.parse(validTo);
          const says = `the certificate of ${subject} is out of date`;
          return isInDate ? [] : [at(exchange, says, `in date at ${new Date(now).toISOString()}`, `from ${validFrom} to ${validTo}`)];
        });
      });
    }),

  certificateNamesTheHost: (label: string): Check =>
    check(
      `${label}-shows-a-certificate-of-its-host`,
      `the certificate that "${label}" shows names the host that was addressed`,
      (evidence) =>
        eachHandshake(evidence, label, (exchange, { nameMismatch }) => {
          const { host } = new URL(exchange.request.origin);
          return nameMismatch === undefined ? undefined : at(exchange, 'the certificate is of another host', host, nameMismatch);
        }),
    ),

  /** A refusal may come in the handshake, after it, or as an answer of HTTP; only what is served counts. */
  isNotServed: (label: string): Check =>
    check(`${label}-is-not-served`, `"${label}" is refused, in TLS or by an error`, (evidence) => {
      const exchanges = exchangesOf(evidence, label);
      const unclear = exchanges.find((exchange) => exchange.response === undefined && !isRefusedByPeer(exchange));
      if (unclear !== undefined) return unobserved(`"${label}" ended otherwise: ${unclear.failure?.detail ?? 'without an answer'}`);
      return each(exchanges, `no exchange "${label}" took place`, (exchange) => {
        const status = exchange.response?.status ?? 400;
        return status >= 400 ? undefined : at(exchange, 'the request was served', 'a refusal', `${status}`);
      });
    }),
};

/** Said by an alert, or by hanging up. Whatever else went wrong may have gone wrong on our own side. */
const isRefusedByPeer = ({ failure }: Exchange): boolean =>
  failure?.kind === 'reset' || (failure?.kind === 'tls' && /alert/i.test(failure.detail));

const eachHandshake = (
  evidence: CaseEvidence,
  label: string,
  judge: (exchange: Exchange, tls: TlsSeen) => Finding | readonly Finding[] | undefined,
): CheckResult => {
  const handshakes = exchangesOf(evidence, label).flatMap((exchange) =>
    exchange.tls === undefined ? [] : [{ exchange, tls: exchange.tls }],
  );
  return each(handshakes, `"${label}" did not get TLS to work`, ({ exchange, tls }) => judge(exchange, tls));
};

import type { Check } from '../../model/case.ts';
import type { CaseEvidence, Exchange, SecretFact } from '../../model/evidence.ts';
import { check, each, shown, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { headerValues } from '../observe.ts';

/** Where a client's secrets go. The recorder put a label in the place of each, and says where a client wrote one down. */

const WORDS: Readonly<Record<SecretFact['kind'], string>> = {
  token: 'a token',
  clientSecret: 'the client secret',
  assertion: 'a client assertion',
  privateKey: 'the private key',
};

const sentText = ({ request }: Exchange): string =>
  [request.path, request.body ?? '', ...request.headers.map(([, value]) => value)].join('\n');

const isWithin = (text: string, label: string): boolean =>
  text
    .split(label)
    .slice(1)
    .some((rest) => !/^\d/.test(rest));

const secretsIn = ({ secrets }: CaseEvidence, text: string): readonly SecretFact[] => secrets.filter(({ label }) => isWithin(text, label));

const isRedirect = (exchange: Exchange): boolean => {
  const status = exchange.response?.status ?? 0;
  return status >= 300 && status < 400 && headerValues(exchange, 'location').length > 0;
};

const isGiven = ({ notes }: CaseEvidence, { request }: Exchange): boolean =>
  request.origin === notes['primary'] || request.origin === notes['secondary'];

export const clientSecrets = {
  stayWithTheGivenHosts: (): Check =>
    check(
      'takes-no-secret-to-another-host',
      'no request to a host that the client was not given carries a token or a credential',
      (evidence) => {
        const redirect = evidence.exchanges.find(isRedirect);
        if (redirect === undefined) return unobserved('no answer was a redirect');
        const elsewhere = evidence.exchanges.filter((exchange) => !isGiven(evidence, exchange));
        return each([redirect, ...elsewhere], 'no answer was a redirect', (exchange) => {
          const [carried] = isGiven(evidence, exchange) ? [] : secretsIn(evidence, sentText(exchange));
          return carried === undefined
            ? undefined
            : at(exchange, `${WORDS[carried.kind]} was sent to ${exchange.request.origin}`, 'no token and no credential', carried.label);
        });
      },
    ),

  goToTheTokenAddressAlone: (): Check =>
    check('sends-its-secret-to-the-token-address-alone', 'the client secret goes to the token address, and nowhere else', (evidence) =>
      each(
        evidence.exchanges.flatMap((exchange) => {
          const carried = secretsIn(evidence, sentText(exchange)).find(({ kind }) => kind === 'clientSecret');
          return carried === undefined ? [] : [{ exchange, carried }];
        }),
        'no request carried a client secret',
        ({ exchange, carried }) =>
          exchange.operationId === 'createToken'
            ? undefined
            : at(exchange, `the client secret was sent with ${exchange.operationId}`, 'no client secret', carried.label),
      ),
    ),

  stayOutOfAddresses: (): Check =>
    check('puts-no-secret-into-a-url', 'no URL holds a token, a client secret or an assertion', (evidence) => {
      if (evidence.secrets.length === 0) return unobserved('the client had no secret to send');
      return each(evidence.exchanges, 'the client sent no request', (exchange) => {
        const [carried] = secretsIn(evidence, exchange.request.path);
        return carried === undefined
          ? undefined
          : at(exchange, `${WORDS[carried.kind]} stands in a URL`, 'no secret', exchange.request.path);
      });
    }),

  areWrittenNowhere: (): Check =>
    check('writes-no-secret-down', 'neither output nor capture holds a token or the client secret', (evidence) => {
      const found = each(
        evidence.secrets.filter(({ sentTo = [], seenIn = [] }) => sentTo.length > 0 || seenIn.length > 0),
        'the client sent no secret',
        ({ kind, label, seenIn = [] }) =>
          seenIn.map((place) => ({
            says: `${WORDS[kind]} stands in the client's ${place}`,
            expected: 'no secret',
            received: shown(label),
            exchange: place,
          })),
      );
      const lostBytes = (evidence.client?.runs ?? []).reduce((sum, { outputLostBytes = 0 }) => sum + outputLostBytes, 0);
      return found.outcome === 'met' && lostBytes > 0
        ? unobserved(`the client printed so much that ${lostBytes} bytes of it could not be looked at: let it print less`)
        : found;
    }),
};

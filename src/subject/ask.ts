import { parseJson } from '../contract/parse-json.ts';
import { HarnessError } from '../errors.ts';
import type { CredentialName } from '../model/case.ts';
import type { CredentialConfig, UrlTargetConfig } from '../model/target-config.ts';
import type { WireAnswer, WireExchange } from '../wire/client/wire-exchange.ts';
import type { Asked } from './explained.ts';
import { expectTestSystem } from './live-system.ts';
import { type Look, lookAt } from './look.ts';
import { failureProblem, unusableAnswer } from './preflight-problem.ts';
import { type Refusal, refusedProblem } from './refused-problem.ts';
import type { TargetSession } from './target-session.ts';
import { isSendable, tokenRequest } from './token-request.ts';

/** How the first questions are put to a server that is not ours, and how an answer that is of no use is told. */

export type Probe = {
  readonly session: TargetSession;
  readonly config: UrlTargetConfig;
  readonly exchangeMs: number;
  readonly onLook: (look: Look) => void;
};

type Credential = Asked['credential'];

export const credentialIn = ({ session }: Probe, name: Exclude<CredentialName, 'none'> = 'main'): Credential => {
  const config: CredentialConfig | undefined = session.credentials[name];
  if (config === undefined) throw new HarnessError({ code: 'NO_CREDENTIAL', says: `A url target was opened without credentials.${name}.` });
  return { name, config };
};

export const answerOf = ({ answer, failure }: WireExchange, asked: Asked): WireAnswer => {
  if (failure !== undefined) throw failureProblem(failure, asked);
  if (answer === undefined) throw new HarnessError({ code: 'NO_OUTCOME', says: `${asked.address} left neither an answer nor a failure` });
  return answer;
};

export const jsonOf = (answer: WireAnswer): unknown => parseJson(answer.body.decoded?.toString());

export const refusalOf = (answer: WireAnswer): Refusal => ({
  status: answer.status,
  json: jsonOf(answer),
  headers: answer.headers,
  text: answer.body.decoded?.toString() ?? '',
});

/** `scopes` is absent where the answer does not tell them. */
export type Granted = { readonly token: string; readonly scopes?: readonly string[] };

const grantedIn = (answer: WireAnswer, asked: Asked): Granted => {
  const json = jsonOf(answer);
  if (answer.status !== 200) throw refusedProblem(refusalOf(answer), asked);
  const token = typeof json === 'object' && json !== null && 'access_token' in json ? json.access_token : undefined;
  if (typeof token !== 'string' || token === '') throw unusableAnswer('an access token', asked);
  if (!isSendable(token)) throw unusableAnswer('an access token that a header can carry', asked);
  const scope = typeof json === 'object' && json !== null && 'scope' in json ? json.scope : undefined;
  return { token, ...(typeof scope === 'string' && { scopes: scope.split(' ').filter((one) => one !== '') }) };
};

export const askToken = async (probe: Probe, name: Credential['name'] = 'main'): Promise<Granted> => {
  const { session, config, exchangeMs, onLook } = probe;
  const { addresses, client } = session;
  const credential = credentialIn(probe, name);
  const key = config.tokenUrl === undefined ? 'target.url' : 'target.tokenUrl';
  const asked: Asked = { address: addresses.token, key, config, credential };
  const { headers, body } = await tokenRequest(credential.config, { tokenUrl: addresses.token });
  const { origin, pathname, search } = new URL(addresses.token);
  const request = { origin, path: `${pathname}${search}`, method: 'POST', headers, body, deadlineMs: exchangeMs };
  const exchange = await client.send({ ...request, isTlsWatched: true });
  onLook(lookAt(exchange, asked));
  const answer = answerOf(exchange, asked);
  expectTestSystem(answer.headers, { ...asked, isHeaderRequired: false });
  return grantedIn(answer, asked);
};

export const authenticatedGet = async ({ session, exchangeMs }: Probe, token: string, address: string): Promise<WireExchange> => {
  const { origin, pathname } = new URL(address);
  const headers = [
    ['Authorization', `Bearer ${token}`],
    ['Accept', 'application/json, application/problem+json'],
  ] as const;
  return session.client.send({ origin, path: pathname, method: 'GET', headers, deadlineMs: exchangeMs, isTlsWatched: true });
};

import { createHash, timingSafeEqual } from 'node:crypto';
import type { ClientRegister, SimulatorCredential } from '../credentials.ts';
import type { AssertionVerifier } from './assertion.ts';

/** Who asks for a token: by `client_secret_basic` or by `private_key_jwt`, and never by both. */

export type TokenForm = ReadonlyMap<string, string>;

export type ClientAuthentication =
  | { readonly kind: 'known'; readonly credential: SimulatorCredential }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'malformed'; readonly name: string; readonly reason: string };

export type BasicPair = { readonly clientId: string; readonly secret: string };

const formDecoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

/** RFC 6749, section 2.3.1: both halves are form-encoded before they are joined. */
export const readBasic = (header: string | undefined): BasicPair | undefined => {
  if (header === undefined || !/^basic /i.test(header)) return undefined;
  const text = Buffer.from(header.slice('basic '.length).trim(), 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const clientId = formDecoded(text.slice(0, Math.max(colon, 0)));
  const secret = formDecoded(text.slice(colon + 1));
  return colon === -1 || clientId === undefined || secret === undefined ? undefined : { clientId, secret };
};

const isSameSecret = (left: string, right: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
};

/** One sentence for a wrong secret and for an unknown client: the difference is nobody's business. */
const wrongClient: ClientAuthentication = { kind: 'refused', detail: 'The client is not known, or its secret is wrong.' };

const byBasic = (pair: BasicPair, register: ClientRegister): ClientAuthentication => {
  const client = register.find(pair.clientId);
  if (client === undefined || !isSameSecret(pair.secret, client.credential.clientSecret)) return wrongClient;
  return { kind: 'known', credential: client.credential };
};

export const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const byAssertion = async (form: TokenForm, verify: AssertionVerifier): Promise<ClientAuthentication> => {
  if (form.get('client_assertion_type') !== assertionType) {
    return { kind: 'malformed', name: 'client_assertion_type', reason: `must be ${assertionType}` };
  }
  const verified = await verify(form.get('client_assertion') ?? '', form.get('client_id'));
  return verified.client === undefined
    ? { kind: 'refused', detail: verified.reason }
    : { kind: 'known', credential: verified.client.credential };
};

export type AuthenticationMeans = { readonly register: ClientRegister; readonly verifyAssertion: AssertionVerifier };

export const authenticateClient = (
  authorization: string | undefined,
  form: TokenForm,
  means: AuthenticationMeans,
): ClientAuthentication | Promise<ClientAuthentication> => {
  const pair = readBasic(authorization);
  if (form.has('client_assertion')) {
    if (authorization !== undefined)
      return { kind: 'malformed', name: 'client_assertion', reason: 'must not be sent beside an Authorization header' };
    return byAssertion(form, means.verifyAssertion);
  }
  const named = form.get('client_id') ?? '';
  if (pair !== undefined && named !== '' && named !== pair.clientId)
    return { kind: 'malformed', name: 'client_id', reason: 'must be the client of the Authorization header' };
  if (pair === undefined) return { kind: 'refused', detail: 'Authenticate by client_secret_basic or by private_key_jwt.' };
  return byBasic(pair, means.register);
};

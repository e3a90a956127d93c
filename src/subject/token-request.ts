import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { MissingPrerequisiteError } from '../errors.ts';
import type { AssertionOptions, TokenOptions } from '../model/case.ts';
import type { HeaderList } from '../model/evidence.ts';
import type { CredentialConfig } from '../model/target-config.ts';
import { wireLimits } from '../wire/limits.ts';

/** How a credential asks for a token. It makes the message and sends nothing. */
export type TokenRequest = { readonly headers: HeaderList; readonly body: string };

export type TokenAsk = Pick<TokenOptions, 'method' | 'scope' | 'grantType' | 'assertion'> & {
  /** The whole address of the token operation: the audience of an assertion. */
  readonly tokenUrl: string;
};

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ASSERTION_LIFETIME_SECONDS = 60;

const formEncoded = (text: string) => new URLSearchParams({ v: text }).toString().slice('v='.length);

/** RFC 6749, section 2.3.1: both parts are form-encoded before they are joined. */
const basic = (clientId: string, clientSecret: string): string =>
  `Basic ${Buffer.from(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`).toString('base64')}`;

const lacking = (credential: CredentialConfig, needed: string): MissingPrerequisiteError =>
  new MissingPrerequisiteError({ needed: `${needed} for the client ${credential.clientId}`, found: 'none in the run file' });

const keyOf = (credential: CredentialConfig, { key }: AssertionOptions): KeyObject => {
  if (key === 'another') return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  if (credential.privateKeyPem === undefined) throw lacking(credential, 'a private key');
  return createPrivateKey(credential.privateKeyPem);
};

const assertionOf = (credential: CredentialConfig, tokenUrl: string, wanted: AssertionOptions = {}): Promise<string> => {
  const { clientId, keyId, algorithm } = credential;
  const key = keyOf(credential, wanted);
  const ownAlgorithm = wanted.key === undefined ? algorithm : undefined;
  const alg = ownAlgorithm ?? (key.asymmetricKeyType === 'ec' ? 'ES256' : 'RS256');
  const expiresAt = Math.floor(Date.now() / 1000) + (wanted.lifetimeSeconds ?? ASSERTION_LIFETIME_SECONDS);
  return new SignJWT()
    .setProtectedHeader({ alg, typ: 'JWT', ...(keyId === undefined ? {} : { kid: keyId }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(wanted.audience ?? tokenUrl)
    .setJti(wanted.jti ?? randomUUID())
    .setIssuedAt(expiresAt - ASSERTION_LIFETIME_SECONDS)
    .setExpirationTime(expiresAt)
    .sign(key);
};

/** What a header can carry; any other token would break the request that shows it, and that is not for us to send. */
export const isSendable = (token: string): boolean =>
  /^[\t\x20-\x7e\x80-\xff]+$/.test(token) && token.length <= wireLimits.secretCharacters;

/** By secret where there is one and nothing else is asked for, by assertion otherwise. */
export const tokenRequest = async (credential: CredentialConfig, ask: TokenAsk): Promise<TokenRequest> => {
  const { clientId, clientSecret } = credential;
  const method = ask.method ?? (clientSecret === undefined ? 'private_key_jwt' : 'client_secret_basic');
  const { grantType = 'client_credentials' } = ask;
  const form = new URLSearchParams(grantType === null ? {} : { grant_type: grantType });
  if (ask.scope !== undefined) form.set('scope', ask.scope);
  const headers: [string, string][] = [
    ['Accept', 'application/json, application/problem+json'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ];
  if (method === 'client_secret_basic') {
    if (clientSecret === undefined) throw lacking(credential, 'a client secret');
    return { headers: [['Authorization', basic(clientId, clientSecret)], ...headers], body: form.toString() };
  }
  form.set('client_id', clientId);
  form.set('client_assertion_type', ASSERTION_TYPE);
  form.set('client_assertion', await assertionOf(credential, ask.tokenUrl, ask.assertion));
  return { headers, body: form.toString() };
};

import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import type { Connection, Request } from './connection.ts';
import { Refused, Stopped, Unavailable } from './failures.ts';
import { isObject } from './messages.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Settings } from './settings.ts';

/** One token for all, got when it is needed and used until shortly before it ends. */
export type TokenSource = {
  /** The token to use now. Whoever asks while one is being got waits for that one. */
  readonly token: () => Promise<string>;
  /** The server does not want this one any more. */
  readonly drop: (token: string) => void;
};

export type CreateTokenSource = (settings: Settings, connection: Connection) => TokenSource;

type Held = { readonly token: string; readonly usableUntil: number };

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RFC 7523: a signed statement in place of the secret, good for a minute and for one use. */
const assertionOf = ({ clientId, tokenUrl }: Settings, privateKeyPem: string): string => {
  const seconds = Math.floor(Date.now() / 1_000);
  const claims = { iss: clientId, sub: clientId, aud: tokenUrl, iat: seconds, exp: seconds + 60, jti: randomUUID() };
  const signed = `${encoded({ alg: 'ES256', typ: 'JWT' })}.${encoded(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: createPrivateKey(privateKeyPem), dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
};

const basic = (clientId: string, secret: string): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}`;

const tokenRequest = (settings: Settings): Request => {
  const { credential, clientId, tokenUrl, answerMs } = settings;
  const form = new URLSearchParams({ grant_type: 'client_credentials' });
  const headers: Record<string, string> = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
  if ('secret' in credential) headers['Authorization'] = basic(clientId, credential.secret);
  else {
    form.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    form.set('client_assertion', assertionOf(settings, credential.privateKeyPem));
  }
  return { url: tokenUrl, method: 'POST', headers, body: form.toString(), timeoutMs: answerMs };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A fifth of its life before its end, but not more than half a minute. */
const marginMs = (lifetimeMs: number): number => Math.min(30_000, lifetimeMs / 5);

const requestToken = async (settings: Settings, connection: Connection): Promise<Held> => {
  const askedAt = Date.now();
  const { status, headers, text } = await connection.send(tokenRequest(settings));
  const message = parse(text);
  if (status === 200 && isObject(message)) {
    const { access_token: token, expires_in: seconds } = message;
    if (typeof token === 'string' && typeof seconds === 'number') {
      return { token, usableUntil: askedAt + seconds * 1_000 - marginMs(seconds * 1_000) };
    }
  }
  if (status === 429 || status >= 500 || status < 400) throw new Unavailable(`the token address answered ${status}`, retryAfterMs(headers));
  throw new Refused(status, isObject(message) ? String(message['code']) : 'UNKNOWN');
};

export const createTokenSource: CreateTokenSource = (settings, connection) => {
  let held: Held | undefined;
  let underWay: Promise<Held> | undefined;
  let stopped: Stopped | undefined;
  const renew = async (): Promise<Held> => {
    try {
      held = await requestToken(settings, connection);
      return held;
    } catch (error) {
      // Asking again with the same credential would get the same answer, or lock it.
      if (error instanceof Refused) stopped = new Stopped(`no token: ${error.message}`);
      throw stopped ?? error;
    } finally {
      underWay = undefined;
    }
  };
  return {
    token: async () => {
      if (stopped !== undefined) throw stopped;
      if (held !== undefined && Date.now() < held.usableUntil) return held.token;
      underWay ??= renew();
      return (await underWay).token;
    },
    drop: (token) => {
      if (held?.token === token) held = undefined;
    },
  };
};

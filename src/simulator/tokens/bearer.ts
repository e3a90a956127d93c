import { type PayloadAnswer, problemAnswer } from '../exchange/answer.ts';
import type { Call, Caller } from '../exchange/call.ts';
import type { TokenStore } from './token-store.ts';

/** From the `Authorization` header of a request to its caller, or to the refusal. */

export type Authentication = { readonly caller: Caller } | { readonly refusal: PayloadAnswer };

const scheme = 'bearer ';

const refuse = (code: 'TOKEN_MISSING' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED', detail: string): Authentication => {
  const error = code === 'TOKEN_MISSING' ? 'invalid_request' : 'invalid_token';
  return { refusal: problemAnswer(code, { detail, headers: ['WWW-Authenticate', `Bearer error="${error}"`] }) };
};

/** The token of an `Authorization` header of the scheme Bearer. */
export const bearerOf = (header: string | undefined): string | undefined =>
  header?.slice(0, scheme.length).toLowerCase() === scheme ? header.slice(scheme.length).trim() : undefined;

export const authenticate = (call: Call, tokens: TokenStore): Authentication => {
  const header = call.header('authorization');
  if (header === undefined) return refuse('TOKEN_MISSING', 'Send the access token as Authorization: Bearer.');
  const token = bearerOf(header);
  if (token === undefined) return refuse('TOKEN_MISSING', 'The Authorization header does not use the scheme Bearer.');
  const issued = tokens.find(token);
  if (issued === undefined) return refuse('TOKEN_INVALID', 'This server did not issue the access token.');
  if (issued.caller.expiresAtMs <= Date.now()) return refuse('TOKEN_EXPIRED', 'The access token has expired: fetch another.');
  return { caller: issued.caller };
};

export const refuseScope = (scope: string): PayloadAnswer =>
  problemAnswer('INSUFFICIENT_SCOPE', {
    detail: `The operation needs the scope ${scope}, which the access token does not have.`,
    headers: ['WWW-Authenticate', `Bearer error="insufficient_scope", scope="${scope}"`],
  });

import { randomBytes } from 'node:crypto';
import type { SimulatorCredential } from '../credentials.ts';
import type { Caller } from '../exchange/call.ts';

/** Opaque access tokens. Both addresses share one store; a new token leaves the earlier ones of its client alone. */

export type IssuedToken = { readonly token: string; readonly label: string; readonly caller: Caller };

export type TokenStore = {
  readonly issue: (credential: SimulatorCredential, scopes: readonly string[]) => IssuedToken;
  /** Expired tokens are still found for a while, so that the caller can be told why. */
  readonly find: (token: string) => IssuedToken | undefined;
  /** Takes a client's tokens back before they expire, which only a fault does. */
  readonly withdraw: (clientId: string) => void;
  /** As if the time of a client's tokens were over, which only a fault does. */
  readonly expire: (clientId: string) => void;
};

const maximumTokens = 10_000;

export const createTokenStore = (): TokenStore => {
  const tokens = new Map<string, IssuedToken>();
  let issuedCount = 0;
  return {
    issue: (credential, scopes) => {
      issuedCount += 1;
      const issued: IssuedToken = {
        token: `ocp_${randomBytes(24).toString('base64url')}`,
        label: `token#${issuedCount}`,
        caller: {
          clientId: credential.clientId,
          participants: credential.participants,
          scopes: new Set(scopes),
          expiresAtMs: Date.now() + credential.tokenLifetimeSeconds * 1_000,
        },
      };
      tokens.set(issued.token, issued);
      const oldest = tokens.keys().next();
      if (tokens.size > maximumTokens && oldest.done !== true) tokens.delete(oldest.value);
      return issued;
    },
    find: (token) => tokens.get(token),
    expire: (clientId) => {
      for (const [token, issued] of tokens) {
        if (issued.caller.clientId === clientId) tokens.set(token, { ...issued, caller: { ...issued.caller, expiresAtMs: Date.now() } });
      }
    },
    withdraw: (clientId) => {
      for (const [token, { caller }] of tokens) if (caller.clientId === clientId) tokens.delete(token);
    },
  };
};

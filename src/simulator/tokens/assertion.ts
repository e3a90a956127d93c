import type { ClientRegister, KnownClient } from '../credentials.ts';

/** Client assertions of RFC 7523: signed by the client's own key, for this token address, and good for one use. */

export type VerifiedAssertion =
  | { readonly client: KnownClient; readonly reason?: undefined }
  | { readonly client: undefined; readonly reason: string };

export type AssertionVerifier = (assertion: string, clientId: string | undefined) => Promise<VerifiedAssertion>;

export type AssertionRules = {
  readonly register: ClientRegister;
  /** The addresses that an assertion may name as its audience. */
  readonly audiences: () => readonly string[];
};

const algorithms = ['RS256', 'PS256', 'ES256'];
const refuse = (reason: string): VerifiedAssertion => ({ client: undefined, reason });
const maximumRemembered = 10_000;

/** Remembers each accepted `jti` until the assertion that carried it has expired. */
const createReplayGuard = () => {
  const seen = new Map<string, number>();
  return (key: string, expiresAtSeconds: number): boolean => {
    const now = Date.now() / 1_000;
    if (seen.size >= maximumRemembered) for (const [known, until] of seen) if (until < now) seen.delete(known);
    if ((seen.get(key) ?? 0) >= now) return false;
    seen.set(key, expiresAtSeconds);
    return true;
  };
};

/** Loaded at the first assertion: most runs never see one, and the start is measured. */
let jose: Promise<typeof import('jose')> | undefined;

const loadJose = (): Promise<typeof import('jose')> => {
  jose ??= import('jose');
  return jose;
};

export const createAssertionVerifier = (rules: AssertionRules): AssertionVerifier => {
  const isFresh = createReplayGuard();
  return async (assertion, clientId) => {
    const { decodeJwt, errors, jwtVerify } = await loadJose();
    try {
      const subject = decodeJwt(assertion).sub;
      const client = subject === undefined ? undefined : rules.register.find(subject);
      if (subject === undefined || client?.verificationKey === undefined)
        return refuse('No key is registered for the client of the assertion.');
      if (clientId !== undefined && clientId !== subject) return refuse('client_id and the subject of the assertion differ.');
      const { payload } = await jwtVerify(assertion, client.verificationKey, {
        algorithms,
        audience: [...rules.audiences()],
        issuer: subject,
        subject,
        requiredClaims: ['exp', 'jti', 'aud', 'iss'],
      });
      if (!isFresh(`${subject} ${payload.jti}`, payload.exp ?? 0)) return refuse('The jti of the assertion was used before.');
      return { client };
    } catch (error) {
      // A key of another kind than the algorithm needs is a TypeError there.
      if (error instanceof errors.JOSEError || error instanceof TypeError)
        return refuse(`The assertion was not accepted: ${error.message}.`);
      throw error;
    }
  };
};

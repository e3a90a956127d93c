import { randomBytes } from 'node:crypto';
import { operations } from '../../generated/operations.ts';
import type { CredentialName, TokenOptions } from '../model/case.ts';
import type { Exchange } from '../model/evidence.ts';
import type { CredentialConfig } from '../model/target-config.ts';
import { isSendable, tokenRequest } from '../subject/token-request.ts';
import { wireLimits } from '../wire/limits.ts';
import type { Play } from './play.ts';
import { messageOf, missing, outcomeOf } from './read-answer.ts';

/** Access tokens of one case: asked for when first needed, used until they expire, one per credential. */
export type TokenKeeper = {
  /** What goes behind `Bearer`; undefined for `none`. */
  readonly bearer: (as: CredentialName) => Promise<string | undefined>;
  /** A new token that lives, of the short-lived credential too. */
  readonly living: (as: CredentialName) => Promise<string>;
  /** One token request, recorded under the label. */
  readonly ask: (label: string, options?: TokenOptions) => Promise<Exchange>;
};

type Base = Omit<Play, 'tokens'>;

type Held = { readonly token: string; readonly expiresAt: number };

/** A server may count in whole seconds: only after one more is a token beyond doubt. */
const PAST_DOUBT_MS = 1100;
/** A token this close to its end may expire on its way. */
const TOO_OLD_MS = 300;

const unknownClient = (): CredentialConfig => ({
  clientId: `no-such-client-${randomBytes(8).toString('hex')}`,
  clientSecret: randomBytes(24).toString('base64url'),
});

const askToken = async (play: Base, label: string, options: TokenOptions): Promise<Exchange> => {
  const { session, recorder, clock, limits } = play;
  clock.check();
  const as = options.as ?? 'main';
  const credential = as === 'none' ? undefined : as === 'unknown' ? unknownClient() : session.credentials[as];
  if (credential === undefined) throw missing(`the credential ${as}`, `no credentials.${as} in the run file`);
  const { clientId, clientSecret } = credential;
  if (clientSecret !== undefined) recorder.hide({ kind: 'clientSecret', value: clientSecret, clientId });
  const reserved = recorder.reserve(label);
  const { headers, body } = await tokenRequest(credential, { ...options, tokenUrl: session.addresses.token });
  const { origin, pathname, search } = new URL(session.addresses.token);
  const own = [
    ['Accept-Encoding', 'gzip'],
    ['User-Agent', 'ocp-conformance'],
    ['X-Request-Id', play.nextRequestId()],
  ] as const;
  const request = {
    origin,
    path: `${pathname}${search}`,
    method: operations.createToken.method,
    headers: [...headers, ...own],
    body,
    deadlineMs: limits.exchangeMs,
    signal: clock.signal,
  };
  const about = { label: reserved, operationId: 'createToken', address: 'token' } as const;
  const exchange = recorder.record(about, await clock.waitFor(session.client.send(request)));
  hideToken(play, exchange);
  clock.check();
  return exchange;
};

const hideToken = ({ recorder }: Base, exchange: Exchange): void => {
  const { accessToken, expiresIn, scope } = messageOf(exchange, 'TokenResponse') ?? {};
  if (accessToken === undefined || accessToken === '' || accessToken.length > wireLimits.secretCharacters) return;
  recorder.hide({
    kind: 'token',
    value: accessToken,
    ...(expiresIn === undefined ? {} : { expiresInSeconds: expiresIn }),
    ...(scope === undefined ? {} : { scope }),
    issuedAtMs: exchange.timing.endedMs,
  });
};

const fetchToken = async (play: Base, as: CredentialName): Promise<Held> => {
  const exchange = await askToken(play, `token:${as}`, { as });
  const { accessToken, expiresIn } = messageOf(exchange, 'TokenResponse') ?? {};
  if (accessToken === undefined) throw missing(`an access token for credentials.${as}`, outcomeOf(exchange), exchange);
  if (!isSendable(accessToken)) {
    const found = `one of ${accessToken.length} characters, ${accessToken.length > wireLimits.secretCharacters ? 'which is too long' : 'of which some cannot be sent'}`;
    throw missing(`an access token for credentials.${as} that a header can carry`, found, exchange);
  }
  return { token: accessToken, expiresAt: performance.now() + (expiresIn ?? 0) * 1000 };
};

const fetchExpired = async (play: Base): Promise<Held> => {
  const held = await fetchToken(play, 'expired');
  const waitMs = held.expiresAt + PAST_DOUBT_MS - performance.now();
  if (waitMs > play.clock.remainingMs()) {
    throw missing('a token that expires within the time of the case', `one that lives ${Math.round(waitMs / 1000)} s more`);
  }
  await play.clock.sleep(waitMs);
  return held;
};

export const createTokenKeeper = (play: Base): TokenKeeper => {
  const held = new Map<CredentialName, Promise<Held>>();
  const obtain = (as: CredentialName): Promise<Held> => {
    const fetching = as === 'expired' ? fetchExpired(play) : fetchToken(play, as);
    held.set(as, fetching);
    // The next one who needs it asks again.
    fetching.catch(() => held.delete(as));
    return fetching;
  };
  const neverIssued = `never-issued-${randomBytes(24).toString('base64url')}`;
  return {
    living: async (as) => (await fetchToken(play, as)).token,
    ask: (label, options = {}) => askToken(play, label, options),
    bearer: async (as) => {
      if (as === 'none') return undefined;
      if (as === 'wrong') return neverIssued;
      const known = await (held.get(as) ?? obtain(as));
      const isUsable = as === 'expired' || known.expiresAt - performance.now() > TOO_OLD_MS;
      return isUsable ? known.token : (await obtain(as)).token;
    },
  };
};

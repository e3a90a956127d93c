import { parseJson } from '../../contract/parse-json.ts';
import type { ConnectionFact, TimelineEntry } from '../../model/client-evidence.ts';
import type { SecretFact } from '../../model/evidence.ts';
import type { Market } from '../../model/trade.ts';
import type { Address } from '../../simulator/exchange/call.ts';
import type { Arrival } from '../../simulator/options.ts';
import type { WireExchange } from '../../wire/client/wire-exchange.ts';
import type { ConnectionSeen } from '../../wire/listener/listen.ts';
import { tapExchange } from '../../wire/listener/tap.ts';
import type { Recorder } from '../../wire/recorder/recorder.ts';

/** The requests of a client under test, recorded as they come, counted for those who wait for one. */
export type Traffic = {
  readonly onRequest: (arrival: Arrival) => void;
  readonly onConnection: (address: Address, connection: ConnectionSeen) => void;
  readonly connections: () => readonly ConnectionFact[];
  readonly note: (says: string) => void;
  readonly timeline: () => readonly TimelineEntry[];
  readonly requests: () => number;
  /** Milliseconds of the case at which the last request came, or was answered. */
  readonly lastAtMs: () => number;
  /** Until when the client was told to come back no earlier; what it does not do until then tells nothing. */
  readonly toldToWaitUntilMs: () => number;
  /** Resolves when every exchange is recorded; what is still open then is broken off by whoever closes the connections. */
  readonly settled: () => Promise<void>;
};

export type Counted = { readonly operationId: string; readonly market: Market | undefined; readonly nth: number };

export type TrafficOptions = {
  readonly recorder: Recorder;
  readonly marketOf: (channelId: string) => Market | undefined;
  /** Called for each request, before it is answered. */
  readonly onCounted: (counted: Counted) => void;
  /** Called for each request when it is over, with the status of its answer where it had one. */
  readonly onAnswered: (operationId: string, status: number | undefined) => void;
  /** Called for each connection, also for one whose handshake failed. */
  readonly onConnected: () => void;
};

/** A stage asks for a second or two. */
const LONGEST_WAIT_MS = 10_000;

/** How long an answer asks to be waited for; a date is read against the clock of the answer itself. */
const askedWaitMs = ({ answer }: WireExchange): number => {
  const header = (name: string): string | undefined => answer?.headers.find(([key]) => key.toLowerCase() === name)?.[1];
  const value = header('retry-after');
  if (value === undefined) return 0;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.parse(header('date') ?? '');
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), LONGEST_WAIT_MS) : 0;
};

type Token = { readonly access_token: string; readonly expires_in?: number; readonly scope?: string };

const isToken = (value: unknown): value is Token =>
  typeof value === 'object' && value !== null && 'access_token' in value && typeof value.access_token === 'string';

/** What judging needs of a token that it will see as a label only. */
const hideToken = (recorder: Recorder, { answer, endedAt }: WireExchange): void => {
  const message = parseJson(answer?.body.decoded?.toString());
  if (!isToken(message)) return;
  const { access_token: value, expires_in: expiresInSeconds, scope } = message;
  recorder.hide({
    kind: 'token',
    value,
    issuedAtMs: recorder.elapsedMs(endedAt),
    ...(expiresInSeconds === undefined ? {} : { expiresInSeconds }),
    ...(scope === undefined ? {} : { scope }),
  });
};

const claimsOf = (assertion: string): NonNullable<SecretFact['claims']> => {
  const payload = parseJson(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString());
  const claims: Readonly<Record<string, unknown>> = typeof payload === 'object' && payload !== null ? { ...payload } : {};
  const { aud, exp, iat, jti, iss, sub } = claims;
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  return Object.fromEntries(
    Object.entries({ aud: text(aud), exp: text(exp), iat: text(iat), jti: text(jti), iss: text(iss), sub: text(sub) }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
};

const hideAssertion = (recorder: Recorder, { request, startedAt }: WireExchange): void => {
  const value = new URLSearchParams(request.body?.toString() ?? '').get('client_assertion');
  if (value === null || value === '') return;
  recorder.hide({ kind: 'assertion', value, claims: claimsOf(value), issuedAtMs: recorder.elapsedMs(startedAt) });
};

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a factory, whose functions share what it holds; each of them is short
export const openTraffic = ({ recorder, marketOf, onCounted, onAnswered, onConnected }: TrafficOptions): Traffic => {
  const counts = new Map<string, number>();
  const open = new Set<Promise<void>>();
  const timeline: TimelineEntry[] = [];
  const connections: ConnectionFact[] = [];
  let requests = 0;
  let lastAtMs = 0;
  let toldToWaitUntilMs = 0;
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
  const record = async (arrival: Arrival, label: string): Promise<void> => {
    const { address, operationId, request, response } = arrival;
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const exchange = await tapExchange(request, response, { origin: `${scheme}://${request.headers.host ?? 'no-host'}` });
    lastAtMs = recorder.elapsedMs();
    onAnswered(operationId, exchange.answer?.status);
    toldToWaitUntilMs = Math.max(toldToWaitUntilMs, lastAtMs + askedWaitMs(exchange));
    if (operationId === 'createToken') {
      hideAssertion(recorder, exchange);
      hideToken(recorder, exchange);
    }
    recorder.record({ label, operationId, address }, exchange);
  };
  return {
    onRequest: (arrival) => {
      requests += 1;
      lastAtMs = recorder.elapsedMs();
      const market = arrival.pathParameter === undefined ? undefined : marketOf(arrival.pathParameter);
      const recording = record(arrival, recorder.reserve(arrival.operationId)).finally(() => open.delete(recording));
      open.add(recording);
      const ofAll = count(arrival.operationId);
      onCounted({ operationId: arrival.operationId, market: undefined, nth: ofAll });
      if (market !== undefined) onCounted({ operationId: arrival.operationId, market, nth: count(`${arrival.operationId} ${market}`) });
    },
    onConnection: (address, connection) => {
      lastAtMs = recorder.elapsedMs();
      connections.push({ address, atMs: lastAtMs, ...connection });
      onConnected();
    },
    connections: () => connections,
    note: (says) => void timeline.push({ atMs: recorder.elapsedMs(), says }),
    timeline: () => timeline,
    requests: () => requests,
    lastAtMs: () => lastAtMs,
    toldToWaitUntilMs: () => toldToWaitUntilMs,
    settled: async () => {
      while (open.size > 0) await Promise.all(open);
    },
  };
};

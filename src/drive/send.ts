import { operationOf } from '../contract/answer.ts';
import { HarnessError } from '../errors.ts';
import type { CredentialName, RequestOptions } from '../model/case.ts';
import type { Exchange, HeaderList } from '../model/evidence.ts';
import type { WireExchange, WireRequest } from '../wire/client/wire-exchange.ts';
import type { Play } from './play.ts';
import { missing } from './read-answer.ts';

export type Ask = Pick<RequestOptions, 'address' | 'method' | 'headers' | 'query' | 'body' | 'as' | 'tokenIn' | 'connection'> &
  Pick<WireRequest, 'onMessage' | 'quietMs' | 'readAfterMs' | 'beforeReading' | 'signal'> & {
    readonly label: string;
    readonly operationId: string;
    /** Path below the address, and query, as they stand. */
    readonly path: string;
    /** How long the server may wait on purpose, on top of the limit of an exchange. */
    readonly waitMs?: number;
    /** Behind all others, and sent as often as they stand here. */
    readonly moreHeaders?: HeaderList;
  };

type Aim = { readonly address: Exchange['address']; readonly origin: string; readonly path: string };

/** Half of a surrogate pair has no encoding: it goes out as the replacement character. */
export const percentEncoded = (text: string): string => encodeURIComponent(text.toWellFormed());

const withQuery = (path: string, query: Readonly<Record<string, string>> = {}): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`);
  if (pairs.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${pairs.join('&')}`;
};

const contractOf = (operationId: string) => {
  const contract = operationOf(operationId);
  if (contract !== undefined) return contract;
  throw new HarnessError({ code: 'UNKNOWN_OPERATION', says: `The contract has no operation "${operationId}".` });
};

/** The token address may lie anywhere: the contract's token path stands for it, whatever its own path is. */
const aimAtToken = (address: string, path: string): Aim => {
  const { origin, pathname, search } = new URL(address);
  const [ahead = '', ...rest] = path.split('?');
  const isTokenPath = ahead === contractOf('createToken').path;
  return { address: 'token', origin, path: isTokenPath ? [`${pathname}${search}`, ...rest].join('?') : path };
};

const aim = ({ session }: Play, ask: Ask): Aim => {
  const { addresses } = session;
  const address = ask.address ?? (ask.operationId === 'createToken' ? 'token' : 'primary');
  const path = withQuery(ask.path, ask.query);
  if (address === 'token') return aimAtToken(addresses.token, path);
  const base = addresses[address];
  if (base === undefined) throw missing('a secondary address', 'none in the run file');
  const { origin, pathname } = new URL(base);
  return { address, origin, path: `${pathname.replace(/\/+$/, '')}${path}` };
};

const isStream = (operationId: string): boolean => contractOf(operationId).streamMessages !== null;

const ownHeaders = (play: Play, ask: Ask, bearer: string | undefined): HeaderList => [
  ...(bearer === undefined ? [] : [['Authorization', `Bearer ${bearer}`] as const]),
  ['Accept', `${isStream(ask.operationId) ? 'text/event-stream' : 'application/json'}, application/problem+json`],
  // A stream is read as it comes; a server that packs it would hold messages back.
  ...(isStream(ask.operationId) ? [] : [['Accept-Encoding', 'gzip'] as const]),
  ...(ask.body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
  ['User-Agent', 'ocp-conformance'],
  ['X-Request-Id', play.nextRequestId()],
];

/** The driver's own headers, each replaced or taken away where the case says so; what else the case wants comes behind. */
const mergeHeaders = (own: HeaderList, wanted: Readonly<Record<string, string | null>> = {}): HeaderList => {
  const byName = new Map(Object.entries(wanted).map(([name, value]) => [name.toLowerCase(), [name, value] as const]));
  const kept = own.flatMap(([name, value]) => {
    const override = byName.get(name.toLowerCase());
    byName.delete(name.toLowerCase());
    if (override === undefined) return [[name, value] as const];
    return override[1] === null ? [] : [[override[0], override[1]] as const];
  });
  return [...kept, ...[...byName.values()].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))];
};

const credentialOf = (ask: Ask): CredentialName => ask.as ?? (contractOf(ask.operationId).scope === null ? 'none' : 'main');

type Sent = { readonly about: Pick<Exchange, 'operationId' | 'address'>; readonly wire: WireExchange };

const transmit = async (play: Play, ask: Ask): Promise<Sent> => {
  const { session, clock, limits } = play;
  clock.check();
  const bearer = await play.tokens.bearer(credentialOf(ask));
  const isInQuery = bearer !== undefined && ask.tokenIn === 'query';
  const { address, origin, path } = aim(play, isInQuery ? { ...ask, query: { ...ask.query, access_token: bearer } } : ask);
  const request: WireRequest = {
    origin,
    path,
    method: ask.method ?? contractOf(ask.operationId).method,
    headers: [...mergeHeaders(ownHeaders(play, ask, isInQuery ? undefined : bearer), ask.headers), ...(ask.moreHeaders ?? [])],
    ...(ask.body === undefined ? {} : { body: ask.body }),
    deadlineMs: limits.exchangeMs + (ask.waitMs ?? 0),
    signal: ask.signal === undefined ? clock.signal : AbortSignal.any([clock.signal, ask.signal]),
    ...(ask.connection === undefined ? {} : { connection: ask.connection }),
    ...(ask.onMessage === undefined ? {} : { onMessage: ask.onMessage }),
    ...(ask.quietMs === undefined ? {} : { quietMs: ask.quietMs }),
    ...(ask.readAfterMs === undefined ? {} : { readAfterMs: ask.readAfterMs }),
    ...(ask.beforeReading === undefined ? {} : { beforeReading: ask.beforeReading }),
  };
  return { about: { operationId: ask.operationId, address }, wire: await clock.waitFor(session.client.send(request)) };
};

/** Sends one request and records it, whatever comes of it. Only the end of the case's time is thrown. */
export const sendOnce = async (play: Play, ask: Ask): Promise<Exchange> => {
  const label = play.recorder.reserve(ask.label);
  const { about, wire } = await transmit(play, ask);
  const exchange = play.recorder.record({ label, ...about }, wire);
  play.clock.check();
  return exchange;
};

const POLITE_ATTEMPTS = 3;

const retryAfterMs = ({ answer }: WireExchange): number | undefined => {
  if (answer?.status !== 429) return undefined;
  const field = answer.headers.find(([name]) => name.toLowerCase() === 'retry-after');
  return field !== undefined && /^\d{1,3}$/.test(field[1].trim()) ? Number(field[1]) * 1000 : undefined;
};

/**
 * Like `sendOnce`, but heeds a 429: other cases use up the same limit, and a server that keeps to it does nothing wrong.
 * What was throttled is recorded under a label of its own.
 */
export const send = async (play: Play, ask: Ask): Promise<Exchange> => {
  const { recorder, clock } = play;
  const label = recorder.reserve(ask.label);
  for (let attempt = 1; ; attempt += 1) {
    const { about, wire } = await transmit(play, ask);
    const waitMs = retryAfterMs(wire);
    if (waitMs === undefined || attempt === POLITE_ATTEMPTS || waitMs > clock.remainingMs() / 2) {
      const exchange = recorder.record({ label, ...about }, wire);
      clock.check();
      return exchange;
    }
    recorder.record({ label: recorder.reserve('throttled'), ...about }, wire);
    await clock.sleep(waitMs);
  }
};

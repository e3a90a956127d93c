import { setTimeout as sleep } from 'node:timers/promises';
import type { BackOff } from './back-off.ts';
import type { Answer, Connection, Headers, Opened } from './connection.ts';
import { Refused, Stopped, Unavailable } from './failures.ts';
import { isObject, type JsonObject } from './messages.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Settings } from './settings.ts';
import type { TokenSource } from './tokens.ts';

/** Requests that need a token: to the address that serves, with a token that holds, as often as it takes. */

export type Ask = {
  /** Path and query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the server was asked to wait, on top of the usual time for an answer. */
  readonly waitMs?: number;
};

export type Told = { readonly status: number; readonly headers: Headers; readonly json: JsonObject };

export type Gateway = {
  /** An answer of 200, 204 or 304. Repeats what may be repeated; throws `Refused` for what must not be. */
  readonly ask: (ask: Ask, backOff: BackOff) => Promise<Told>;
  /** An open stream, or its refusal; as `ask` does. */
  readonly open: (ask: Ask, backOff: BackOff) => Promise<Opened>;
};

export type CreateGateway = (settings: Settings, connection: Connection, tokens: TokenSource) => Gateway;

/** Which address serves, since when it does not, and until when it wants to be left alone. */
const createAddresses = ({ addresses, reconnectMs }: Settings) => {
  let index = 0;
  let failingSince: number | undefined;
  const restingUntil = new Map<string, number>();
  const current = (): string => addresses[index] ?? addresses[0];
  return {
    current,
    rest: (base: string, waitMs: number) => void restingUntil.set(base, Date.now() + waitMs),
    restsUntil: (): number => restingUntil.get(current()) ?? 0,
    serves: () => {
      failingSince = undefined;
    },
    /** Whether it is time for the other address. */
    fails: (): boolean => {
      failingSince ??= Date.now();
      if (addresses.length === 1 || Date.now() - failingSince < reconnectMs) return false;
      index = (index + 1) % addresses.length;
      failingSince = undefined;
      return true;
    },
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const hasMediaType = (headers: Headers, mediaType: string): boolean => (headers['content-type'] ?? '').split(';')[0]?.trim() === mediaType;

const codeOf = (text: string): string => {
  const problem = parse(text);
  return isObject(problem) ? String(problem['code'] ?? '') : '';
};

const expectEnvironment = (headers: Headers, expected: string): void => {
  const said = headers['ocp-environment'];
  if (said !== undefined && said !== expected)
    throw new Stopped(`the server says that it is ${String(said)}, and this client is set up for ${expected}`);
};

/** What an answer without a usable body means. */
const failureOf = (status: number, headers: Headers, text: string): Unavailable | Refused => {
  const code = codeOf(text);
  if (status === 501) return new Refused(status, code);
  if (status === 429 || status >= 500 || status < 400) return new Unavailable(`answered ${status} ${code}`, retryAfterMs(headers));
  return new Refused(status, code);
};

const readJson = ({ status, headers, text }: Answer): Told => {
  if (status === 204 || status === 304) return { status, headers, json: {} };
  const json = parse(text);
  if (status !== 200) throw failureOf(status, headers, text);
  if (!hasMediaType(headers, 'application/json') || !isObject(json)) throw new Unavailable('the answer is not what was asked for');
  return { status, headers, json };
};

const readStreamHead = async (opened: Opened): Promise<Opened> => {
  if (opened.status === 204 || (opened.status === 200 && hasMediaType(opened.headers, 'text/event-stream'))) return opened;
  const chunks: Buffer[] = [];
  if (opened.status !== 200) for await (const chunk of opened.bytes) chunks.push(chunk);
  opened.close();
  throw failureOf(opened.status, opened.headers, Buffer.concat(chunks).toString());
};

const isTokenRefused = (error: unknown): boolean => error instanceof Refused && error.status === 401;

export const createGateway: CreateGateway = (settings, connection, tokens) => {
  const addresses = createAddresses(settings);
  let quietUntil = 0;
  /** The address to ask, once it may be asked: a 429 is about the credential, a 503 about the address. */
  const restedAddress = async (): Promise<string> => {
    for (;;) {
      const waitMs = Math.max(quietUntil, addresses.restsUntil()) - Date.now();
      if (waitMs <= 0) return addresses.current();
      await sleep(waitMs);
    }
  };

  /** One attempt at the request; a token that is refused is replaced once. */
  const attempt = async <Result>(work: (base: string, token: string) => Promise<Result>, isLast = false): Promise<Result> => {
    await restedAddress();
    const token = await tokens.token();
    const base = await restedAddress();
    try {
      return await work(base, token);
    } catch (error) {
      if (!isTokenRefused(error)) throw error;
      tokens.drop(token);
      if (isLast) throw new Unavailable('a new token was refused, too');
      return attempt(work, true);
    }
  };

  const repeat = async <Result>(work: (base: string, token: string) => Promise<Result>, backOff: BackOff): Promise<Result> => {
    for (;;) {
      try {
        const result = await attempt(work);
        addresses.serves();
        return result;
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        if (!addresses.fails()) await backOff.wait(error.waitMs);
      }
    }
  };

  const noteThrottling = (base: string, { status, headers }: Pick<Answer, 'status' | 'headers'>): void => {
    if (status === 503) addresses.rest(base, retryAfterMs(headers));
    if (status === 429) quietUntil = Math.max(quietUntil, Date.now() + Math.max(retryAfterMs(headers), settings.firstBackOffMs));
  };

  const requestFor = ({ path, headers, waitMs = 0 }: Ask, base: string, token: string) => ({
    url: `${base}${path}`,
    headers: { ...headers, Authorization: `Bearer ${token}` },
    timeoutMs: settings.answerMs + waitMs,
  });

  return {
    ask: (ask, backOff) =>
      repeat(async (base, token) => {
        const answer = await connection.send(requestFor({ ...ask, headers: { Accept: 'application/json', ...ask.headers } }, base, token));
        expectEnvironment(answer.headers, settings.environment);
        noteThrottling(base, answer);
        return readJson(answer);
      }, backOff),
    open: (ask, backOff) =>
      repeat(async (base, token) => {
        const opened = await connection.open(requestFor({ ...ask, headers: { Accept: 'text/event-stream', ...ask.headers } }, base, token));
        noteThrottling(base, opened);
        try {
          expectEnvironment(opened.headers, settings.environment);
          return await readStreamHead(opened);
        } catch (error) {
          opened.close();
          throw error;
        }
      }, backOff),
  };
};

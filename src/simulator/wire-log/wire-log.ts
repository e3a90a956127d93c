import type { Address } from '../exchange/call.ts';
import type { TokenStore } from '../tokens/token-store.ts';

/** The last exchanges as they went over the wire, for people who develop a client. Secrets are replaced when it is read. */

/** One line for a console. */
export type ExchangeLine = {
  /** Real time, RFC 3339. */
  readonly at: string;
  readonly address: Address;
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly clientId: string | undefined;
  /** 0 when the connection was torn down instead of answered. */
  readonly status: number;
  readonly bytes: number;
  readonly ms: number;
  /** What went wrong in the simulator itself: never expected. */
  readonly defect?: string;
};

export type WireLogEntry = ExchangeLine & {
  readonly requestHeaders: readonly string[];
  readonly requestBody: string;
  readonly responseHeaders: readonly string[];
  /** The beginning of the body before compression. */
  readonly responseBody: string;
};

export type RawEntry = Omit<WireLogEntry, 'at' | 'responseBody'> & { readonly atMs: number; responseBody: string | Buffer };

export type WireLog = {
  readonly record: (entry: RawEntry) => void;
  /** What went wrong in the market itself, which nobody's request asked for. */
  readonly recordDefect: (cause: unknown) => void;
  readonly read: () => readonly WireLogEntry[];
};

const maximumEntries = 500;
const keptBytes = 2_048;

/** Pages are served again and again: the beginning of each is copied out once. */
const beginnings = new WeakMap<Buffer, string>();

/** Copied, so that the log does not keep whole pages alive. */
const beginningOf = (body: string | Buffer): string => {
  if (typeof body === 'string') return body.length <= keptBytes ? body : Buffer.from(body.slice(0, keptBytes)).toString('utf8');
  const known = beginnings.get(body);
  if (known !== undefined) return known;
  const beginning = body.toString('utf8', 0, keptBytes);
  beginnings.set(body, beginning);
  return beginning;
};

const createMask = (tokens: TokenStore) => (text: string) =>
  text
    .replace(/ocp_[\w-]{32}/g, (token) => tokens.find(token)?.label ?? 'token#unknown')
    .replace(/^(Basic|Bearer) (?!token#).*$/i, '$1 secret')
    .replace(/\b(client_secret|client_assertion)=[^&]*/g, '$1=secret');

export const defectText = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));

const defectEntry = (cause: unknown): RawEntry => ({
  atMs: Date.now(),
  address: 'primary',
  method: '-',
  path: 'the market clock',
  operationId: 'unrouted',
  clientId: undefined,
  status: 500,
  bytes: 0,
  ms: 0,
  requestHeaders: [],
  requestBody: '',
  responseHeaders: [],
  responseBody: '',
  defect: defectText(cause),
});

export type WireLogOptions = { readonly tokens: TokenStore; readonly onExchange: ((line: ExchangeLine) => void) | undefined };

const lineOf = (entry: RawEntry, mask: (text: string) => string): ExchangeLine => {
  const { atMs, requestHeaders, requestBody, responseHeaders, responseBody, ...line } = entry;
  return { ...line, path: mask(line.path), at: new Date(atMs).toISOString() };
};

export const createWireLog = ({ tokens, onExchange }: WireLogOptions): WireLog => {
  const mask = createMask(tokens);
  let ring: RawEntry[] = [];
  const record = (entry: RawEntry): void => {
    // The entry is the log's own from here on: copying its members costs more than all else here.
    entry.responseBody = beginningOf(entry.responseBody);
    ring.push(entry);
    // Halving now and then is cheaper than shifting at each exchange.
    if (ring.length >= 2 * maximumEntries) ring = ring.slice(-maximumEntries);
    onExchange?.(lineOf(entry, mask));
  };
  return {
    record,
    recordDefect: (cause) => record(defectEntry(cause)),
    read: () =>
      ring.slice(-maximumEntries).map((entry) => ({
        ...lineOf(entry, mask),
        requestHeaders: entry.requestHeaders.map(mask),
        requestBody: mask(entry.requestBody),
        responseHeaders: entry.responseHeaders.map(mask),
        responseBody: mask(entry.responseBody.toString()),
      })),
  };
};

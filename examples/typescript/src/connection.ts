import { randomUUID } from 'node:crypto';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { gunzipSync } from 'node:zlib';
import { Unavailable } from './failures.ts';
import type { Settings } from './settings.ts';

/** Requests over HTTP/1.1: certificates are checked, TLS is 1.2 or newer, and no redirect is followed. */

export type Request = {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Until the whole answer is here, or for a stream, until its head is. */
  readonly timeoutMs: number;
};

export type Headers = IncomingMessage['headers'];

export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };

/** A stream's head, and its bytes as they come. */
export type Opened = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: AsyncIterable<Buffer>;
  readonly close: () => void;
};

export type Connection = {
  readonly send: (request: Request) => Promise<Answer>;
  readonly open: (request: Request) => Promise<Opened>;
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readAll = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const textOf = (bytes: Buffer, encoding: string | undefined): string => {
  const plain = encoding === 'gzip' ? gunzipSync(bytes) : bytes;
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
};

export const createConnection = ({ tls }: Pick<Settings, 'tls'>): Connection => {
  const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2', ...tls }),
  };
  const begin = ({ url, method = 'GET', headers = {}, body }: Request, onHead: (incoming: IncomingMessage) => void) => {
    const isSecure = url.startsWith('https:');
    const outgoing = (isSecure ? https : http).request(url, {
      method,
      agent: isSecure ? agents['https:'] : agents['http:'],
      headers: { 'X-Request-Id': randomUUID(), ...headers, ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }) },
    });
    outgoing.once('response', onHead);
    return outgoing;
  };
  const send = (request: Request): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const fail = (error: unknown) => {
        clearTimeout(timer);
        reject(new Unavailable(reasonOf(error)));
      };
      const outgoing = begin({ ...request, headers: { 'Accept-Encoding': 'gzip', ...request.headers } }, (incoming) => {
        readAll(incoming)
          .then((bytes) => {
            clearTimeout(timer);
            const text = textOf(bytes, incoming.headers['content-encoding']);
            resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
          })
          .catch(fail);
      });
      const timer = setTimeout(() => outgoing.destroy(new Error(`no answer in ${request.timeoutMs} ms`)), request.timeoutMs);
      outgoing.once('error', fail);
      outgoing.end(request.body);
    });
  const open = (request: Request): Promise<Opened> =>
    new Promise((resolve, reject) => {
      const outgoing = begin(request, (incoming) => {
        clearTimeout(timer);
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: incoming, close: () => outgoing.destroy() });
      });
      const timer = setTimeout(() => outgoing.destroy(new Error(`no answer in ${request.timeoutMs} ms`)), request.timeoutMs);
      // Stays for good: what breaks off later is seen where the bytes are read.
      outgoing.on('error', (error) => {
        clearTimeout(timer);
        reject(new Unavailable(reasonOf(error)));
      });
      outgoing.end();
    });
  return { send, open };
};

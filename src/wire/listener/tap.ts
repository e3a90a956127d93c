import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HeaderList } from '../../model/evidence.ts';
import { decodeBody } from '../client/body.ts';
import { createEventStreamReader, type EventStreamReader } from '../client/event-stream.ts';
import type { WireAnswer, WireExchange, WireFailure } from '../client/wire-exchange.ts';

/**
 * Listens to one exchange on the server's side: what came, and what was handed to the connection, byte for byte, whoever wrote it.
 * It changes nothing and knows nothing of who is asked or why.
 */

/** Of each answer; the rest is counted only. */
const keptBytes = 4_194_304;

type Written = {
  readonly chunks: Buffer[];
  bytes: number;
  head?: { readonly status: number; readonly headers: HeaderList; readonly at: number };
};

const pairsOf = (flat: readonly string[]): HeaderList =>
  Array.from({ length: Math.floor(flat.length / 2) }, (_, index) => [flat[2 * index] ?? '', flat[2 * index + 1] ?? ''] as const);

const isStreamed = (headers: HeaderList): boolean =>
  headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('text/event-stream'));

const encodingOf = (headers: HeaderList): string | undefined => headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];

const bytesOf = (chunk: unknown): Buffer | undefined => {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (Buffer.isBuffer(chunk)) return chunk;
  return ArrayBuffer.isView(chunk) ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : undefined;
};

/** Puts an ear on the three calls by which an answer leaves. */
const listenTo = (response: ServerResponse, written: Written, onBytes: (bytes: Buffer) => void): void => {
  const { writeHead, write, end } = response;
  const hear = (chunk: unknown): void => {
    const bytes = bytesOf(chunk);
    if (bytes === undefined || bytes.length === 0) return;
    if (written.bytes < keptBytes) written.chunks.push(bytes);
    written.bytes += bytes.length;
    onBytes(bytes);
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      const headers = rest.findLast((part) => Array.isArray(part));
      written.head ??= { status, headers: pairsOf(Array.isArray(headers) ? headers.map(String) : []), at: performance.now() };
      return Reflect.apply(writeHead, response, [status, ...rest]);
    },
    write: (...given: unknown[]) => {
      hear(given[0]);
      return Reflect.apply(write, response, given);
    },
    end: (...given: unknown[]) => {
      hear(given[0]);
      return Reflect.apply(end, response, given);
    },
  });
};

/** Which side ended the connection can only be told while it happens: only the peer's end shows as an event of the socket. */
const watchPeer = (request: IncomingMessage): (() => boolean) => {
  let hasLeft = false;
  const leave = () => {
    hasLeft = true;
  };
  request.socket.once('end', leave).once('error', leave);
  return () => {
    request.socket.off('end', leave).off('error', leave);
    return hasLeft;
  };
};

const failureOf = (response: ServerResponse, didPeerLeave: boolean): WireFailure | undefined => {
  if (response.writableFinished) return undefined;
  const detail = didPeerLeave
    ? 'the client closed the connection before the answer was complete'
    : 'the simulator broke the connection off';
  return { kind: 'reset', detail };
};

/** What we send ourselves is read to its end. */
const OUR_OWN_WORDS = { isGzip: false, maxBytes: Number.POSITIVE_INFINITY, maxMessages: Number.POSITIVE_INFINITY };

const decoded = new WeakMap<Buffer, ReturnType<typeof decodeBody>>();

/** A page that is answered again and again is one buffer: its gzip is undone once. */
const decodeOnce = (received: Parameters<typeof decodeBody>[0]): ReturnType<typeof decodeBody> => {
  if (received.isTruncated) return decodeBody(received);
  const decoding = decoded.get(received.wire) ?? decodeBody(received);
  decoded.set(received.wire, decoding);
  return decoding;
};

type Answered = { readonly written: Written; readonly stream: EventStreamReader | undefined; readonly isTruncated: boolean };

const answerOf = async ({ written, stream, isTruncated }: Answered): Promise<WireAnswer | undefined> => {
  if (written.head === undefined) return undefined;
  const { status, headers } = written.head;
  await stream?.end();
  const [only] = written.chunks;
  const wire = only !== undefined && written.chunks.length === 1 ? only : Buffer.concat(written.chunks);
  const isCut = isTruncated || wire.length < written.bytes;
  const body = await decodeOnce({ wire, contentEncoding: encodingOf(headers), isTruncated: isCut, maxBodyBytes: keptBytes });
  return { status, httpVersion: '1.1', headers, body, ...(isStreamed(headers) ? { messages: stream?.messages ?? [] } : {}) };
};

export type TapOptions = { readonly origin: string };

/** Resolves when the exchange is over, one way or another. Must be called before anybody reads the request or answers it. */
export const tapExchange = (request: IncomingMessage, response: ServerResponse, { origin }: TapOptions): Promise<WireExchange> => {
  const startedAt = performance.now();
  const received: Buffer[] = [];
  const written: Written = { chunks: [], bytes: 0 };
  let stream: EventStreamReader | undefined;
  const didPeerLeave = watchPeer(request);
  // A body that nobody reads is not read for our sake either.
  if (request.method === 'POST' || request.method === 'PUT') request.on('data', (chunk: Buffer) => received.push(chunk));
  listenTo(response, written, (bytes) => {
    if (written.head !== undefined && isStreamed(written.head.headers)) {
      stream ??= createEventStreamReader(OUR_OWN_WORDS, { onMessage: () => {}, onTooMuch: () => {} });
      stream.push(bytes);
    }
  });
  return new Promise((resolve) => {
    response.once('close', async () => {
      const failure = failureOf(response, didPeerLeave());
      const endedAt = performance.now();
      const answer = await answerOf({ written, stream, isTruncated: failure !== undefined });
      const body = Buffer.concat(received);
      resolve({
        request: {
          origin,
          path: request.url ?? '',
          method: request.method ?? '',
          headers: pairsOf(request.rawHeaders),
          ...(body.length === 0 ? {} : { body }),
        },
        ...(answer === undefined ? {} : { answer }),
        ...(failure === undefined ? {} : { failure }),
        startedAt,
        ...(written.head === undefined ? {} : { firstByteAt: written.head.at }),
        endedAt,
      });
    });
  });
};

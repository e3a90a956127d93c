import { type Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { HarnessError } from '../../errors.ts';
import type { HeaderList } from '../../model/evidence.ts';
import { wireLimits } from '../limits.ts';
import { decodeBody } from './body.ts';
import { type Ending, watchEnding } from './ending.ts';
import { createEventStreamReader } from './event-stream.ts';
import { failureOf } from './failure.ts';
import { watchSurplus } from './surplus.ts';
import { watchTls } from './tls-seen.ts';
import type { WireAnswer, WireExchange, WireFailure, WireRequest } from './wire-exchange.ts';

export type Connection = {
  readonly agent: Agent;
  readonly maxHeaderBytes: number;
  readonly maxBodyBytes: number;
};

const METHODS_WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** The headers given, and in front of and behind them what HTTP/1.1 cannot do without, so that the evidence is complete. */
const completeHeaders = (request: WireRequest): HeaderList => {
  const names = new Set(request.headers.map(([name]) => name.toLowerCase()));
  const before: [string, string][] = names.has('host') ? [] : [['Host', new URL(request.origin).host]];
  const after: [string, string][] = names.has('connection') ? [] : [['Connection', 'keep-alive']];
  const needsLength = request.body !== undefined || METHODS_WITH_BODY.has(request.method);
  if (needsLength && !names.has('content-length') && !names.has('transfer-encoding')) {
    after.push(['Content-Length', String(Buffer.byteLength(request.body ?? ''))]);
  }
  return [...before, ...request.headers, ...after];
};

const open = (request: WireRequest, headers: HeaderList, connection: Connection): ClientRequest => {
  const { protocol, hostname, port } = new URL(request.origin);
  const send = protocol === 'https:' ? requestHttps : requestHttp;
  try {
    // Headers as a flat list keep their order, case and repetitions, and keep Node from adding its own.
    const outgoing = send({
      protocol,
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port === '' ? {} : { port }),
      path: request.path,
      method: request.method,
      headers: headers.flat(),
      agent: connection.agent,
      maxHeaderSize: connection.maxHeaderBytes,
    });
    outgoing.maxHeadersCount = 0;
    return outgoing.end(request.body);
  } catch (cause) {
    throw new HarnessError({ code: 'UNSENDABLE_REQUEST', says: `This request cannot be sent: ${request.method} ${request.path}`, cause });
  }
};

/** `brokenBy`: what the parser said of the rest, where the answer itself only says that there is none. */
type Head = { readonly incoming: IncomingMessage; readonly brokenBy: () => unknown } | { readonly error: unknown };

const headOf = (outgoing: ClientRequest): Promise<Head> =>
  new Promise((resolve) => {
    let brokenBy: unknown;
    outgoing.once('response', (incoming) => resolve({ incoming, brokenBy: () => brokenBy }));
    outgoing.once('upgrade', (_incoming, socket) => {
      socket.destroy();
      resolve({ error: new Error('the connection was switched to another protocol') });
    });
    // Stays for good: an error after the answer has begun is thrown nowhere else.
    outgoing.on('error', (error) => {
      brokenBy = error;
      resolve({ error });
    });
  });

const pairsOf = (rawHeaders: readonly string[]): HeaderList =>
  Array.from({ length: rawHeaders.length / 2 }, (_, index) => [rawHeaders[2 * index] ?? '', rawHeaders[2 * index + 1] ?? ''] as const);

type Collected = { readonly wire: Buffer; readonly failure?: WireFailure };

type Collecting = { readonly maxBodyBytes: number; readonly push: (chunk: Buffer) => void; readonly brokenBy: () => unknown };

/** Of a body that is too large no more is held than will be kept. */
const beginningOf = (chunks: readonly Buffer[]): Buffer => {
  let bytes = 0;
  const first = chunks.filter((chunk) => {
    const isWanted = bytes < wireLimits.keptBodyBytes;
    bytes += chunk.length;
    return isWanted;
  });
  return Buffer.concat(first);
};

const collect = async (incoming: IncomingMessage, { maxBodyBytes, push, brokenBy }: Collecting): Promise<Collected> => {
  const chunks: Buffer[] = [];
  let wireBytes = 0;
  try {
    for await (const chunk of incoming) {
      wireBytes += chunk.length;
      if (wireBytes > maxBodyBytes) {
        const failure: WireFailure = { kind: 'too-large', detail: `the body is larger than ${maxBodyBytes} bytes` };
        return { wire: beginningOf(chunks), failure };
      }
      chunks.push(chunk);
      push(chunk);
    }
  } catch (error) {
    return { wire: Buffer.concat(chunks), failure: failureOf(brokenBy() ?? error) };
  }
  return { wire: Buffer.concat(chunks) };
};

type Read = { readonly answer: WireAnswer; readonly failure?: WireFailure };

type Reading = { readonly maxBodyBytes: number; readonly ending: Ending };

const readAnswer = async ({ incoming, brokenBy }: Extract<Head, { incoming: IncomingMessage }>, reading: Reading): Promise<Read> => {
  const { maxBodyBytes, ending } = reading;
  const contentEncoding = incoming.headers['content-encoding'];
  const isStream = /^text\/event-stream\s*(;|$)/i.test(incoming.headers['content-type'] ?? '');
  const isGzip = /^(x-)?gzip$/i.test(contentEncoding?.trim() ?? '');
  const stream = isStream
    ? createEventStreamReader({ isGzip, maxBytes: maxBodyBytes, maxMessages: wireLimits.streamMessages }, ending)
    : undefined;
  if (isStream) ending.onStream();
  const { wire, failure } = await collect(incoming, { maxBodyBytes, push: stream?.push ?? (() => {}), brokenBy });
  await stream?.end();
  const body = await decodeBody({ wire, contentEncoding, isTruncated: failure !== undefined, maxBodyBytes });
  const answer: WireAnswer = {
    status: incoming.statusCode ?? 0,
    httpVersion: incoming.httpVersion,
    headers: pairsOf(incoming.rawHeaders),
    body,
    ...(stream === undefined ? {} : { messages: stream.messages }),
  };
  return { answer, ...(failure === undefined ? {} : { failure }) };
};

/** Sends one request and waits for the end of its answer, for the deadline, or for us to have seen enough. Never rejects for what a peer does. */
export const performExchange = async (
  request: WireRequest,
  connection: Connection,
): Promise<WireExchange & { isStaleConnection: boolean }> => {
  const headers = completeHeaders(request);
  const startedAt = performance.now();
  const outgoing = open(request, headers, connection);
  const isTlsWatched = request.connection !== undefined || request.isTlsWatched === true;
  const tlsSeen = isTlsWatched ? watchTls(outgoing, new URL(request.origin).hostname) : undefined;
  const ending = watchEnding(request, outgoing);
  const surplus = watchSurplus(outgoing);
  const head = await headOf(outgoing);
  const firstByteAt = 'incoming' in head ? performance.now() : undefined;
  if (firstByteAt !== undefined && request.readAfterMs !== undefined) await sleep(request.readAfterMs);
  if (firstByteAt !== undefined && request.beforeReading !== undefined) await ending.suspendFor(request.beforeReading());
  const read =
    'incoming' in head ? await readAnswer(head, { maxBodyBytes: connection.maxBodyBytes, ending }) : { failure: failureOf(head.error) };
  const isWhole = 'incoming' in head && read.failure === undefined && ending.failure() === undefined;
  const more = isWhole ? surplus.failureOf(head.incoming) : undefined;
  ending.dispose();
  surplus.dispose();
  const { origin, path, method, body } = request;
  const failure = ending.endedByDriver() === undefined ? (ending.failure() ?? read.failure ?? more) : undefined;
  const endedByDriver = ending.endedByDriver();
  const tls = tlsSeen?.();
  return {
    request: { origin, path, method, headers, ...(body === undefined ? {} : { body }) },
    ...('answer' in read ? { answer: read.answer } : {}),
    ...(failure === undefined ? {} : { failure }),
    startedAt,
    ...(firstByteAt === undefined ? {} : { firstByteAt }),
    endedAt: performance.now(),
    ...(endedByDriver === undefined ? {} : { endedByDriver }),
    ...(tls === undefined ? {} : { tls }),
    isStaleConnection: outgoing.reusedSocket && failure?.kind === 'reset' && firstByteAt === undefined,
  };
};

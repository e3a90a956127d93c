import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, gzip, gzipSync } from 'node:zlib';
import { parseJson } from '../../contract/parse-json.ts';
import type { Hooks, WireAnswer } from '../faults/fault.ts';
import { isObject } from '../json.ts';
import type { Answer, FlatHeaders, Payload, PayloadAnswer } from './answer.ts';
import { isPending } from './pending.ts';
import { resetConnection, sinkOf } from './sink.ts';

/** From an answer to bytes on the wire: the headers that every answer carries, compression, then the faults of the bytes. */

export type Outgoing = {
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly isGzipAllowed: boolean;
  readonly hooks: readonly Hooks[];
  readonly rateHeaders: FlatHeaders;
  /** For what goes wrong after the answer has begun. */
  readonly onDefect: (cause: unknown) => void;
};

/** What went out, for the log. */
export type Sent = { readonly status: number; readonly headers: FlatHeaders; readonly body: string | Buffer; readonly bytes: number };

/** Larger bodies are compressed off the main thread. */
const compressAtOnce = 32_768;
const compression = { level: constants.Z_BEST_SPEED };
const gzipAsync = promisify(gzip);

let clockSecond = 0;
let clockText = '';

const httpDate = (): string => {
  const second = Math.floor(Date.now() / 1_000);
  if (second !== clockSecond) {
    clockSecond = second;
    clockText = new Date(second * 1_000).toUTCString();
  }
  return clockText;
};

type Head = { readonly status: number; readonly headers: FlatHeaders };

/** A list of its own for each answer, which Node may have as it is. */
const headersFor = (outgoing: Outgoing, entity: FlatHeaders, { status, headers: own }: Head): string[] => {
  const everywhere = ['Date', httpDate(), 'OCP-Environment', 'TEST', 'X-Request-Id', outgoing.requestId, 'Vary', 'Accept-Encoding'];
  const all = everywhere.concat(entity, own, outgoing.rateHeaders);
  if (outgoing.hooks.length === 0) return all;
  return [...outgoing.hooks.reduce<FlatHeaders>((headers, hook) => hook.headers?.(headers, `${status}`) ?? headers, all)];
};

const kept = (payload: Payload, bytes: Buffer): Buffer => {
  if (payload.isLasting) payload.compressed = bytes;
  return bytes;
};

/** Promises cost as much as a small answer does: only large bodies that were not compressed before are worth one. */
const compress = (payload: Payload): Buffer | Promise<Buffer> => {
  const { compressed, body } = payload;
  if (compressed !== undefined) return compressed;
  if (body.length < compressAtOnce) return kept(payload, gzipSync(body, compression));
  return gzipAsync(body, compression).then((bytes) => kept(payload, bytes));
};

/** Faults of the message need the object; an answer that is none by a fault's wish stays as it is. */
const revisePayload = ({ payload, status }: PayloadAnswer, hooks: readonly Hooks[]): Payload => {
  if (!hooks.some((hook) => hook.message !== undefined || hook.text !== undefined)) return payload;
  const message = parseJson(payload.body.toString());
  if (!isObject(message)) return payload;
  const changed = hooks.reduce((current, hook) => hook.message?.(current, `${status}`) ?? current, message);
  const body = hooks.reduce((text, hook) => hook.text?.(text, `${status}`) ?? text, JSON.stringify(changed));
  return { mediaType: payload.mediaType, body, isLasting: false };
};

const writePieces = async (response: ServerResponse, wire: WireAnswer): Promise<void> => {
  const bytes = Buffer.from(wire.body);
  const size = Math.max(1, Math.ceil(bytes.length / wire.pieces));
  for (let at = 0; at < bytes.length; at += size) {
    if (at > 0 && wire.pauseMs !== undefined) await pause(wire.pauseMs);
    // Whoever went away meanwhile gets no more.
    if (response.destroyed) return;
    response.write(bytes.subarray(at, at + size));
  }
  response.end();
};

const writeCut = (response: ServerResponse, wire: WireAnswer, cut: NonNullable<WireAnswer['cut']>): void => {
  response.write(Buffer.from(wire.body).subarray(0, cut.afterBytes), () => {
    if (cut.ending === 'reset') resetConnection(response);
    else response.socket?.end();
  });
};

const writeWire = (response: ServerResponse, wire: WireAnswer): void => {
  response.sendDate = false;
  // Without a length and without chunks Node ends the connection with the body.
  if (wire.endsWithConnection) response.useChunkedEncodingByDefault = false;
  response.writeHead(wire.status, [...wire.headers]);
  if (wire.cut !== undefined && wire.cut.afterBytes < wire.body.length) writeCut(response, wire, wire.cut);
  else if (wire.pieces > 1) writePieces(response, wire);
  else response.end(wire.body);
};

const finish = (outgoing: Outgoing, answer: { status: number; headers: string[] }, body: string | Buffer): Sent => {
  const { response } = outgoing;
  const { status, headers } = answer;
  if (outgoing.hooks.length === 0) {
    // The date is ours, so that a fault can take it away.
    response.sendDate = false;
    response.writeHead(status, headers);
    response.end(body);
    return { status, headers, body, bytes: body.length };
  }
  const made: WireAnswer = { status, headers, body, pieces: 1 };
  const wire = outgoing.hooks.reduce((current, hook) => hook.wire?.(current) ?? current, made);
  writeWire(response, wire);
  return { status: wire.status, headers: wire.headers, body, bytes: wire.body.length };
};

type PayloadToSend = { readonly answer: PayloadAnswer; readonly payload: Payload };

const sendBytes = (outgoing: Outgoing, { answer, payload }: PayloadToSend, bytes: string | Buffer): Sent => {
  const entity = ['Content-Type', payload.mediaType, 'Content-Length', `${Buffer.byteLength(bytes)}`];
  const coded = outgoing.isGzipAllowed ? [...entity, 'Content-Encoding', 'gzip'] : entity;
  const sent = finish(outgoing, { status: answer.status, headers: headersFor(outgoing, coded, answer) }, bytes);
  return { ...sent, body: payload.body };
};

const sendPayload = (outgoing: Outgoing, answer: PayloadAnswer): Sent | Promise<Sent> => {
  const payload = revisePayload(answer, outgoing.hooks);
  const bytes = outgoing.isGzipAllowed ? compress(payload) : payload.body;
  if (isPending(bytes)) return bytes.then((compressed) => sendBytes(outgoing, { answer, payload }, compressed));
  return sendBytes(outgoing, { answer, payload }, bytes);
};

const sendStream = (outgoing: Outgoing, answer: Extract<Answer, { kind: 'stream' }>): Sent => {
  const headers = headersFor(outgoing, ['Content-Type', 'text/event-stream'], { status: 200, headers: answer.headers });
  const made: WireAnswer = { status: 200, headers, body: '', pieces: 1 };
  const { cut } = outgoing.hooks.reduce((current, hook) => hook.wire?.(current) ?? current, made);
  outgoing.response.sendDate = false;
  outgoing.response.writeHead(200, headers);
  outgoing.response.flushHeaders();
  answer.open(sinkOf(outgoing.response, { cut, onDefect: outgoing.onDefect }));
  return { status: 200, headers, body: '', bytes: 0 };
};

export const sendAnswer = (outgoing: Outgoing, answer: Answer): Sent | Promise<Sent> => {
  if (answer.kind === 'payload') return sendPayload(outgoing, answer);
  if (answer.kind === 'stream') return sendStream(outgoing, answer);
  if (answer.kind === 'reset') {
    resetConnection(outgoing.response);
    return { status: 0, headers: [], body: '', bytes: 0 };
  }
  const hasNoBody = answer.status === 204 || answer.status === 304;
  const headers = headersFor(outgoing, hasNoBody ? [] : ['Content-Length', '0'], answer);
  return finish(outgoing, { status: answer.status, headers }, '');
};

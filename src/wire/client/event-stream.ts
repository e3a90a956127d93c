import { constants, createGunzip } from 'node:zlib';
import { createParser } from 'eventsource-parser';
import type { WireMessage } from './wire-exchange.ts';

/** Takes the chunks of a body as they arrive and hands on each message at once, with the time of its arrival. */
export type EventStreamReader = {
  readonly push: (chunk: Buffer) => void;
  /** Resolves when all that was pushed has been read. */
  readonly end: () => Promise<void>;
  readonly messages: readonly WireMessage[];
};

export type StreamListener = {
  readonly onMessage: (message: WireMessage) => void;
  /** More came than is read; nothing that follows is handed on. Called once. */
  readonly onTooMuch: (what: string) => void;
};

export type StreamFormat = { readonly isGzip: boolean; readonly maxBytes: number; readonly maxMessages: number };

/** A carriage return may be a whole line end: the parser would wait for what follows, which at the end of a stream never comes. */
const completingLines = (feed: (text: string) => void): ((text: string) => void) => {
  let isAfterReturn = false;
  return (text) => {
    const rest = isAfterReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') isAfterReturn = text.endsWith('\r');
    feed(isAfterReturn && rest !== '' ? `${rest}\n` : rest);
  };
};

const parserFor = (messages: WireMessage[], { maxBytes, maxMessages }: StreamFormat, listener: StreamListener) => {
  let readBytes = 0;
  let isOver = false;
  const stop = (what: string) => {
    if (!isOver) listener.onTooMuch(what);
    isOver = true;
  };
  const parser = createParser({
    onEvent: ({ event, id, data }) => {
      if (isOver) return;
      if (messages.length === maxMessages) return stop(`the stream has more than ${maxMessages} messages`);
      const message = { event: event ?? 'message', ...(id === undefined ? {} : { id }), data, at: performance.now() };
      messages.push(message);
      listener.onMessage(message);
    },
  });
  const decoder = new TextDecoder();
  const feed = completingLines((text) => parser.feed(text));
  return (chunk: Buffer): void => {
    readBytes += chunk.length;
    if (readBytes > maxBytes) stop(`the text of the stream is larger than ${maxBytes} bytes`);
    if (!isOver) feed(decoder.decode(chunk, { stream: true }));
  };
};

export const createEventStreamReader = (format: StreamFormat, listener: StreamListener): EventStreamReader => {
  const messages: WireMessage[] = [];
  if (!format.isGzip) return { push: parserFor(messages, format, listener), end: async () => {}, messages };
  const gunzip = createGunzip({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH });
  const feed = parserFor(messages, format, {
    ...listener,
    onTooMuch: (what) => {
      // What is packed tightest unpacks longest: the rest of it is never unpacked.
      gunzip.destroy();
      listener.onTooMuch(what);
    },
  });
  gunzip.on('data', feed);
  // A broken gzip stream shows no more messages; the body says why.
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve).once('error', () => resolve()));
  const end = () => {
    if (!gunzip.destroyed) gunzip.end();
    return closed;
  };
  return { push: (chunk) => void (gunzip.destroyed || gunzip.write(chunk)), end, messages };
};

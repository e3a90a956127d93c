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

const parserFor = (messages: WireMessage[], onMessage: (message: WireMessage) => void) => {
  const parser = createParser({
    onEvent: ({ event, id, data }) => {
      const message = { event: event ?? 'message', ...(id === undefined ? {} : { id }), data, at: performance.now() };
      messages.push(message);
      onMessage(message);
    },
  });
  const decoder = new TextDecoder();
  return (chunk: Buffer) => parser.feed(decoder.decode(chunk, { stream: true }));
};

export const createEventStreamReader = (isGzip: boolean, onMessage: (message: WireMessage) => void): EventStreamReader => {
  const messages: WireMessage[] = [];
  const feed = parserFor(messages, onMessage);
  if (!isGzip) return { push: feed, end: async () => {}, messages };
  const gunzip = createGunzip({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH });
  gunzip.on('data', feed);
  // A broken gzip stream shows no more messages; the body says why.
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve).once('error', () => resolve()));
  const end = () => {
    gunzip.end();
    return closed;
  };
  return { push: (chunk) => void gunzip.write(chunk), end, messages };
};

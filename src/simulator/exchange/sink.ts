import type { ServerResponse } from 'node:http';
import type { Cut } from '../faults/fault.ts';
import type { StreamSink } from './answer.ts';

/** A TCP reset where the connection allows it; under TLS the connection just breaks off without a farewell. */
export const resetConnection = (response: ServerResponse): void => {
  const { socket } = response;
  if (socket === null) return;
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
};

const breakOff = (response: ServerResponse, cut: Cut): void => {
  if (cut.ending === 'reset') resetConnection(response);
  else response.socket?.end();
};

/** Lets so many bytes of the stream through, then breaks it off. */
const cutting = (response: ServerResponse, cut: Cut): StreamSink['write'] => {
  let left = cut.afterBytes;
  return (text) => {
    if (left <= 0) return true;
    const bytes = Buffer.from(text).subarray(0, left);
    left -= bytes.length;
    return response.write(bytes, () => {
      if (left <= 0) breakOff(response, cut);
    });
  };
};

export type SinkOptions = { readonly cut: Cut | undefined; readonly onDefect: (cause: unknown) => void };

export const sinkOf = (response: ServerResponse, { cut, onDefect }: SinkOptions): StreamSink => ({
  write: cut === undefined ? (text) => response.write(text) : cutting(response, cut),
  onDrain: (listener) => response.once('drain', listener),
  onGone: (listener) => response.once('close', listener),
  end: () => response.end(),
  reset: () => resetConnection(response),
  fail: onDefect,
});

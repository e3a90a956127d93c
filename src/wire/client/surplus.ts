import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { WireFailure } from './wire-exchange.ts';

/**
 * Sees whether bytes came behind the end of an answer: a second answer that nobody asked for, or a length that is too
 * short. Node drops them in silence, and they are what poisons the answers of the next one on that connection.
 */
export type Surplus = {
  /** After the answer has ended well; what came behind it ends the connection. */
  readonly failureOf: (incoming: IncomingMessage) => WireFailure | undefined;
  readonly dispose: () => void;
};

const HEAD_END = Buffer.from('\r\n\r\n');

const isProvisional = (head: Buffer): boolean => /^HTTP\/1\.\d 1(?!01)/.test(head.subarray(0, 12).toString('latin1'));

/** Where the body begins, once that is known: behind the first head that is no provisional one. */
const createHeadCount = () => {
  let unread: Buffer = Buffer.alloc(0);
  let bytes = 0;
  let isComplete = false;
  return {
    bytes: () => (isComplete ? bytes : undefined),
    push: (chunk: Buffer) => {
      if (isComplete) return;
      unread = Buffer.concat([unread, chunk]);
      for (let end = unread.indexOf(HEAD_END); end !== -1 && !isComplete; end = unread.indexOf(HEAD_END)) {
        isComplete = !isProvisional(unread);
        bytes += end + HEAD_END.length;
        unread = unread.subarray(end + HEAD_END.length);
      }
    },
  };
};

/** Of chunks only the last bytes tell; of an answer that ends with its connection nothing does. */
const bodyBytesOf = ({ headers, statusCode = 0 }: IncomingMessage, method: string): number | undefined => {
  if (method === 'HEAD' || statusCode === 204 || statusCode === 304) return 0;
  if (headers['transfer-encoding'] !== undefined || headers['content-length'] === undefined) return undefined;
  return Number(headers['content-length']);
};

/** Whose turn it is on a connection: the next request may have it before the answer to the last one has been unpacked. */
const requestOn = new WeakMap<Socket, ClientRequest>();

export const watchSurplus = (outgoing: ClientRequest): Surplus => {
  const head = createHeadCount();
  let received = 0;
  let tail: Buffer = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    if (outgoing.socket === null || requestOn.get(outgoing.socket) !== outgoing) return;
    received += chunk.length;
    tail = Buffer.concat([tail, chunk.subarray(-HEAD_END.length)]).subarray(-HEAD_END.length);
    head.push(chunk);
  };
  outgoing.once('socket', (socket) => {
    requestOn.set(socket, outgoing);
    socket.on('data', onData);
  });
  const says = (what: string): WireFailure => {
    // What came unasked would be taken for the answer to the next request.
    outgoing.destroy();
    return { kind: 'protocol', detail: `${what} came behind the end of the answer` };
  };
  return {
    failureOf: (incoming) => {
      const headBytes = head.bytes();
      const bodyBytes = bodyBytesOf(incoming, outgoing.method);
      if (headBytes !== undefined && bodyBytes !== undefined && received > headBytes + bodyBytes) {
        return says(`${received - headBytes - bodyBytes} more bytes`);
      }
      return incoming.headers['transfer-encoding'] === 'chunked' && !tail.equals(HEAD_END) ? says('more bytes') : undefined;
    },
    dispose: () => void outgoing.socket?.removeListener('data', onData),
  };
};

import { connect, createServer, type Socket } from 'node:net';
import { operations } from '../../../generated/operations.ts';
import { listenOnLoopback } from '../../../src/wire/client/testing/hostile-peer.ts';

/**
 * A raw TCP front before a conforming simulator: every request is relayed, byte for byte, but for those that a hostile
 * kind takes over. So start-up and the rest of a case see a conforming server, and one operation of it goes mad.
 */

export type FrontRequest = {
  readonly operationId: string;
  /** Request line and headers, as they came. */
  readonly head: string;
  /** The whole request: for handing it on. */
  readonly bytes: Buffer;
  /** How often this operation was asked for, from 1. */
  readonly count: number;
  /** Hands the request on to the simulator, and returns the connection on which its answer comes. */
  readonly relay: () => Socket;
};

export type HostileAnswer = (socket: Socket, request: FrontRequest) => void;

export type Front = { readonly origin: string; readonly port: number; readonly close: () => void };

export type FrontOptions = {
  readonly upstreamPort: number;
  readonly takesOver: (request: FrontRequest) => boolean;
  readonly answer: HostileAnswer;
  /** On each new connection, before anything was asked. */
  readonly onConnection?: (socket: Socket) => void;
};

const shapes = Object.entries(operations).map(([operationId, { method, path }]) => ({
  operationId,
  method: String(method),
  path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

const operationOf = (head: string): string => {
  const [method = '', target = ''] = head.split(' ', 2);
  const [path = ''] = target.split('?');
  return shapes.find((shape) => shape.method === method && shape.path.test(path))?.operationId ?? 'unknown';
};

/** One request off the front of what came, or nothing while it is not whole. The driver always says how long a body is. */
const takeRequest = (bytes: Buffer): { readonly head: string; readonly whole: Buffer; readonly rest: Buffer } | undefined => {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const head = bytes.subarray(0, headEnd).toString('latin1');
  const end = headEnd + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  return bytes.length < end ? undefined : { head, whole: bytes.subarray(0, end), rest: bytes.subarray(end) };
};

export const startFront = async (options: FrontOptions): Promise<Front> => {
  const counts = new Map<string, number>();
  const serve = (socket: Socket): void => {
    socket.setNoDelay(true);
    options.onConnection?.(socket);
    let upstream: Socket | undefined;
    const openUpstream = (): Socket => {
      const opened = connect(options.upstreamPort, '127.0.0.1').on('error', () => socket.destroy());
      opened.setNoDelay(true);
      socket.on('close', () => opened.destroy());
      return opened;
    };
    const relayed = (): Socket => {
      upstream ??= openUpstream()
        .on('data', (data) => socket.write(data))
        .on('close', () => socket.destroy());
      return upstream;
    };
    const handle = (head: string, bytes: Buffer): void => {
      const operationId = operationOf(head);
      const count = (counts.get(operationId) ?? 0) + 1;
      counts.set(operationId, count);
      const relay = (): Socket => {
        const own = openUpstream();
        own.write(bytes);
        return own;
      };
      const request = { operationId, head, bytes, count, relay };
      if (options.takesOver(request)) options.answer(socket, request);
      else relayed().write(bytes);
    };
    let received: Buffer = Buffer.alloc(0);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      for (let taken = takeRequest(received); taken !== undefined; taken = takeRequest(received)) {
        received = taken.rest;
        handle(taken.head, taken.whole);
      }
    });
  };
  const { port, close } = await listenOnLoopback(createServer(serve));
  return { origin: `http://127.0.0.1:${port}`, port, close };
};

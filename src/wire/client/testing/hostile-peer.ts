import { createServer, type Server, type Socket } from 'node:net';

/** For tests: a peer that speaks bytes, not HTTP, so that it can be as wrong as a test needs. Loopback only. */
export type HostilePeer = {
  readonly origin: string;
  readonly close: () => void;
};

/** Listens on a free port; closing it also closes every connection. */
export const listenOnLoopback = async (server: Server): Promise<{ readonly port: number; readonly close: () => void }> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The loopback server has no port.');
  return { port: address.port, close };
};

/** Calls `answer` for each piece that arrives; `count` counts them over all connections, from 1. */
export const startHostilePeer = async (answer: (socket: Socket, head: string, count: number) => void): Promise<HostilePeer> => {
  let count = 0;
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      count += 1;
      answer(socket, data.toString('latin1'), count);
    });
  });
  const { port, close } = await listenOnLoopback(server);
  return { origin: `http://127.0.0.1:${port}`, close };
};

export const okAnswer = (body: string | Buffer, headers = ''): Buffer => {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
};

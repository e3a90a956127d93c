import { connect, createServer, type Socket } from 'node:net';

/** One address behind which the servers change: Prism is told of one upstream, and each case has a simulator of its own. */
export type Switchboard = {
  readonly origin: string;
  /** From now on whoever connects speaks to this server, and nobody speaks to the one before. */
  readonly leadTo: (origin: string) => void;
  readonly close: () => Promise<void>;
};

export const openSwitchboard = async (): Promise<Switchboard> => {
  const open = new Set<Socket>();
  let port = 0;
  const hangUp = (): void => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server = createServer((caller) => {
    const called = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [caller, called],
      [called, caller],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.end();
      });
    }
    caller.pipe(called).pipe(caller);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the switchboard has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    leadTo: (origin) => {
      hangUp();
      port = Number(new URL(origin).port);
    },
    close: () => {
      hangUp();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

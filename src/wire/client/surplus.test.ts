import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { createWireClient } from './client.ts';
import { listenOnLoopback } from './testing/hostile-peer.ts';

test('the answer to the next request on a connection is no surplus of the one that is still being unpacked', async () => {
  const packed = gzipSync(Buffer.alloc(4_000_000, 'event '));
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': packed.length }).end(packed),
  );
  const { port, close } = await listenOnLoopback(server);
  const client = createWireClient();
  const ask = () =>
    client.send({
      origin: `http://127.0.0.1:${port}`,
      path: '/',
      method: 'GET',
      headers: [['Accept-Encoding', 'gzip']],
      deadlineMs: 10_000,
    });
  const askInTurn = async () => {
    const failures = [];
    for (let count = 0; count < 6; count += 1) failures.push((await ask()).failure);
    return failures;
  };
  const failures = await Promise.all(Array.from({ length: 6 }, askInTurn));
  client.close();
  close();
  expect(failures.flat().filter((failure) => failure !== undefined)).toEqual([]);
});

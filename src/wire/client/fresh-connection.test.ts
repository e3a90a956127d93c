import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { createWireClient } from './client.ts';
import { listenOnLoopback } from './testing/hostile-peer.ts';

test('what must not be sent twice never meets a connection that the server is just closing', async () => {
  const ports: (number | undefined)[] = [];
  const server = createServer((request, response) => {
    ports.push(request.socket.remotePort);
    request.resume().on('end', () => response.end('ok'));
  });
  const { port, close } = await listenOnLoopback(server);
  const client = createWireClient();
  const request = { origin: `http://127.0.0.1:${port}`, path: '/', headers: [], deadlineMs: 5000 };
  for (const method of ['GET', 'GET', 'POST', 'POST', 'GET']) {
    expect((await client.send({ ...request, method, ...(method === 'POST' ? { body: 'x' } : {}) })).answer?.status).toBe(200);
  }
  const [first, second, third, fourth, fifth] = ports;
  expect([second, fifth]).toEqual([first, first]);
  expect(new Set([first, third, fourth]).size).toBe(3);
  client.close();
  close();
});

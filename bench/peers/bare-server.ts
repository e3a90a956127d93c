import http from 'node:http';
import { portOf } from '../port.ts';
import { toBenchmark } from '../talk.ts';

/** The least that `node:http` can do: the same bytes of payload, no routing, no token, no other header than it must have. */

const line = toBenchmark();
const { answers, otherwise } = await line.hear('serve');

/** Small bodies as text, which leaves with the head in one write; large ones as bytes. Each is the faster way. */
const prepare = (body: string): string | Buffer => (body.length < 4_096 ? body : Buffer.from(body));

const bodies = new Map([...answers].map(([path, body]) => [path, prepare(body)]));
const fallback = prepare(otherwise);

const server = http.createServer((request, response) => {
  const body = bodies.get(request.url ?? '') ?? fallback;
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => line.say({ kind: 'serving', origin: `http://127.0.0.1:${portOf(server)}`, token: 'none' }));

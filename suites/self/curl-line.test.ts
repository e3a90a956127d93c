import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { curlLine } from '../../src/checks/curl-line.ts';
import type { Exchange, HeaderList, SecretFact } from '../../src/model/evidence.ts';

/** The line of a finding, typed into a real shell: what arrives is what was recorded, and nothing else is run. */

type Received = { readonly method: string; readonly url: string; readonly headers: HeaderList; readonly body: string };

const hasCurl = (() => {
  try {
    execFileSync('curl', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

const received: Received[] = [];
let server: Server;
let origin = '';

const pairs = ({ rawHeaders }: IncomingMessage): HeaderList =>
  Array.from({ length: rawHeaders.length / 2 }, (_, index) => [rawHeaders[2 * index] ?? '', rawHeaders[2 * index + 1] ?? ''] as const);

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: string[] = [];
    for await (const chunk of request.setEncoding('utf8')) chunks.push(String(chunk));
    received.push({ method: request.method ?? '', url: request.url ?? '', headers: pairs(request), body: chunks.join('') });
    response.writeHead(400).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const exchange = (request: Partial<Exchange['request']>): Exchange => ({
  label: 'bad:a-rule',
  operationId: 'pullEvents',
  address: 'primary',
  request: { method: 'GET', path: '/', origin, headers: [['Accept', 'application/json']], ...request },
  timing: { startedMs: 0, endedMs: 1 },
});

const SECRETS: readonly SecretFact[] = [
  { label: 'token#1', kind: 'token' },
  { label: 'token#12', kind: 'token' },
  { label: 'clientSecret#1', kind: 'clientSecret' },
  { label: 'assertion#1', kind: 'assertion' },
];

const ENVIRONMENT = { TOKEN: 'the-token', CLIENT_ID: 'one', CLIENT_SECRET: 'a secret', CLIENT_ASSERTION: 'e30.e30.c2ln' };

const typed = async (recorded: Exchange): Promise<Received> => {
  received.length = 0;
  const environment = { ...process.env, ...ENVIRONMENT };
  const { stderr } = await promisify(execFile)('sh', ['-c', curlLine(recorded, SECRETS)], { env: environment });
  expect(stderr).toBe('');
  expect(received).toHaveLength(1);
  return received[0] ?? { method: '', url: '', headers: [], body: '' };
};

const NASTY = [
  "it's",
  '"quoted"',
  '$(touch pwned) `id` $HOME $PATH \\ \\n !!',
  "'; echo pwned; '",
  'line\nbreak\ttab',
  '@/etc/hostname',
  '-o /dev/null',
  '香港 😀 é',
  '{"a":[1,2]}',
  '',
] as const;

(hasCurl ? test : test.skip).each([...NASTY])('a body %j arrives as it was sent', async (body) => {
  const seen = await typed(exchange({ method: 'PUT', body, headers: [['Content-Type', 'application/json']] }));
  expect(seen).toMatchObject({ method: 'PUT', body });
  expect(seen.headers).toContainEqual(['Content-Type', 'application/json']);
  expect(seen.headers.map(([name]) => name)).not.toContain('Accept');
});

const PATHS = [
  '/a/%zz/b?limit=%',
  '/a//b/../c/./d?x={1,2}&y=[3-5]',
  "/a/it's?q='%22$(id)`id`$HOME",
  '/channels/%F0%28%8C%BC/events?cursor=%00&a=;b|c>d',
] as const;

(hasCurl ? test : test.skip).each([...PATHS])('the path %s arrives as it was sent', async (path) => {
  expect(await typed(exchange({ path }))).toMatchObject({ method: 'GET', url: path });
});

(hasCurl ? test : test.skip)('headers arrive in their order, also empty and repeated ones, and our own are left to curl', async () => {
  const own: HeaderList = [
    ['Host', 'elsewhere.example'],
    ['X-Request-Id', 'one'],
    ['Accept-Encoding', 'gzip'],
    ['User-Agent', 'ocp-conformance'],
  ];
  const sent: HeaderList = [
    ['Accept', 'text/event-stream'],
    ['Last-Event-ID', "1:2' $HOME"],
    ['Last-Event-ID', '1:3'],
    ['Empty', ''],
  ];
  const { headers } = await typed(exchange({ headers: [...own, ...sent] }));
  expect(headers.filter(([name]) => !['Host', 'User-Agent'].includes(name))).toEqual(sent);
});

(hasCurl ? test : test.skip)('variables stand for secrets, and none of their labels is sent', async () => {
  const bearer = await typed(exchange({ headers: [['Authorization', 'Bearer token#12']] }));
  expect(bearer.headers).toContainEqual(['Authorization', 'Bearer the-token']);
  const basic = await typed(exchange({ headers: [['Authorization', 'Basic clientSecret#1']] }));
  expect(basic.headers).toContainEqual(['Authorization', `Basic ${Buffer.from('one:a secret').toString('base64')}`]);
  const form = await typed(exchange({ method: 'POST', body: "a='&client_assertion=assertion#1&b=token#1" }));
  expect(form.body).toBe("a='&client_assertion=e30.e30.c2ln&b=the-token");
});

(hasCurl ? test : test.skip)('a body of one letter over and over is told in a few words, and arrives whole', async () => {
  const body = `{"it's":"${'a'.repeat(131_072)}"}`;
  const recorded = exchange({ method: 'PUT', body });
  expect(curlLine(recorded, SECRETS).length).toBeLessThan(400);
  expect((await typed(recorded)).body).toBe(body);
});

test('a body that nobody would type is a variable', () => {
  const body = JSON.stringify(Array.from({ length: 1000 }, (_, index) => `item-${index}`));
  expect(curlLine(exchange({ method: 'PUT', body }), [])).toContain('--data-raw "$BODY"');
});

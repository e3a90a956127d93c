import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server, and a proxy on the way to itself, that tells everybody whatever it was told, in every encoding that it can think of. */

const decodings = (received: string): readonly string[] => {
  const [scheme = '', credentials = ''] = received.split(' ');
  const pair = /^basic$/i.test(scheme) ? Buffer.from(credentials, 'base64').toString() : '';
  const secret = pair.slice(pair.indexOf(':') + 1);
  return [credentials, secret, decodeURIComponent(secret)].filter((one) => one !== '');
};

const jwtOf = (text: string): string =>
  [{ alg: 'none' }, { said: text }, {}].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

const encodings = (text: string): Readonly<Record<string, string>> => ({
  plain: text,
  base64: Buffer.from(text).toString('base64'),
  base64url: Buffer.from(`said: ${text}`).toString('base64url'),
  hex: Buffer.from(text).toString('hex'),
  HEX: Buffer.from(text).toString('hex').toUpperCase(),
  percent: encodeURIComponent(text),
  json: JSON.stringify({ log: JSON.stringify({ text }) }),
  markup: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  jwt: jwtOf(text),
});

const told = ({ headers }: IncomingMessage, body: string): readonly string[] => [
  ...[headers.authorization, headers['proxy-authorization']].flatMap((header) =>
    header === undefined ? [] : [header, ...decodings(header)],
  ),
  ...(body === '' ? [] : [body]),
];

const CHANNEL = {
  channelId: 'B01224-HK-20260408',
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 60,
  timers: { heartbeatIntervalMs: 200, minimumPollIntervalMs: 100, maximumWaitMs: 300 },
};

const answer = (
  request: IncomingMessage,
  response: ServerResponse,
  { body, token }: { readonly body: string; readonly token: string },
): void => {
  const path = new URL(request.url ?? '/', 'http://here').pathname;
  const debug = told(request, body).map(encodings);
  response.setHeader('OCP-Environment', 'TEST');
  for (const [index, one] of told(request, body).entries()) if (/^[ -~]*$/.test(one)) response.setHeader(`X-Debug-${index}`, one);
  if (path.endsWith('/token')) {
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({
        access_token: token,
        token_type: 'Bearer',
        expires_in: 600,
        scope: 'trade-data.read reference-data.read',
        debug: [...debug, encodings(token)],
      }),
    );
  } else if (path.endsWith('/channels')) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ channels: [CHANNEL], debug }));
  } else {
    response.writeHead(400, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({ type: 'about:blank', title: `no, ${JSON.stringify(debug)}`, status: 400, code: debug[0]?.['plain'], detail: debug }),
    );
  }
};

export type LeakyServer = { readonly port: number; readonly close: () => void };

/** What the container of it grants: nobody tells the suite before it is granted. */
export const TOKEN_OF_THE_CONTAINER = 'TOKENofTheContainer4711';

export type LeakyOptions = {
  /** Gets a line for each request, with all that it told and what it was granted. */
  readonly print?: (line: string) => void;
  readonly host?: string;
  readonly port?: number;
};

export const startLeakyServer = async (token: string, options: LeakyOptions = {}): Promise<LeakyServer> => {
  const { print = () => {}, host = '127.0.0.1', port: wanted = 0 } = options;
  const server = createServer((request, response) => {
    const chunks: string[] = [];
    request.on('data', (chunk) => chunks.push(String(chunk)));
    request.on('end', () => {
      const body = chunks.join('');
      print(
        `${request.method} ${request.url} ${[...told(request, body), token].flatMap((one) => Object.values(encodings(one))).join(' ')}`,
      );
      answer(request, response, { body, token });
    });
  });
  await new Promise<void>((resolve) => server.listen(wanted, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens at no port');
  return {
    port: address.port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

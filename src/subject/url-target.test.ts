import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { UrlTargetConfig } from '../model/target-config.ts';
import { listenOnLoopback, startHostilePeer } from '../wire/client/testing/hostile-peer.ts';
import { makeCertificates } from '../wire/listener/certificates.ts';
import { openTarget } from './target.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

type Script = {
  readonly manifest?: { readonly status: number; readonly json?: object; readonly headers?: Record<string, string> };
  readonly token?: { readonly status: number; readonly json?: object; readonly headers?: Record<string, string> };
  readonly channels?: { readonly status: number; readonly json?: object; readonly headers?: Record<string, string> };
};

const TEST = { 'OCP-Environment': 'TEST' };
const timers = { heartbeatIntervalMs: 1000, minimumPollIntervalMs: 100, maximumWaitMs: 1000 };
const channel = (tradeDate: string, state: string) => ({
  channelId: `B01224-HK-${tradeDate}`,
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate,
  state,
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 0,
  timers,
});
const channels = { channels: [channel('2026-04-07', 'CLOSED'), channel('2026-04-08', 'OPEN'), channel('2026-04-09', 'PENDING')] };

/** A server with two answers, each as the script wants it; remembers what it was asked. */
const answering = (script: Script, seen: string[]): RequestListener => {
  const answers = {
    token: { status: 200, json: { access_token: 'tok-0123456789', token_type: 'Bearer', expires_in: 60 }, headers: TEST, ...script.token },
  };
  return (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const other = { status: 200, json: channels, headers: TEST, ...script.channels };
    const isManifest = request.url?.includes('business-dates') === true && script.manifest !== undefined;
    const { status, json, headers } = request.url?.includes('token')
      ? answers.token
      : isManifest
        ? { ...other, ...script.manifest }
        : other;
    request.resume().once('end', () => response.writeHead(status, headers).end(JSON.stringify(json)));
  };
};

const serverWith = async (script: Script = {}) => {
  const seen: string[] = [];
  const { port, close } = await listenOnLoopback(createServer(answering(script, seen)));
  opened.push(close);
  return { url: `http://127.0.0.1:${port}/`, port, seen };
};

const main = { clientId: 'ocp-demo', clientSecret: 'a-secret-of-main' };

const open = async (config: Partial<UrlTargetConfig> & { readonly url: string }) => {
  const target = await openTarget({ kind: 'url', credentials: { main }, ...config }, { exchangeMs: 500 });
  opened.push(target.close);
  return target;
};

const refusal = (config: Partial<UrlTargetConfig> & { readonly url: string }) =>
  open(config).then(
    () => ({ code: 'opened', where: '', message: '' }),
    ({ code, where, message, remedy }) => ({ code, where, message, remedy }),
  );

describe('a url target', () => {
  test('that says TEST is opened after two questions, and shares its session', async () => {
    const { url, seen } = await serverWith();
    const target = await open({ url });
    expect(seen).toEqual(['POST /oauth2/token', 'GET /trade-data/v1/channels']);
    expect(target.businessDate).toBe('2026-04-08');
    expect(target.description).toMatchObject({ kind: 'url', primary: url.slice(0, -1), environment: 'TEST' });
    expect(JSON.stringify(target.description)).not.toContain('secret-of');
    expect(await target.startSession()).toBe(await target.startSession());
  });

  test('lacks what its run file leaves out, and says which key', async () => {
    const { url } = await serverWith();
    const { absent } = (await open({ url, absent: { stream: 'comes next year' } })).description;
    expect(absent).toMatchObject({
      stream: 'comes next year',
      secondary: 'the run file has no target.secondaryUrl',
      secondParticipant: 'the run file has no credentials.other',
      privateKeyJwt: 'the run file has no credentials.main.privateKeyFile',
    });
    const full = await open({ url, secondaryUrl: url, credentials: { main, other: main, wrong: main } });
    expect(Object.keys(full.description.absent)).not.toEqual(
      expect.arrayContaining(['secondary', 'secondParticipant', 'expendableCredential']),
    );
    expect((await full.startSession()).credentials.wrong?.clientSecret).not.toBe(main.clientSecret);
  });

  test('asks for its token by assertion where it has only a key', async () => {
    const bodies: string[] = [];
    const collect = (request: IncomingMessage) => request.on('data', (data) => bodies.push(String(data)));
    const answer = answering({}, []);
    const { port, close } = await listenOnLoopback(
      createServer((request, response) => {
        collect(request);
        answer(request, response);
      }),
    );
    opened.push(close);
    const privateKeyPem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await open({ url: `http://127.0.0.1:${port}`, credentials: { main: { clientId: 'ocp-key', privateKeyPem } } });
    const form = new URLSearchParams(bodies.join(''));
    const claims = JSON.parse(Buffer.from(form.get('client_assertion')?.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ iss: 'ocp-key', sub: 'ocp-key', aud: `http://127.0.0.1:${port}/oauth2/token` });
    expect(claims.exp - claims.iat).toBe(60);
  });
});

describe('a live system is never played against', () => {
  const live = { 'OCP-Environment': 'PRODUCTION' };

  test('that says PRODUCTION, even on this machine, at any of its addresses', async () => {
    const good = await serverWith();
    const bad = await serverWith({ channels: { status: 200, headers: live } });
    expect(await refusal({ url: bad.url })).toMatchObject({
      code: 'LIVE_SYSTEM',
      where: 'target.url',
      message: expect.stringContaining('PRODUCTION'),
    });
    expect(await refusal({ url: good.url, secondaryUrl: bad.url })).toMatchObject({ code: 'LIVE_SYSTEM', where: 'target.secondaryUrl' });
  });

  test('already the token answer is enough, and nothing more is asked', async () => {
    const { url, seen } = await serverWith({ token: { status: 401, headers: live } });
    expect((await refusal({ url })).code).toBe('LIVE_SYSTEM');
    expect(seen).toEqual(['POST /oauth2/token']);
  });

  test('that does not say what it is, unless it is on this machine', async () => {
    const { url, port, seen } = await serverWith({ channels: { status: 200, headers: {} } });
    expect((await open({ url })).description.environment).toBe('not told');
    // By way of a proxy the same server is reached under a name that is not loopback.
    const proxied = { url: 'http://ocp.example.com', proxy: { httpProxy: `http://127.0.0.1:${port}` } };
    expect(await refusal(proxied)).toMatchObject({
      code: 'LIVE_SYSTEM',
      where: 'target.url',
      message: expect.stringContaining('no OCP-Environment'),
    });
    expect(seen.at(-1)).toBe('GET http://ocp.example.com/trade-data/v1/channels');
  });
});

describe('what the user can mend is told by the key of the run file', () => {
  test('nobody there, a name that does not exist, a peer that is silent or speaks something else', async () => {
    expect(await refusal({ url: 'http://127.0.0.1:1' })).toMatchObject({ code: 'UNREACHABLE', where: 'target.url' });
    expect(await refusal({ url: 'http://no-such-host.invalid' })).toMatchObject({ code: 'UNKNOWN_HOST', where: 'target.url' });
    const silent = await startHostilePeer(() => {});
    const smtp = await startHostilePeer((socket) => socket.write('220 ready\r\n'));
    opened.push(silent.close, smtp.close);
    expect(await refusal({ url: silent.origin })).toMatchObject({
      code: 'UNREACHABLE',
      remedy: expect.stringContaining('limits.answerMs'),
    });
    expect(await refusal({ url: smtp.origin })).toMatchObject({ code: 'NOT_HTTP', where: 'target.url' });
    const { url } = await serverWith();
    expect(await refusal({ url, tokenUrl: 'http://127.0.0.1:1/token' })).toMatchObject({ code: 'UNREACHABLE', where: 'target.tokenUrl' });
  });

  const refused: readonly [number, string, string][] = [
    [401, 'CREDENTIAL_REFUSED', 'credentials.main'],
    [423, 'CREDENTIAL_REFUSED', 'credentials.main'],
    [404, 'NOT_OCP', 'target.url'],
    [503, 'UNUSABLE_ANSWER', 'target.url'],
  ];
  test.each(refused)('a token request answered %i', async (status, code, where) => {
    const { url } = await serverWith({ token: { status, json: { code: 'SOME_CODE', detail: main.clientSecret } } });
    const told = await refusal({ url });
    expect(told).toMatchObject({ code, where, message: expect.stringContaining(`${status} SOME_CODE`) });
    expect(JSON.stringify(told)).not.toContain(main.clientSecret);
  });

  test('an answer without a token, a token that may not read, no channel to tell the date from', async () => {
    const tokenless = await serverWith({ token: { status: 200, json: {} } });
    expect(await refusal({ url: tokenless.url })).toMatchObject({
      code: 'UNUSABLE_ANSWER',
      message: expect.stringContaining('without an access token'),
    });
    const forbidden = await serverWith({ channels: { status: 403, json: { code: 'INSUFFICIENT_SCOPE' } } });
    expect(await refusal({ url: forbidden.url })).toMatchObject({ code: 'CREDENTIAL_REFUSED', where: 'credentials.main' });
    const empty = await serverWith({ channels: { status: 200, json: { channels: [] } } });
    expect(await refusal({ url: empty.url })).toMatchObject({ code: 'NO_BUSINESS_DATE', where: 'businessDate' });
    expect((await open({ url: empty.url, businessDate: '2026-04-08' })).businessDate).toBe('2026-04-08');
  });

  test('a business date that the server does not have', async () => {
    const { url, seen } = await serverWith({ manifest: { status: 404, json: { code: 'BUSINESS_DATE_NOT_FOUND' } } });
    const told = await refusal({ url, businessDate: '2026-05-04' });
    expect(told).toMatchObject({ code: 'UNKNOWN_BUSINESS_DATE', where: 'businessDate' });
    expect(told.message).toContain('the businessDate 2026-05-04');
    expect(told.message).toContain('/business-dates/2026-05-04 answered 404 BUSINESS_DATE_NOT_FOUND');
    expect(told.message).toContain('the trade dates 2026-04-07, 2026-04-08, 2026-04-09.');
    expect(seen).toEqual(['POST /oauth2/token', 'GET /trade-data/v1/channels', 'GET /reference-data/v1/business-dates/2026-05-04']);
    // Whatever else is wrong with the manifest is found by the cases.
    const broken = await serverWith({ manifest: { status: 500, json: {} } });
    expect((await open({ url: broken.url, businessDate: '2026-04-08' })).businessDate).toBe('2026-04-08');
  });

  test('certificates', async () => {
    const { server, client, caPem } = await makeCertificates('localhost');
    const secure = async (requestCert: boolean) => {
      const options = { cert: server.certPem, key: server.keyPem, ca: caPem, requestCert, rejectUnauthorized: requestCert };
      const { port, close } = await listenOnLoopback(createTlsServer(options, answering({}, [])));
      opened.push(close);
      return `https://localhost:${port}`;
    };
    const [plain, mutual] = [await secure(false), await secure(true)];
    expect(await refusal({ url: plain })).toMatchObject({ code: 'BAD_SERVER_CERTIFICATE', where: 'target.caFile' });
    expect(await refusal({ url: plain, caPem: 'no certificate' })).toMatchObject({ where: 'target.caFile' });
    // By way of a tunnel the server is met under a name that its certificate does not hold.
    const tunnel = await startHostilePeer((socket) => {
      socket.removeAllListeners('data');
      const upstream = connect(Number(new URL(plain).port), '127.0.0.1', () => socket.write('HTTP/1.1 200 Connected\r\n\r\n'));
      socket.pipe(upstream.on('error', () => {})).pipe(socket);
    });
    opened.push(tunnel.close);
    const misnamed = { url: 'https://ocp.example.com', proxy: { httpsProxy: tunnel.origin }, caPem };
    expect(await refusal(misnamed)).toMatchObject({ code: 'BAD_SERVER_CERTIFICATE', where: 'target.url' });
    expect(await refusal({ url: mutual, caPem })).toMatchObject({
      code: 'CLIENT_CERTIFICATE_REFUSED',
      where: 'target.clientCertificateFile',
    });
    expect((await open({ url: mutual, caPem, clientCertificate: client })).businessDate).toBe('2026-04-08');
    const broken = { certPem: client.certPem, keyPem: server.keyPem };
    expect(await refusal({ url: mutual, caPem, clientCertificate: broken })).toMatchObject({ code: 'BAD_CERTIFICATE_FILE' });
  });

  test('a private key that is none', async () => {
    const told = await refusal({ url: 'http://127.0.0.1:1', credentials: { main: { clientId: 'x', privateKeyPem: 'no key' } } });
    expect(told).toMatchObject({ code: 'BAD_PRIVATE_KEY', where: 'credentials.main.privateKeyFile' });
  });
});

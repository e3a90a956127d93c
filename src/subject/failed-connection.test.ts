import { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../errors.ts';
import type { UrlTargetConfig } from '../model/target-config.ts';
import { listenOnLoopback, startHostilePeer } from '../wire/client/testing/hostile-peer.ts';
import { makeCertificates } from '../wire/listener/certificates.ts';
import { openTarget } from './target.ts';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

const portOf = async (server: Parameters<typeof listenOnLoopback>[0]): Promise<number> => {
  const { port, close } = await listenOnLoopback(server);
  opened.push(close);
  return port;
};

const refusal = async (config: Partial<UrlTargetConfig> & { readonly url: string }): Promise<ConfigurationError> => {
  const credentials = { main: { clientId: 'ocp-demo', clientSecret: 'a-secret-of-main' } };
  const told: unknown = await openTarget({ kind: 'url', credentials, ...config }, { exchangeMs: 500 }).catch((error: unknown) => error);
  if (!(told instanceof ConfigurationError)) throw new Error('It was not refused.');
  expect(`${told.message} ${told.remedy}`).not.toMatch(/openssl|Node\.js|\n|:\s*\)|: \.|\.c:\d/i);
  return told;
};

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

/** A server whose certificate, signed by itself, is for the one host name `ocp.test`; its last day lies `days` ahead. */
const secureServer = async (days: number) => {
  // Makes the library ready, too.
  await makeCertificates('localhost');
  const x509 = await import('@peculiar/x509');
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=a server',
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 20 * dayMs),
    notAfter: new Date(Date.now() + days * dayMs),
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'ocp.test' }])],
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const caPem = certificate.toString('pem');
  const keyPem = `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`;
  const port = await portOf(createTlsServer({ cert: caPem, key: keyPem }, (_request, response) => void response.end()));
  return { caPem, port };
};

describe('a TLS handshake that fails is told in plain words', () => {
  test('with a server that speaks http', async () => {
    const port = await portOf(createServer((_request, response) => void response.end()));
    const told = await refusal({ url: `https://127.0.0.1:${port}` });
    expect(told).toMatchObject({ code: 'NOT_TLS', where: 'target.url' });
    expect(told.message).toMatch(/\(target\.url\) does not speak TLS there; did you mean http\?$/);
    expect(told.remedy).not.toContain('caFile');
  });

  test('for want of the authority', async () => {
    const { port } = await secureServer(10);
    const told = await refusal({ url: `https://localhost:${port}` });
    expect(told).toMatchObject({ code: 'BAD_SERVER_CERTIFICATE', where: 'target.caFile' });
  });

  test('because the certificate is for another name', async () => {
    const { port, caPem } = await secureServer(10);
    const byName = await refusal({ url: `https://localhost:${port}`, caPem });
    expect(byName).toMatchObject({ code: 'BAD_SERVER_CERTIFICATE', where: 'target.url' });
    expect(byName.message).toContain('the name localhost is not among its names: DNS:ocp.test');
    expect(byName.remedy).toMatch(/^Use in target\.url a name that stands in the certificate/);
    const byAddress = await refusal({ url: `https://127.0.0.1:${port}`, caPem });
    expect(byAddress.message).toContain('it is for no IP address, so not for 127.0.0.1');
    expect(byAddress.remedy).not.toContain('renewed');
  });

  test('because the certificate has expired', async () => {
    const { port, caPem } = await secureServer(-1);
    const told = await refusal({ url: `https://localhost:${port}`, caPem });
    expect(told).toMatchObject({ code: 'BAD_SERVER_CERTIFICATE', where: 'target.url' });
    expect(told.message).toContain('expired');
    expect(told.remedy).toMatch(/^Have the certificate renewed/);
  });

  test('because no version of TLS suits both', async () => {
    const port = await portOf(createTlsServer({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }));
    const told = await refusal({ url: `https://localhost:${port}` });
    expect(told).toMatchObject({ code: 'NO_TLS_AGREED', where: 'target.url' });
    expect(told.message).toContain('protocol version');
  });
});

describe('a proxy that is in the way is named, and not the server behind it', () => {
  const by = (proxy: string, noProxy?: string) => ({
    proxy: { httpProxy: proxy, httpsProxy: proxy, ...(noProxy === undefined ? {} : { noProxy }) },
  });

  test.each(['http', 'https'])('when it is dead or has no address: %s', async (scheme) => {
    const url = `${scheme}://ocp.example.com`;
    const dead = await refusal({ url, ...by('http://me:hush@127.0.0.1:1') });
    expect(dead).toMatchObject({ code: 'PROXY_UNREACHABLE', where: 'target.proxy' });
    expect(dead.message).toMatch(/^Nobody answers at the proxy http:\/\/127\.0\.0\.1:1 \(target\.proxy\)/);
    expect(dead.message).not.toContain('hush');
    const unknown = await refusal({ url, ...by('http://no-such-proxy.invalid:3128') });
    expect(unknown).toMatchObject({ code: 'PROXY_UNREACHABLE', where: 'target.proxy' });
  });

  test('when it lets nobody through', async () => {
    const { origin, close } = await startHostilePeer((socket) => void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    opened.push(close);
    const told = await refusal({ url: 'https://ocp.example.com', ...by(origin.replace('//', '//me:hush@')) });
    expect(told).toMatchObject({ code: 'PROXY_REFUSED', where: 'target.proxy', message: expect.stringContaining('502 Bad Gateway') });
    expect(told.message).not.toContain('hush');
    const port = await portOf(createServer((_request, response) => void response.writeHead(407).end()));
    expect(await refusal({ url: 'http://ocp.example.com', ...by(`http://127.0.0.1:${port}`) })).toMatchObject({ where: 'target.proxy' });
  });

  test('unless the server is reached without it', async () => {
    const proxy = await portOf(createServer());
    expect(await refusal({ url: 'http://127.0.0.1:1', ...by(`http://127.0.0.1:${proxy}`, '127.0.0.1') })).toMatchObject({
      code: 'UNREACHABLE',
      where: 'target.url',
    });
  });
});

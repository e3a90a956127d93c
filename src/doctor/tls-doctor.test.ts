import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { createServer } from 'node:https';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { TlsFlaws } from '../simulator/options.ts';
import { type RunningSimulator, startSimulator } from '../simulator/simulator.ts';
import { listenOnLoopback } from '../wire/client/testing/hostile-peer.ts';
import { makeCertificates } from '../wire/listener/certificates.ts';
import { findingsFor, troublesFor, type Written, writtenFor } from './testing/doctor-fixture.ts';

/** What goes wrong with certificates and keys, on real TLS. */

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const secure = async (tlsFlaws: TlsFlaws = {}, tls: 'server' | 'mutual' = 'server'): Promise<RunningSimulator> => {
  const simulator = await startSimulator({ tls, tlsFlaws });
  opened.push(simulator.stop);
  return simulator;
};

const withFiles = (simulator: RunningSimulator, target = '', files: Readonly<Record<string, string>> = {}): Written => ({
  ...writtenFor(simulator, { target: `  caFile: ca.pem\n${target}` }),
  files: { 'ca.pem': simulator.caPem ?? '', ...files },
});

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

/** A certificate for localhost that its server signed itself, with its last day so far ahead. */
const signedByItself = async (days: number) => {
  // Makes the library ready, too.
  await makeCertificates('localhost');
  const x509 = await import('@peculiar/x509');
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=a server of a bank',
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + days * dayMs + 60_000),
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return { certPem: certificate.toString('pem'), keyPem: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n` };
};

const serving = async ({ certPem, keyPem }: { readonly certPem: string; readonly keyPem: string }): Promise<string> => {
  const { port, close } = await listenOnLoopback(
    createServer({ cert: certPem, key: keyPem }, (_request, response) => void response.writeHead(503).end()),
  );
  opened.push(close);
  return `https://localhost:${port}`;
};

describe('a certificate of the server', () => {
  const flawed = [
    { certificate: 'expired', where: 'ocp.config.yaml:3 (target.url)', remedy: /^Have the certificate renewed/ },
    { certificate: 'not-yet-valid', where: 'ocp.config.yaml:3 (target.url)', remedy: /this machine's clock/ },
    { certificate: 'wrong-name', where: 'ocp.config.yaml:3 (target.url)', remedy: /a name that stands in the certificate/ },
    { certificate: 'untrusted', where: 'ocp.config.yaml:4 (target.caFile)', remedy: /^Check that target.caFile holds/ },
  ] as const;
  test.each(flawed)('that is $certificate, and what it shows', async ({ certificate, where, remedy }) => {
    const findings = await findingsFor(withFiles(await secure({ certificate })));
    const troubles = findings.filter(({ state }) => state === 'fault');
    expect(troubles).toMatchObject([{ code: 'BAD_SERVER_CERTIFICATE', where, remedy: expect.stringMatching(remedy) }]);
    expect(findings).toContainEqual({ state: 'note', says: expect.stringMatching(/^it shows CN=.*, issued by CN=.*, valid from 20/) });
  });

  test('that it signed itself is to be trusted by name, or not at all', async () => {
    const [own, { certPem }] = [await signedByItself(90), await signedByItself(90)];
    const { credentials } = await secure();
    const url = await serving(own);
    const written = { text: writtenFor(await secure(), { url }).text, environment: { OCP_SECRET: credentials.main.clientSecret } };
    const findings = await findingsFor(written);
    expect(findings).toContainEqual(
      expect.objectContaining({ where: 'ocp.config.yaml:1 (target.caFile)', remedy: expect.stringMatching(/^It is signed by itself/) }),
    );
    expect(findings).toContainEqual({ state: 'note', says: expect.stringContaining('CN=a server of a bank, issued by itself') });
    const another = {
      ...written,
      text: written.text.replace('credentials:', '  caFile: ca.pem\ncredentials:'),
      files: { 'ca.pem': certPem },
    };
    expect(await troublesFor(another)).toMatchObject([{ code: 'BAD_SERVER_CERTIFICATE', where: 'ocp.config.yaml:4 (target.caFile)' }]);
  });

  test('that expires soon is warned of, with its day', async () => {
    const own = await signedByItself(5);
    const written = writtenFor(await secure(), { url: await serving(own), target: '  caFile: ca.pem\n' });
    const troubles = await troublesFor({ ...written, files: { 'ca.pem': own.certPem } });
    const soon = troubles.filter(({ code }) => code === 'CERTIFICATE_EXPIRES_SOON');
    expect(soon).toMatchObject([
      { state: 'warning', where: 'ocp.config.yaml:4 (target.caFile)' },
      {
        state: 'warning',
        where: 'ocp.config.yaml:3 (target.url)',
        says: expect.stringMatching(/shows CN=a server of a bank expires on .*, in 5 days/),
      },
    ]);
  });

  test('that is in order is shown with version and last day', async () => {
    const findings = await findingsFor(withFiles(await secure()));
    const says = findings.map((finding) => finding.says);
    expect(findings.filter(({ state }) => state === 'fault' || state === 'warning')).toEqual([]);
    expect(says).toContainEqual(expect.stringContaining('(target.url) speaks TLSv1.3'));
    expect(says).toContainEqual(expect.stringMatching(/shows CN=ocp-conformance simulated server, valid to .* \(29 days\)/));
  });
});

describe('http and https mistaken for each other', () => {
  test('https for a server of http', async () => {
    const simulator = await startSimulator();
    opened.push(simulator.stop);
    const troubles = await troublesFor(writtenFor(simulator, { url: simulator.primary.replace('http', 'https') }));
    expect(troubles).toMatchObject([{ code: 'NOT_TLS', where: 'ocp.config.yaml:3 (target.url)' }]);
  });

  test('http for a server of https', async () => {
    const simulator = await secure();
    const findings = await findingsFor(writtenFor(simulator, { url: simulator.primary.replace('https', 'http') }));
    expect(findings).toContainEqual(expect.objectContaining({ state: 'fault', code: 'NOT_HTTP' }));
    expect(findings).toContainEqual({ state: 'note', says: expect.stringMatching(/speaks TLSv1\.3, .*: begin target\.url with https/) });
  });
});

describe('a client certificate', () => {
  const named = '  clientCertificateFile: client.pem\n  clientKeyFile: client.key\n';

  test('that is wanted and not named', async () => {
    const troubles = await troublesFor(withFiles(await secure({}, 'mutual')));
    expect(troubles).toMatchObject([{ code: 'CLIENT_CERTIFICATE_REFUSED', where: 'ocp.config.yaml:1 (target.clientCertificateFile)' }]);
  });

  test('with the key of another', async () => {
    const simulator = await secure({}, 'mutual');
    const files = {
      'client.pem': simulator.clientCertificate?.certPem ?? '',
      'client.key': simulator.credentials.main.privateKeyPem ?? '',
    };
    const troubles = await troublesFor(withFiles(simulator, named, files));
    expect(troubles).toMatchObject([{ code: 'KEY_OF_ANOTHER_CERTIFICATE', where: 'ocp.config.yaml:6 (target.clientKeyFile)' }]);
  });

  test('that fits', async () => {
    const simulator = await secure({}, 'mutual');
    const { certPem = '', keyPem = '' } = simulator.clientCertificate ?? {};
    expect(await troublesFor(withFiles(simulator, named, { 'client.pem': certPem, 'client.key': keyPem }))).toEqual([]);
  });
});

describe('a key that signs assertions', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const encrypted = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hush' })
    .toString();
  const keyed = (key: string): Written => ({
    text: 'target:\n  kind: url\n  url: http://127.0.0.1:1\ncredentials:\n  main:\n    clientId: bank\n    privateKeyFile: sign.key\n',
    files: { 'sign.key': key },
  });

  test('of RSA, where nothing is said of the algorithm', async () => {
    const [unfit] = await troublesFor(keyed(rsa));
    expect(unfit).toMatchObject({ code: 'KEY_UNFIT_FOR_ALGORITHM', where: 'ocp.config.yaml:5 (credentials.main.algorithm)' });
    expect(unfit?.remedy).toMatch(/^Set credentials.main.algorithm to RS256 or PS256/);
  });

  test('that is encrypted', async () => {
    const troubles = await troublesFor(keyed(encrypted));
    expect(troubles).toContainEqual(
      expect.objectContaining({ code: 'BAD_PRIVATE_KEY', where: 'ocp.config.yaml:7 (credentials.main.privateKeyFile)' }),
    );
  });
});

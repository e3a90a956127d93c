import { webcrypto } from 'node:crypto';
import type * as X509 from '@peculiar/x509';

/**
 * Certificates for one run: an authority of its own, a server certificate for loopback, a client certificate. Made at start,
 * kept in memory only. It knows nothing of sockets.
 */

export type TlsMaterial = {
  readonly certPem: string;
  readonly keyPem: string;
  /** Present when clients must show a certificate of this authority. */
  readonly clientCaPem?: string;
  /** Whether a client that shows none is served all the same. */
  readonly isClientCertificateOptional?: boolean;
  /** 1.2 and what is newer when left out. `too`: also 1.0 and 1.1; `only`: nothing else. */
  readonly oldVersions?: 'too' | 'only';
};

/** What may be wrong with the certificate that a server presents. */
export type CertificateFlaw = 'expired' | 'not-yet-valid' | 'untrusted' | 'wrong-name';

export type KeyAndCertificate = { readonly certPem: string; readonly keyPem: string };

export type CertificateSet = { readonly caPem: string; readonly server: KeyAndCertificate; readonly client: KeyAndCertificate };

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

type Issuer = { readonly name: string; readonly keys: webcrypto.CryptoKeyPair };

/**
 * deviates: the library's injection container refuses to load without a metadata polyfill, and then never stores any
 * metadata. Answering "none" is all that it needs, and spares a polyfill that changes a global for everybody.
 */
const loadX509 = async (): Promise<typeof X509> => {
  if (!('getMetadata' in Reflect)) Object.assign(Reflect, { getMetadata: () => undefined, getOwnMetadata: () => undefined });
  return import('@peculiar/x509');
};

/** Loaded when first needed, as it is large, and once. */
let loading: Promise<typeof X509> | undefined;

const makeKeys = (): Promise<webcrypto.CryptoKeyPair> => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

const privateKeyPem = async (keys: webcrypto.CryptoKeyPair): Promise<string> => {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`;
};

/** In days from now. */
const validity = (from = -1, to = 30) => ({
  notBefore: new Date(Date.now() + from * dayMs),
  notAfter: new Date(Date.now() + to * dayMs),
});

const validityWith = (flaw: CertificateFlaw | undefined) => {
  if (flaw === 'expired') return validity(-30, -1);
  return flaw === 'not-yet-valid' ? validity(1) : validity();
};

const makeAuthority = async (x509: typeof X509): Promise<Issuer & { readonly certPem: string }> => {
  const keys = await makeKeys();
  const name = 'CN=ocp-conformance run authority';
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: algorithm,
    ...validity(),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { name, keys, certPem: `${certificate.toString('pem')}\n` };
};

type Leaf = { readonly kind: 'server' | 'client'; readonly host: string; readonly flaw?: CertificateFlaw | undefined };

const namesOf = (host: string): X509.JsonGeneralNames => [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
  ...(/^[\d.]+$/.test(host) && host !== '127.0.0.1' ? [{ type: 'ip' as const, value: host }] : []),
  ...(/^[a-z][\w.-]*$/i.test(host) && host !== 'localhost' ? [{ type: 'dns' as const, value: host }] : []),
];

const leafExtensions = (x509: typeof X509, { kind, host, flaw }: Leaf): X509.Extension[] => {
  const usage = kind === 'server' ? x509.ExtendedKeyUsage.serverAuth : x509.ExtendedKeyUsage.clientAuth;
  const names = new x509.SubjectAlternativeNameExtension(
    flaw === 'wrong-name' ? [{ type: 'dns', value: 'another-host.invalid' }] : namesOf(host),
  );
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([usage]),
    ...(kind === 'server' ? [names] : []),
  ];
};

const makeLeaf = async (x509: typeof X509, issuer: Issuer, leaf: Leaf): Promise<KeyAndCertificate> => {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=ocp-conformance simulated ${leaf.kind}`,
    issuer: issuer.name,
    publicKey: keys.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: algorithm,
    ...validityWith(leaf.flaw),
    extensions: [...leafExtensions(x509, leaf), await x509.AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey)],
  });
  return { certPem: `${certificate.toString('pem')}\n`, keyPem: await privateKeyPem(keys) };
};

/** With a flaw, the server's certificate has it, and nothing else has. */
export const makeCertificates = async (host: string, flaw?: CertificateFlaw): Promise<CertificateSet> => {
  loading ??= loadX509();
  const x509 = await loading;
  const authority = await makeAuthority(x509);
  const issuer = flaw === 'untrusted' ? await makeAuthority(x509) : authority;
  const [server, client] = await Promise.all([
    makeLeaf(x509, issuer, { kind: 'server', host, flaw }),
    makeLeaf(x509, authority, { kind: 'client', host }),
  ]);
  return { caPem: authority.certPem, server, client };
};

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../errors.ts';

/** Ed25519 keys in PEM files, as every other tool knows them: PKCS #8 for the private one, SPKI for the public one. */

export const newKeyPair = (): { readonly privatePem: string; readonly publicPem: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicPem: publicPemOf(publicKey) };
};

export const publicPemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** `SHA256:` and the digest of the public key (SPKI, DER) in hexadecimal, in groups that can be read out. */
export const fingerprintOf = (key: KeyObject): string => {
  const digest = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return `SHA256:${digest.match(/.{8}/g)?.join('-')}`;
};

const FINGERPRINT_DIGITS = 64;

/** However it was copied: with or without its beginning, its hyphens, in capitals. */
export const readFingerprint = (typed: string): string => {
  const digits = typed
    .replace(/^sha-?256:/i, '')
    .replace(/[\s:-]/g, '')
    .toLowerCase();
  if (new RegExp(`^[0-9a-f]{${FINGERPRINT_DIGITS}}$`).test(digits)) return `SHA256:${digits.match(/.{8}/g)?.join('-')}`;
  throw new ConfigurationError({
    code: 'FINGERPRINT_MISTYPED',
    where: `--fingerprint ${typed}`,
    says: `A fingerprint has ${FINGERPRINT_DIGITS} hexadecimal digits; here are ${digits.length} characters.`,
    remedy: 'Copy it whole from who signed the package; "ocp-conformance keys show" prints it.',
  });
};

type KeyProblem = {
  readonly code: string;
  readonly file: string;
  readonly says: string;
  readonly remedy: string;
  readonly cause?: unknown;
};

const problem = ({ code, file, says, remedy, cause }: KeyProblem): ConfigurationError =>
  new ConfigurationError({ code, where: `--key ${file}`, says, remedy, cause });

const NEW_KEY = '"ocp-conformance keys new" makes a pair of them.';

const pemOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const says = `The key ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw problem({ code: 'KEY_UNREADABLE', file, says, remedy: `Name a PEM file that you may read. ${NEW_KEY}`, cause });
  }
};

const expectEd25519 = (key: KeyObject, file: string): KeyObject => {
  if (key.asymmetricKeyType === 'ed25519') return key;
  const says = `The key ${file} is of the kind ${key.asymmetricKeyType}; packages are signed with Ed25519.`;
  throw problem({ code: 'KEY_KIND', file, says, remedy: NEW_KEY });
};

export const readPrivateKey = (file: string): KeyObject => {
  const pem = pemOf(file);
  if (/-----BEGIN ENCRYPTED/.test(pem)) {
    const says = `The key ${file} is locked by a passphrase.`;
    throw problem({
      code: 'KEY_LOCKED',
      file,
      says,
      remedy: 'Unlock it into a file that only you can read (openssl pkey), or sign with another key.',
    });
  }
  try {
    return expectEd25519(createPrivateKey(pem), file);
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    const says = `The file ${file} holds no private key in PEM${/BEGIN PUBLIC/.test(pem) ? ': it is a public one' : ''}.`;
    throw problem({ code: 'KEY_BROKEN', file, says, remedy: NEW_KEY, cause });
  }
};

/** A private key will do as well: the public one follows from it. */
export const readPublicKey = (file: string): KeyObject => {
  const pem = pemOf(file);
  try {
    return expectEd25519(createPublicKey(pem), file);
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    const remedy = 'Ask who signed the package for their public key: a file with a line "-----BEGIN PUBLIC KEY-----".';
    throw problem({ code: 'KEY_BROKEN', file, says: `The file ${file} holds no public key in PEM.`, remedy, cause });
  }
};

/** The public key that a package brings along; undefined where it brings none that can be used. */
export const signerOf = (pem: string): KeyObject | undefined => {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' && publicPemOf(key) === pem ? key : undefined;
  } catch {
    return undefined;
  }
};

/** Deterministic: the same key signs the same bytes with the same signature. */
export const signatureOf = (bytes: Uint8Array, privateKey: KeyObject): Uint8Array => sign(null, bytes, privateKey);

export const isSignedBy = (bytes: Uint8Array, signature: Uint8Array, publicKey: KeyObject): boolean =>
  verify(null, bytes, publicKey, signature);

import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';

/**
 * The key set of `getJwks`: one key of each kind, so that a client meets both. Made when it is first asked for, since an
 * RSA key takes longer than all the rest of a start. Nothing is signed yet: the private halves are dropped.
 */
export const createPublicKeys = (): (() => readonly object[]) => {
  let keys: readonly object[] | undefined;
  return () => {
    keys ??= [
      described(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey, 'ES256'),
      described(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey, 'PS256'),
    ];
    return keys;
  };
};

const described = (key: KeyObject, alg: string): object => ({ ...key.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg });

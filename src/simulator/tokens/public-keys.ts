import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';

const described = (key: KeyObject, alg: string): object => ({ ...key.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg });

let keys: readonly object[] | undefined;

/**
 * The key set of `getJwks`: one key of each kind, so that a client meets both. An RSA key takes longer than all the rest of a start: so
 * they are made when they are first asked for, and are the same for every simulator of a process, as an operator's keys outlive a restart.
 * Nothing is signed yet: the private halves are dropped.
 */
export const publicKeys = (): readonly object[] => {
  keys ??= [
    described(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey, 'ES256'),
    described(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey, 'PS256'),
  ];
  return keys;
};

import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { CredentialConfig } from '../model/target-config.ts';
import type { Explained } from './explained.ts';

/** Whether the key of a credential can sign assertions in the way that it is declared to. */

type Algorithm = NonNullable<CredentialConfig['algorithm']>;

const ALGORITHMS: readonly Algorithm[] = ['ES256', 'RS256', 'PS256'];

/** None where the text is no private key, or one that is encrypted. */
export const keyIn = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
};

const kindOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string => {
  if (asymmetricKeyType === 'rsa') return `an RSA key of ${asymmetricKeyDetails?.modulusLength} bits`;
  if (asymmetricKeyType === 'ec') return `an EC key on the curve ${asymmetricKeyDetails?.namedCurve}`;
  return `a key of the kind ${asymmetricKeyType}`;
};

const signsBy = (key: KeyObject, algorithm: Algorithm): boolean =>
  algorithm === 'ES256'
    ? key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
    : key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;

/** What is wrong with it, or what it is; undefined where the credential has no key. */
export const signingKey = (
  name: string,
  { privateKeyPem, algorithm }: Pick<CredentialConfig, 'privateKeyPem' | 'algorithm'>,
): { readonly problem: Explained } | { readonly says: string } | undefined => {
  if (privateKeyPem === undefined) return undefined;
  const key = keyIn(privateKeyPem);
  if (key === undefined)
    return {
      problem: {
        code: 'BAD_PRIVATE_KEY',
        where: `credentials.${name}.privateKeyFile`,
        says: `The private key of credentials.${name} cannot be read: it is broken, or encrypted.`,
        remedy:
          'Give an unencrypted PKCS #8 key in PEM form (openssl pkcs8 -topk8 -nocrypt): RSA of 2048 bits or more, or EC on the curve P-256.',
      },
    };
  // Where nothing is said, the assertion is signed by what the key is good for.
  if (algorithm === undefined || signsBy(key, algorithm))
    return { says: `credentials.${name}: ${kindOf(key)}${algorithm === undefined ? '' : ` signs by ${algorithm}`}` };
  const fitting = ALGORITHMS.filter((one) => signsBy(key, one));
  return {
    problem: {
      code: 'KEY_UNFIT_FOR_ALGORITHM',
      where: `credentials.${name}.algorithm`,
      says: `The key of credentials.${name} is ${kindOf(key)}, which does not sign by ${algorithm}.`,
      remedy:
        fitting.length > 0
          ? `Set credentials.${name}.algorithm to ${fitting.join(' or ')}, whichever the server expects; left out it is ES256.`
          : 'Give an EC key on the curve P-256 for ES256, or an RSA key of 2048 bits or more for RS256 and PS256.',
    },
  };
};

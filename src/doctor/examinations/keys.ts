import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { CredentialSettings, Located, UrlSettings } from '../../config/run-config.ts';
import { readPem } from '../../config/secrets.ts';
import { ConfigurationError } from '../../errors.ts';
import { validityFindings } from '../certificate-validity.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, good } from '../finding.ts';

/** Whether keys and certificates are what the run file takes them for, and fit each other. A file that cannot be read is told elsewhere. */

const readable = (file: Located, kind: 'CERTIFICATE' | 'PRIVATE KEY'): string | undefined => {
  try {
    return readPem(file, kind);
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
};

const keyIn = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
};

const notAKey = ({ value, where }: Located): Finding =>
  fault({
    code: 'BAD_PRIVATE_KEY',
    says: `The private key in ${value} cannot be read: it is broken, or encrypted.`,
    where,
    remedy:
      'Give an unencrypted PKCS #8 key in PEM form (openssl pkcs8 -topk8 -nocrypt): RSA of 2048 bits or more, or EC on the curve P-256.',
  });

type Algorithm = 'RS256' | 'PS256' | 'ES256';

const kindOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string => {
  if (asymmetricKeyType === 'rsa') return `an RSA key of ${asymmetricKeyDetails?.modulusLength} bits`;
  if (asymmetricKeyType === 'ec') return `an EC key on the curve ${asymmetricKeyDetails?.namedCurve}`;
  return `a key of the kind ${asymmetricKeyType}`;
};

const signsBy = (key: KeyObject, algorithm: Algorithm): boolean =>
  algorithm === 'ES256'
    ? key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
    : key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;

const signingKey = (name: string, { secret }: CredentialSettings): readonly Finding[] => {
  if (secret.kind !== 'privateKey') return [];
  const { file, algorithm } = secret;
  const pem = readable(file, 'PRIVATE KEY');
  if (pem === undefined) return [];
  const key = keyIn(pem);
  if (key === undefined) return [notAKey(file)];
  if (signsBy(key, algorithm)) return [good(`credentials.${name}: ${kindOf(key)} signs by ${algorithm}`)];
  const fitting = (['ES256', 'RS256', 'PS256'] as const).filter((one) => signsBy(key, one));
  return [
    fault({
      code: 'KEY_UNFIT_FOR_ALGORITHM',
      says: `The key of credentials.${name} is ${kindOf(key)}, which does not sign by ${algorithm}.`,
      where: file.where.replace('.privateKeyFile', '.algorithm'),
      remedy:
        fitting.length > 0
          ? `Set credentials.${name}.algorithm to ${fitting.join(' or ')}, whichever the server expects; left out it is ES256.`
          : 'Give an EC key on the curve P-256 for ES256, or an RSA key of 2048 bits or more for RS256 and PS256.',
    }),
  ];
};

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

const certificatesIn = (pem: string): readonly X509Certificate[] | undefined => {
  try {
    return (pem.match(PEM_CERTIFICATE) ?? []).map((one) => new X509Certificate(one));
  } catch {
    return undefined;
  }
};

const broken = ({ value, where }: Located): Finding =>
  fault({
    code: 'BAD_CERTIFICATE_FILE',
    says: `The certificate in ${value} cannot be read.`,
    where,
    remedy: 'Export it again, as PEM (Base64).',
  });

const certificateFindings = (key: string, file: Located): readonly Finding[] => {
  const pem = readable(file, 'CERTIFICATE');
  if (pem === undefined) return [];
  const certificates = certificatesIn(pem);
  if (certificates === undefined || certificates.length === 0) return [broken(file)];
  return certificates.flatMap(({ subject, validFrom, validTo }) =>
    validityFindings({ what: `${key}: ${subject.replaceAll('\n', ', ')}`, validFrom, validTo }, { where: file.where, owner: 'its issuer' }),
  );
};

const pairFindings = ({ clientCertificateFile, clientKeyFile }: UrlSettings): readonly Finding[] => {
  if (clientCertificateFile === undefined || clientKeyFile === undefined) return [];
  const [certificatePem, keyPem] = [readable(clientCertificateFile, 'CERTIFICATE'), readable(clientKeyFile, 'PRIVATE KEY')];
  if (certificatePem === undefined || keyPem === undefined) return [];
  const [certificate] = certificatesIn(certificatePem) ?? [];
  const key = keyIn(keyPem);
  if (key === undefined) return [notAKey(clientKeyFile)];
  if (certificate === undefined || certificate.checkPrivateKey(key)) return [];
  return [
    fault({
      code: 'KEY_OF_ANOTHER_CERTIFICATE',
      says: `The key in ${clientKeyFile.value} is not that of the certificate in ${clientCertificateFile.value}.`,
      where: clientKeyFile.where,
      remedy: 'Give the key with which this certificate was requested; in a file with a chain, its own certificate stands first.',
    }),
  ];
};

export const keys: Examination = {
  id: 'keys',
  title: 'Keys and certificates',
  isBeforeRun: true,
  of: 'server',
  examine: async ({ config: { target } }) => {
    if (target.kind !== 'url') return [];
    return [
      ...Object.entries(target.credentials).flatMap(([name, credential]) => signingKey(name, credential)),
      ...(target.caFile ? certificateFindings('target.caFile', target.caFile) : []),
      ...(target.clientCertificateFile ? certificateFindings('target.clientCertificateFile', target.clientCertificateFile) : []),
      ...pairFindings(target),
    ];
  },
};

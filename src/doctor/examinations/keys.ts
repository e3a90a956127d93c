import { X509Certificate } from 'node:crypto';
import type { CredentialSettings, Located, UrlSettings } from '../../config/run-config.ts';
import { readPem } from '../../config/secrets.ts';
import { ConfigurationError } from '../../errors.ts';
import { keyIn, signingKey } from '../../subject/signing-key.ts';
import { validityFindings } from '../certificate-validity.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, good } from '../finding.ts';
import type { ServerPatient } from '../patient.ts';

/** Whether keys and certificates are what the run file takes them for, and fit each other. A file that cannot be read is told elsewhere. */

const readable = (file: Located, kind: 'CERTIFICATE' | 'PRIVATE KEY'): string | undefined => {
  try {
    return readPem(file, kind);
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
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

const signingFindings = (name: string, { secret }: CredentialSettings, where: ServerPatient['where']): readonly Finding[] => {
  if (secret.kind !== 'privateKey') return [];
  const privateKeyPem = readable(secret.file, 'PRIVATE KEY');
  if (privateKeyPem === undefined) return [];
  const checked = signingKey(name, { privateKeyPem, algorithm: secret.algorithm });
  if (checked === undefined) return [];
  return 'problem' in checked ? [fault({ ...checked.problem, where: where(checked.problem.where) })] : [good(checked.says)];
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

const pairFindings = ({
  clientCertificateFile,
  clientKeyFile,
}: Pick<UrlSettings, 'clientCertificateFile' | 'clientKeyFile'>): readonly Finding[] => {
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
  examine: async ({ config: { target }, where }) => {
    if (target.kind !== 'url' && target.kind !== 'image') return [];
    return [
      ...Object.entries(target.credentials).flatMap(([name, credential]) => signingFindings(name, credential, where)),
      ...(target.caFile ? certificateFindings('target.caFile', target.caFile) : []),
      ...(target.clientCertificateFile ? certificateFindings('target.clientCertificateFile', target.clientCertificateFile) : []),
      ...pairFindings(target),
    ];
  },
};

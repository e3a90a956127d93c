import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { CredentialConfig, ProxyConfig, TargetConfig, UrlTargetConfig } from '../model/target-config.ts';
import { packageRoot } from './package-root.ts';
import type { CredentialSettings, Located, RunConfig, UrlSettings } from './run-config.ts';

/** Fetches the secrets from where the run file says they are. What comes out of here is never written anywhere. */

type Environment = Readonly<Record<string, string | undefined>>;

const readText = (file: Located): string => {
  try {
    return readFileSync(file.value, 'utf8');
  } catch (error) {
    throw new ConfigurationError({
      code: 'FILE_UNREADABLE',
      where: file.where,
      says: `The file ${file.value} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'Give the path of a file that exists and that you may read; in a run file it is relative to the run file.',
      cause: error,
    });
  }
};

const readPem = (file: Located, kind: 'CERTIFICATE' | 'PRIVATE KEY'): string => {
  const text = readText(file);
  if (new RegExp(`-----BEGIN [A-Z ]*${kind}-----`).test(text)) return text;
  const article = kind === 'CERTIFICATE' ? 'a certificate' : 'a private key';
  throw new ConfigurationError({
    code: 'NOT_PEM',
    where: file.where,
    says: `The file ${file.value} holds no PEM text of ${article}.`,
    remedy: `Give a file with a line "-----BEGIN ${kind}-----"; openssl converts other formats.`,
  });
};

const emptySecret = (where: string, says: string, remedy: string): never => {
  throw new ConfigurationError({ code: 'SECRET_MISSING', where, says, remedy });
};

const credentialConfig = ({ clientId, secret }: CredentialSettings, environment: Environment): CredentialConfig => {
  switch (secret.kind) {
    case 'variable': {
      const { value: name, where } = secret.variable;
      const clientSecret = environment[name];
      const says = `The environment variable ${name} is ${clientSecret === undefined ? 'not set' : 'empty'}.`;
      return clientSecret ? { clientId, clientSecret } : emptySecret(where, says, `Set it, for instance: export ${name}=…, and run again.`);
    }
    case 'file': {
      const clientSecret = readText(secret.file).replace(/\r?\n$/, '');
      if (clientSecret) return { clientId, clientSecret };
      return emptySecret(secret.file.where, `The file ${secret.file.value} is empty.`, 'Put the client secret into it, and nothing else.');
    }
    case 'madeUp':
      return { clientId };
    case 'privateKey':
      return {
        clientId,
        privateKeyPem: readPem(secret.file, 'PRIVATE KEY'),
        algorithm: secret.algorithm,
        ...(secret.keyId && { keyId: secret.keyId }),
      };
  }
};

const proxyConfig = (target: UrlSettings): { readonly proxy?: ProxyConfig } =>
  target.proxy === undefined
    ? {}
    : { proxy: { httpProxy: target.proxy, httpsProxy: target.proxy, ...(target.noProxy && { noProxy: target.noProxy.join(',') }) } };

const clientCertificate = ({ clientCertificateFile, clientKeyFile }: UrlSettings): Pick<UrlTargetConfig, 'clientCertificate'> =>
  clientCertificateFile && clientKeyFile
    ? { clientCertificate: { certPem: readPem(clientCertificateFile, 'CERTIFICATE'), keyPem: readPem(clientKeyFile, 'PRIVATE KEY') } }
    : {};

const urlTarget = (target: UrlSettings, config: RunConfig, environment: Environment): UrlTargetConfig => {
  const { main, ...others } = target.credentials;
  const rest = Object.entries(others).map(([name, settings]) => [name, credentialConfig(settings, environment)] as const);
  return {
    kind: 'url',
    url: target.url,
    ...(target.secondaryUrl && { secondaryUrl: target.secondaryUrl }),
    ...(target.tokenUrl && { tokenUrl: target.tokenUrl }),
    ...(target.caFile && { caPem: readPem(target.caFile, 'CERTIFICATE') }),
    ...clientCertificate(target),
    ...proxyConfig(target),
    credentials: { main: credentialConfig(main, environment), ...Object.fromEntries(rest) },
    ...(target.incidents && { incidents: target.incidents }),
    ...(target.businessDate && { businessDate: target.businessDate }),
    absent: config.absent,
  };
};

export const targetConfigOf = (config: RunConfig, environment: Environment): TargetConfig => {
  const { target, seed, absent } = config;
  switch (target.kind) {
    case 'embedded':
      return { kind: 'embedded', seed, absent };
    case 'prism':
      return { ...target, documents: join(packageRoot(), 'specs', 'openapi'), absent };
    case 'url':
      return urlTarget(target, config, environment);
  }
};

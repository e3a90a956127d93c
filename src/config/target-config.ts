import { join } from 'node:path';
import type { CredentialConfig, ProxyConfig, TargetConfig, UrlTargetConfig } from '../model/target-config.ts';
import { packageRoot } from './package-root.ts';
import type { CredentialSettings, ImageSettings, RunConfig, UrlSettings } from './run-config.ts';
import { type Environment, readPem, secretOf } from './secrets.ts';

/** Fetches the secrets from where the run file says they are. What comes out of here is never written anywhere. */

const credentialConfig = (name: string, settings: CredentialSettings, environment: Environment): CredentialConfig => {
  const { clientId, secret } = settings;
  const found = secretOf(`credentials.${name}`, settings, environment)?.read();
  if (found === undefined) return { clientId };
  if (secret.kind !== 'privateKey') return { clientId, clientSecret: found };
  return { clientId, privateKeyPem: found, algorithm: secret.algorithm, ...(secret.keyId && { keyId: secret.keyId }) };
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
  const rest = Object.entries(others).map(([name, settings]) => [name, credentialConfig(name, settings, environment)] as const);
  return {
    kind: 'url',
    url: target.url,
    ...(target.secondaryUrl && { secondaryUrl: target.secondaryUrl }),
    ...(target.tokenUrl && { tokenUrl: target.tokenUrl }),
    ...(target.caFile && { caPem: readPem(target.caFile, 'CERTIFICATE') }),
    ...clientCertificate(target),
    ...proxyConfig(target),
    credentials: { main: credentialConfig('main', main, environment), ...Object.fromEntries(rest) },
    ...(target.incidents && { incidents: target.incidents }),
    ...(target.businessDate && { businessDate: target.businessDate }),
    absent: config.absent,
  };
};

/** Where its container runs already, it is a server at an address. */
const imageTarget = (settings: ImageSettings, config: RunConfig, environment: Environment): TargetConfig => {
  const { container, running, kind: _kind, ...address } = settings;
  if (running) {
    const { seenSecretsFile, ...addresses } = running;
    return { ...urlTarget({ ...address, ...addresses, kind: 'url' }, config, environment), ...(seenSecretsFile && { seenSecretsFile }) };
  }
  const { kind: _url, url: _later, ...rest } = urlTarget({ ...address, kind: 'url', url: '' }, config, environment);
  return {
    ...rest,
    kind: 'image',
    container: { ...container, environment: { ...inheritedFrom(environment, container.inherit), ...container.environment } },
  };
};

const inheritedFrom = (environment: Environment, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));

export const targetConfigOf = (config: RunConfig, environment: Environment): TargetConfig => {
  const { target, seed, absent } = config;
  switch (target.kind) {
    case 'embedded':
      return { kind: 'embedded', seed, absent };
    case 'prism':
      return { ...target, documents: join(packageRoot(), 'specs', 'openapi'), absent };
    case 'url':
      return urlTarget(target, config, environment);
    case 'image':
      return imageTarget(target, config, environment);
  }
};

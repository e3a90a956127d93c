import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter } from 'node:path';
import type { CaptureConfig, ClientConfig } from '../model/client-config.ts';
import type { CredentialConfig, UrlTargetConfig } from '../model/target-config.ts';
import type { ClientRunConfig, RunConfig } from './run-config.ts';
import { isSecretVariable } from './secret-names.ts';
import { targetConfigOf } from './target-config.ts';

/** All that a run is given in secret, by value, so that it can be looked for in whatever the run writes down. */

type Environment = Readonly<Record<string, string | undefined>>;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** As it stands there, decoded, and as a proxy is shown it. */
const passwordsIn = (address: string | undefined): readonly string[] => {
  if (address === undefined || !URL.canParse(address)) return [];
  const { username, password } = new URL(address);
  if (username === '' && password === '') return [];
  const shown = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return [...(password === '' ? [username, decoded(username)] : [password, decoded(password)]), shown];
};

const credentialSecrets = ({ clientSecret, privateKeyPem }: CredentialConfig): readonly string[] =>
  [clientSecret, privateKeyPem].filter((secret) => secret !== undefined);

type Reached = Pick<UrlTargetConfig, 'credentials' | 'clientCertificate' | 'proxy' | 'incidents'>;

const targetSecrets = ({ credentials, clientCertificate, proxy, incidents }: Reached): readonly string[] => [
  ...Object.values(credentials).flatMap(credentialSecrets),
  ...(clientCertificate === undefined ? [] : [clientCertificate.keyPem]),
  ...passwordsIn(proxy?.httpProxy),
  ...passwordsIn(incidents !== undefined && 'url' in incidents ? incidents.url : undefined),
];

/** One place, or several as in `PATH`. A password may look like one, so it must be there. */
const isPlace = (value: string): boolean => {
  const places = value.split(delimiter);
  return places.every((place) => /^(\.{0,2}|~)\//.test(place) && existsSync(place.replace(/^~/, homedir())));
};

/** Numbers, dates, switches and places on the disk are no secrets, and stand in captures for good reasons: unless their name says so. */
const isOpen = (name: string, value: string): boolean =>
  !isSecretVariable(name) && (/^([\d.:+-]|(?<=\d)\/)*$/.test(value) || /^(true|false|yes|no)$/i.test(value) || isPlace(value));

const secretsIn = (value: string): readonly string[] => [value, ...passwordsIn(value)];

const handedOn = (names: readonly string[], environment: Environment): readonly string[] =>
  names.flatMap((name) => {
    const value = environment[name];
    return value === undefined || isOpen(name, value) ? [] : secretsIn(value);
  });

const captureAddress = (capture: CaptureConfig): string | undefined => (capture.kind === 'http' ? capture.url : undefined);

/** Whatever it looks like, what a client that runs already shows is its secret. */
const reachSecrets = (reach: ClientConfig['reach'], environment: Environment): readonly string[] => {
  if (reach.kind === 'attach') return secretsIn(environment[reach.clientSecretEnv] ?? '').filter((secret) => secret !== '');
  return handedOn(reach.kind === 'image' ? reach.container.inherit : reach.inherit, environment);
};

const clientSecrets = ({ reach, capture }: ClientConfig, environment: Environment): readonly string[] => [
  ...reachSecrets(reach, environment),
  ...passwordsIn(captureAddress(capture)),
];

export const runSecrets = (config: RunConfig | ClientRunConfig, environment: Environment): readonly string[] => {
  if (config.subject === 'client') return clientSecrets(config.client, environment);
  const target = targetConfigOf(config, environment);
  if (target.kind === 'image') return [...targetSecrets(target), ...handedOn(target.container.inherit, environment)];
  return target.kind === 'url' ? targetSecrets(target) : [];
};

import { randomBytes } from 'node:crypto';
import { operations } from '../../generated/operations.ts';
import { absenceReasons, withoutKeys } from '../absence-reasons.ts';
import { ConfigurationError } from '../errors.ts';
import type { AbsentCapabilities, UrlTargetConfig } from '../model/target-config.ts';
import { createWireClient, type WireClient } from '../wire/client/client.ts';
import { incidentsBy } from './incident-hook.ts';
import { isLoopback } from './live-system.ts';
import type { Look } from './look.ts';
import { preflight } from './preflight.ts';
import { watchedClient } from './seen-secrets.ts';
import { signingKey } from './signing-key.ts';
import type { Target } from './target.ts';
import type { TargetCredentials, TargetSession } from './target-session.ts';

export const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/** Plain HTTP is nobody's fault as long as no request leaves this machine. */
const isPlainHere = ({ url, secondaryUrl = url, tokenUrl = url }: UrlTargetConfig): boolean =>
  [url, secondaryUrl, tokenUrl].every((address) => address.startsWith('http:') && isLoopback(address));

/** What follows from what the run file leaves out; what it declares absent itself goes before. */
const absentIn = (config: UrlTargetConfig): AbsentCapabilities => {
  const { credentials, secondaryUrl, incidents, clientCertificate, absent = {} } = config;
  const lacks = (name: keyof TargetCredentials) => credentials[name] === undefined;
  return {
    ...(secondaryUrl === undefined ? { secondary: withoutKeys('target.secondaryUrl') } : {}),
    ...(credentials.main.privateKeyPem === undefined ? { privateKeyJwt: withoutKeys('credentials.main.privateKeyFile') } : {}),
    ...(lacks('other') ? { secondParticipant: withoutKeys('credentials.other') } : {}),
    ...(lacks('wrong') ? { expendableCredential: withoutKeys('credentials.wrong') } : {}),
    ...(lacks('locked') ? { lockedCredential: withoutKeys('credentials.locked') } : {}),
    ...(lacks('expired') ? { shortLivedCredential: withoutKeys('credentials.expired') } : {}),
    ...(lacks('tradeDataOnly') || lacks('referenceDataOnly')
      ? { scopedCredentials: withoutKeys('credentials.tradeDataOnly', 'credentials.referenceDataOnly') }
      : {}),
    ...(incidents === undefined ? { incidents: withoutKeys('target.incidents') } : {}),
    ...(isPlainHere(config) ? { tls: absenceReasons.plainHttp.en } : {}),
    ...(clientCertificate === undefined ? { mutualTls: withoutKeys('target.clientCertificateFile') } : {}),
    ...absent,
  };
};

/** `wrong` keeps the name of the expendable client and gets a secret that nobody ever issued. */
const credentialsOf = ({ credentials }: UrlTargetConfig): TargetCredentials =>
  credentials.wrong === undefined
    ? credentials
    : { ...credentials, wrong: { clientId: credentials.wrong.clientId, clientSecret: randomBytes(24).toString('base64url') } };

const checkKeys = ({ credentials }: UrlTargetConfig): void => {
  for (const [name, credential] of Object.entries(credentials)) {
    const checked = signingKey(name, credential);
    if (checked !== undefined && 'problem' in checked) throw new ConfigurationError(checked.problem);
  }
};

export const wireClientOf = ({ caPem, clientCertificate, proxy, seenSecretsFile }: UrlTargetConfig): WireClient => {
  const options = {
    ...(caPem === undefined ? {} : { caPem }),
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
    ...(proxy === undefined ? {} : { proxy }),
  };
  try {
    const client = createWireClient(options);
    return seenSecretsFile === undefined ? client : watchedClient(client, seenSecretsFile);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'BAD_CERTIFICATE_FILE',
      where: clientCertificate === undefined ? 'target.caFile' : 'target.clientCertificateFile',
      says: 'The certificates that the run file names cannot be used together.',
      remedy: 'Check that target.caFile holds PEM certificates, and that target.clientKeyFile is the key of target.clientCertificateFile.',
      cause,
    });
  }
};

export type UrlTargetOptions = { readonly exchangeMs: number; readonly onLook: (look: Look) => void };

/** A server at an address. Every case shares its connections; nothing of it is ours to restart. */
export const openUrlTarget = async (config: UrlTargetConfig, { exchangeMs, onLook }: UrlTargetOptions): Promise<Target> => {
  checkKeys(config);
  const primary = withoutSlash(config.url);
  const secondary = config.secondaryUrl === undefined ? {} : { secondary: withoutSlash(config.secondaryUrl) };
  const addresses = { primary, ...secondary, token: config.tokenUrl ?? `${primary}${operations.createToken.path}` };
  const client = wireClientOf(config);
  const session: TargetSession = {
    addresses,
    credentials: credentialsOf(config),
    client,
    ...(config.incidents === undefined ? {} : { bringAbout: incidentsBy(config.incidents, { client, limitMs: exchangeMs }) }),
    close: async () => {},
  };
  try {
    const { environment, businessDate } = await preflight({ session, config, exchangeMs, onLook });
    return {
      description: { kind: 'url', ...addresses, environment, absent: absentIn(config) },
      businessDate,
      startSession: async () => session,
      close: async () => client.close(),
    };
  } catch (error) {
    client.close();
    throw error;
  }
};

import { resolve } from 'node:path';
import type { IncidentHook } from '../model/target-config.ts';
import type { Checked, Problem } from './checked.ts';
import { contradictions } from './contradictions.ts';
import type { CredentialSettings, Located, UrlSettings } from './run-config.ts';
import type { RunFileCredential, RunFileCredentialName, RunFileTarget } from './run-file.ts';
import type { Settings } from './settings.ts';

/** Settings of a `url` target, and all that is wrong with them. */

const addressKeys = ['url', 'secondaryUrl', 'tokenUrl', 'proxy'] as const;

const addressProblem = (address: string, where: string): Problem | undefined => {
  const isUsable = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return isUsable ? undefined : { where, says: `"${address}" is no http or https address; expected for instance https://host:8443` };
};

/** Requests carry a token of the credential, and nothing else; what nobody uses should not lie about in a file. */
const userProblem = (address: string, where: string): Problem | undefined => {
  const { username, password } = new URL(address);
  if (username === '' && password === '') return undefined;
  return {
    where,
    says: 'the address holds a user or a password, which nothing uses: leave them out, and give the credential under credentials.',
  };
};

const addressProblems = (target: RunFileTarget, where: Settings['where']): readonly Problem[] =>
  addressKeys.flatMap((key) => {
    const address = target[key];
    if (address === undefined) return [];
    return addressProblem(address, where('target', key)) ?? (key === 'proxy' ? [] : (userProblem(address, where('target', key)) ?? []));
  });

const pairProblems = (target: RunFileTarget, where: Settings['where']): readonly Problem[] => {
  const { clientCertificateFile: certificate, clientKeyFile: key } = target;
  if ((certificate === undefined) === (key === undefined)) return [];
  const given = certificate === undefined ? 'clientKeyFile' : 'clientCertificateFile';
  const missing = certificate === undefined ? 'clientCertificateFile' : 'clientKeyFile';
  return [{ where: where('target', given), says: `mutual TLS needs both: ${missing} is missing.` }];
};

const incidentsOf = ({ incidents }: RunFileTarget, where: Settings['where']): Checked<IncidentHook> => {
  const { url, command } = incidents ?? {};
  const place = where('target', 'incidents');
  if (url !== undefined && command !== undefined)
    return { problems: [{ where: place, says: 'url and command are both given; keep one.' }] };
  if (command !== undefined) return { value: { command }, problems: [] };
  if (url === undefined) return { problems: incidents === undefined ? [] : [{ where: place, says: 'give url or command.' }] };
  const problem = addressProblem(url, where('target', 'incidents', 'url'));
  return problem === undefined ? { value: { url }, problems: [] } : { problems: [problem] };
};

const secretKeys = ['clientSecretEnv', 'clientSecretFile', 'privateKeyFile'] as const;

const credentialSettings = (
  name: RunFileCredentialName,
  credential: RunFileCredential,
  settings: Settings,
): Checked<CredentialSettings> => {
  if (name === 'wrong') return { value: { clientId: credential.clientId, secret: { kind: 'madeUp' } }, problems: [] };
  const given = secretKeys.filter((key) => credential[key] !== undefined);
  const [key] = given;
  if (given.length !== 1 || key === undefined) {
    const says =
      given.length === 0
        ? `where is its secret? Give one of ${secretKeys.join(', ')}.`
        : `${given.join(' and ')} are both given; keep one.`;
    return { problems: [{ where: settings.where('credentials', name), says }] };
  }
  const where = settings.where('credentials', name, key);
  const text = credential[key] ?? '';
  const file = { value: resolve(settings.folder, text), where };
  const { clientId, keyId, algorithm = 'ES256' } = credential;
  if (key === 'clientSecretEnv')
    return { value: { clientId, secret: { kind: 'variable', variable: { value: text, where } } }, problems: [] };
  if (key === 'clientSecretFile') return { value: { clientId, secret: { kind: 'file', file } }, problems: [] };
  return { value: { clientId, secret: { kind: 'privateKey', file, algorithm, ...(keyId && { keyId }) } }, problems: [] };
};

const credentialNames = [
  'main',
  'other',
  'wrong',
  'locked',
  'expired',
  'tradeDataOnly',
  'referenceDataOnly',
] as const satisfies RunFileCredentialName[];

const credentialsOf = (settings: Settings): Checked<UrlSettings['credentials']> => {
  const problems: Problem[] = [];
  const found: Partial<Record<RunFileCredentialName, CredentialSettings>> = {};
  for (const name of credentialNames) {
    const credential = settings.runFile.credentials?.[name];
    if (credential === undefined) continue;
    const checked = credentialSettings(name, credential, settings);
    problems.push(...checked.problems);
    if (checked.value) found[name] = checked.value;
  }
  const { main, ...others } = found;
  if (main) return { value: { main, ...others }, problems };
  if (settings.runFile.credentials?.main) return { problems };
  const says = 'a url target needs credentials.main: a clientId, and clientSecretEnv, clientSecretFile or privateKeyFile.';
  return { problems: [...problems, { where: settings.where('credentials'), says }] };
};

export const urlSettings = (target: RunFileTarget, settings: Settings): Checked<UrlSettings> => {
  const { where, folder, runFile } = settings;
  const located = (key: 'caFile' | 'clientCertificateFile' | 'clientKeyFile'): Partial<Record<typeof key, Located>> => {
    const file = target[key];
    return file === undefined ? {} : { [key]: { value: resolve(folder, file), where: where('target', key) } };
  };
  const credentials = credentialsOf(settings);
  const incidents = incidentsOf(target, where);
  const missing =
    target.url === undefined ? [{ where: where('target'), says: 'kind: url needs the key "url", the address of the server.' }] : [];
  const problems = [
    ...missing,
    ...addressProblems(target, where),
    ...pairProblems(target, where),
    ...incidents.problems,
    ...credentials.problems,
    ...contradictions(settings),
    ...(target.kind === 'url' && target.image !== undefined
      ? [{ where: where('target', 'image'), says: 'a server at an address is no image. Remove the key, or say kind: image.' }]
      : []),
  ];
  if (problems.length > 0 || target.url === undefined || !credentials.value) return { problems };
  const value: UrlSettings = {
    kind: 'url',
    url: target.url,
    ...(target.secondaryUrl && { secondaryUrl: target.secondaryUrl }),
    ...(target.tokenUrl && { tokenUrl: target.tokenUrl }),
    ...located('caFile'),
    ...located('clientCertificateFile'),
    ...located('clientKeyFile'),
    ...(target.proxy && { proxy: target.proxy }),
    ...(target.noProxy && { noProxy: target.noProxy }),
    ...(incidents.value && { incidents: incidents.value }),
    ...(runFile.businessDate && { businessDate: runFile.businessDate }),
    credentials: credentials.value,
  };
  return { value, problems: [] };
};

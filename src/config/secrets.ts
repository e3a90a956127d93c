import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../errors.ts';
import type { ClientRunConfig, CredentialSettings, Located, RunConfig } from './run-config.ts';

/** Where a run's secrets are, and how each is read. What comes out of here is never written anywhere. */

export type Environment = Readonly<Record<string, string | undefined>>;

export type NamedSecret = {
  /** The key of the run file that it belongs to, for instance `credentials.main`. */
  readonly name: string;
  readonly place: { readonly kind: 'variable' | 'file'; readonly at: Located };
  /** A client secret, and not a key, which may end with a line end. */
  readonly isText: boolean;
  /** A ConfigurationError says what is wrong with the place. */
  readonly read: () => string;
};

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

export const readPem = (file: Located, kind: 'CERTIFICATE' | 'PRIVATE KEY'): string => {
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

const readVariable = ({ value: name, where }: Located, environment: Environment): string => {
  const found = environment[name];
  const says = `The environment variable ${name} is ${found === undefined ? 'not set' : 'empty'}.`;
  return found ? found : emptySecret(where, says, `Set it, for instance: export ${name}=…, and run again.`);
};

const readSecretFile = (file: Located): string => {
  const secret = readText(file).replace(/\r?\n$/, '');
  return secret ? secret : emptySecret(file.where, `The file ${file.value} is empty.`, 'Put the client secret into it, and nothing else.');
};

/** Undefined where none is needed. */
export const secretOf = (name: string, { secret }: CredentialSettings, environment: Environment): NamedSecret | undefined => {
  switch (secret.kind) {
    case 'variable': {
      const { variable } = secret;
      return { name, place: { kind: 'variable', at: variable }, isText: true, read: () => readVariable(variable, environment) };
    }
    case 'file':
      return { name, place: { kind: 'file', at: secret.file }, isText: true, read: () => readSecretFile(secret.file) };
    case 'privateKey':
      return { name, place: { kind: 'file', at: secret.file }, isText: false, read: () => readPem(secret.file, 'PRIVATE KEY') };
    case 'madeUp':
      return undefined;
  }
};

const serverSecrets = ({ target }: RunConfig, environment: Environment): readonly NamedSecret[] => {
  // A server in a container is shown credentials as one at an address is.
  if (target.kind !== 'url' && target.kind !== 'image') return [];
  const ofCredentials = Object.entries(target.credentials).map(([name, settings]) =>
    secretOf(`credentials.${name}`, settings, environment),
  );
  const { clientKeyFile } = target;
  const ofClient =
    clientKeyFile === undefined
      ? []
      : [
          {
            name: 'target.clientKeyFile',
            place: { kind: 'file', at: clientKeyFile } as const,
            isText: false,
            read: () => readPem(clientKeyFile, 'PRIVATE KEY'),
          },
        ];
  return [...ofCredentials.filter((secret) => secret !== undefined), ...ofClient];
};

const clientSecrets = ({ client }: ClientRunConfig, environment: Environment): readonly NamedSecret[] => {
  const { reach } = client;
  if (reach.kind !== 'attach') return [];
  const at = { value: reach.clientSecretEnv, where: 'client.attach.clientSecretEnv' };
  return [{ name: 'client.attach', place: { kind: 'variable', at }, isText: true, read: () => readVariable(at, environment) }];
};

export const secretsOf = (config: RunConfig | ClientRunConfig, environment: Environment): readonly NamedSecret[] =>
  config.subject === 'server' ? serverSecrets(config, environment) : clientSecrets(config, environment);

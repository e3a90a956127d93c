import { readFileSync } from 'node:fs';

/** What the client is told when it starts: docs/test-my-client.md lists the variables. Times are milliseconds. */
export type Settings = {
  readonly addresses: readonly [string, ...string[]];
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly credential: { readonly secret: string } | { readonly privateKeyPem: string };
  readonly tls: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  readonly environment: string;
  readonly delivery: 'pull' | 'stream';
  readonly businessDate: string;
  readonly journalFile: string;
  readonly readyFile: string | undefined;
  readonly firstBackOffMs: number;
  readonly longestBackOffMs: number;
  /** How long an address may fail before the other one is tried. */
  readonly reconnectMs: number;
  /** How long an answer may take, over the time that the server was asked to wait. */
  readonly answerMs: number;
  /** How often to look for new channels, and for new versions of the reference data. */
  readonly lookMs: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

const required = (environment: Environment, name: string): string => {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set.`);
  return value;
};

const numberIn = (environment: Environment, name: string, fallback: number): number => {
  const value = Number(environment[name] ?? fallback);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`${name} is not a number of milliseconds.`);
  return value;
};

const fileIn = (environment: Environment, name: string): string | undefined => {
  const path = environment[name];
  return path === undefined || path === '' ? undefined : readFileSync(path, 'utf8');
};

const tlsOf = (environment: Environment): Settings['tls'] => {
  const [ca, cert, key] = ['OCP_CA_FILE', 'OCP_CLIENT_CERT_FILE', 'OCP_CLIENT_CERT_KEY_FILE'].map((name) => fileIn(environment, name));
  return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
};

export const readSettings = (environment: Environment): Settings => {
  const privateKeyPem = fileIn(environment, 'OCP_CLIENT_KEY_FILE');
  const secondary = environment['OCP_SECONDARY_URL'];
  return {
    addresses: [required(environment, 'OCP_BASE_URL'), ...(secondary ? [secondary] : [])],
    tokenUrl: required(environment, 'OCP_TOKEN_URL'),
    clientId: required(environment, 'OCP_CLIENT_ID'),
    credential: privateKeyPem === undefined ? { secret: required(environment, 'OCP_CLIENT_SECRET') } : { privateKeyPem },
    tls: tlsOf(environment),
    environment: environment['OCP_ENVIRONMENT'] ?? 'TEST',
    delivery: environment['OCP_DELIVERY'] === 'stream' ? 'stream' : 'pull',
    businessDate: required(environment, 'OCP_BUSINESS_DATE'),
    journalFile: required(environment, 'OCP_CAPTURE_FILE'),
    readyFile: environment['OCP_READY_FILE'],
    firstBackOffMs: numberIn(environment, 'CLIENT_FIRST_BACK_OFF_MS', 500),
    longestBackOffMs: numberIn(environment, 'CLIENT_LONGEST_BACK_OFF_MS', 30_000),
    reconnectMs: numberIn(environment, 'CLIENT_RECONNECT_MS', 5_000),
    answerMs: numberIn(environment, 'CLIENT_ANSWER_MS', 10_000),
    lookMs: numberIn(environment, 'CLIENT_LOOK_MS', 30_000),
  };
};

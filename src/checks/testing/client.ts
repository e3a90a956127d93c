import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence, Exchange, HeaderList, SecretFact } from '../../model/evidence.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './evidence.ts';

/** Requests of a client and their answers, written by hand; what a test does not name is as a good client would send it. */

type Asked = {
  readonly label?: string;
  readonly path?: string;
  readonly method?: string;
  readonly token?: string;
  readonly headers?: HeaderList;
  readonly body?: string;
  /** Milliseconds of the case: when it came, and when its answer left. */
  readonly atMs?: number;
  readonly answeredMs?: number;
  readonly status?: number;
  readonly code?: string;
  readonly answer?: unknown;
  readonly answerHeaders?: Readonly<Record<string, string>>;
  readonly address?: Exchange['address'];
};

const PATHS: Readonly<Record<string, string>> = {
  createToken: '/oauth2/token',
  listChannels: '/trade-data/v1/channels',
  pullEvents: '/trade-data/v1/channels/one/events',
  streamEvents: '/trade-data/v1/channels/one/stream',
  takeSnapshot: '/trade-data/v1/channels/one/snapshot',
  getManifest: '/reference-data/v1/business-dates/2026-04-08',
};

const answerOf = (
  label: string,
  { status = 200, code, answer = {}, answerHeaders: headers = {} }: Asked,
  timing: Exchange['timing'],
): Exchange => {
  if (status === 0) return noAnswer(label, { timing });
  return code === undefined
    ? jsonAnswer(label, answer, { status, headers, timing })
    : problemAnswer(label, status, code, { headers, timing });
};

export const asked = (operationId: string, options: Asked = {}): Exchange => {
  const { label = operationId, token, headers = [], body, atMs = 0, answeredMs = atMs + 1, address = 'primary' } = options;
  const authorization = token === undefined ? [] : [['Authorization', `Bearer ${token}`] as const];
  const exchange = answerOf(label, options, { startedMs: atMs, firstByteMs: answeredMs, endedMs: answeredMs });
  return {
    ...exchange,
    operationId,
    address,
    request: {
      method: options.method ?? (operationId === 'createToken' ? 'POST' : 'GET'),
      path: options.path ?? PATHS[operationId] ?? '/',
      origin: 'http://127.0.0.1',
      headers: [...authorization, ...headers],
      ...(body === undefined ? {} : { body }),
    },
  };
};

export const tokenFact = (label: string, fact: Partial<SecretFact> = {}): SecretFact => ({
  label,
  kind: 'token',
  issuedAtMs: 0,
  expiresInSeconds: 600,
  scope: 'trade-data.read',
  ...fact,
});

const CLIENT: ClientEvidence = {
  delivery: 'pull',
  runs: [{ startedMs: 0, endedMs: 10_000, endedBy: 'suite', output: '', outputBytes: 0 }],
  truth: [],
  datasets: [],
  timeline: [],
  ended: 'complete',
  timings: {
    startUpMs: 1_000,
    firstBackOffMs: 50,
    longestBackOffMs: 400,
    reconnectMs: 300,
    settleMs: 1_000,
    graceMs: 1_000,
    caseMs: 10_000,
  },
  connections: [],
};

type Rest = Partial<Omit<CaseEvidence, 'client' | 'exchanges'>> & { readonly client?: Partial<ClientEvidence> };

export const clientEvidence = (exchanges: readonly Exchange[], { client, ...rest }: Rest = {}): CaseEvidence => ({
  ...evidenceOf(exchanges),
  subject: 'client',
  durationMs: 10_000,
  ...rest,
  client: { ...CLIENT, ...client },
});

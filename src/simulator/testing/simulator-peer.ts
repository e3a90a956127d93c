import { answerContract, operationOf } from '../../contract/answer.ts';
import { validate } from '../../contract/validate.ts';
import type { HeaderList } from '../../model/evidence.ts';
import { createWireClient } from '../../wire/client/client.ts';
import type { WireExchange, WireMessage, WireRequest } from '../../wire/client/wire-exchange.ts';
import type { SimulatorCredential, SimulatorCredentialName } from '../credentials.ts';
import type { SimulatorOptions } from '../options.ts';
import { type RunningSimulator, startSimulator } from '../simulator.ts';

/** A client for the simulator's own tests: real requests, and each answer held against the contract. */

export type Seen = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly headers: HeaderList;
  readonly text: string;
  readonly json: Record<string, unknown>;
  readonly messages: readonly WireMessage[];
  /** What the contract says against this answer; empty when it conforms. */
  readonly complaints: readonly string[];
  readonly exchange: WireExchange;
};

export type Ask = Partial<Pick<WireRequest, 'method' | 'body' | 'deadlineMs' | 'onMessage' | 'signal'>> & {
  readonly as?: SimulatorCredentialName | 'nobody';
  readonly headers?: HeaderList;
  readonly address?: 'primary' | 'secondary';
};

export type SimulatorPeer = {
  readonly simulator: RunningSimulator;
  readonly token: (name: SimulatorCredentialName) => Promise<string>;
  readonly ask: (operationId: string, path: string, ask?: Ask) => Promise<Seen>;
  readonly askToken: (headers: HeaderList, form: Readonly<Record<string, string>>) => Promise<Seen>;
  readonly stop: () => Promise<void>;
};

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const complaintsOf = (operationId: string, seen: Omit<Seen, 'complaints'>): readonly string[] => {
  const schema = answerContract(operationId, seen.status, seen.header('content-type'));
  if (schema === 'undocumented') return [`${operationId} does not know ${seen.status} ${seen.header('content-type')}`];
  const required = operationOf(operationId)?.responses[String(seen.status)]?.requiredHeaders ?? [];
  const missing = required.filter((name) => seen.header(name) === undefined).map((name) => `header ${name} is missing`);
  const faults = schema === undefined ? [] : validate(schema, seen.json).map((fault) => `${fault.pointer} ${fault.says}`);
  return [...missing, ...faults];
};

const see = (operationId: string, exchange: WireExchange): Seen => {
  const headers = exchange.answer?.headers ?? [];
  const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const text = exchange.answer?.body.decoded?.toString('utf8') ?? '';
  const messages = exchange.answer?.messages ?? [];
  const seen = { status: exchange.answer?.status ?? 0, header, headers, text, json: parse(text), messages, exchange };
  return { ...seen, complaints: seen.status === 0 ? [] : complaintsOf(operationId, seen) };
};

export const basicHeader = ({ clientId, clientSecret }: Pick<SimulatorCredential, 'clientId' | 'clientSecret'>): HeaderList[number] => [
  'Authorization',
  `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
];

export const startPeer = async (options: SimulatorOptions = {}): Promise<SimulatorPeer> => {
  const simulator = await startSimulator({ limits: false, ...options });
  const { caPem, clientCertificate } = simulator;
  const client = createWireClient({
    ...(caPem === undefined ? {} : { caPem }),
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
  });
  const tokens = new Map<SimulatorCredentialName, string>();
  const askToken = async (headers: HeaderList, form: Readonly<Record<string, string>>): Promise<Seen> => {
    const body = new URLSearchParams(form).toString();
    const all: HeaderList = [['Content-Type', 'application/x-www-form-urlencoded'], ['Content-Length', `${body.length}`], ...headers];
    const request = { origin: simulator.primary, path: '/oauth2/token', method: 'POST', headers: all, body, deadlineMs: 5_000 };
    return see('createToken', await client.send(request));
  };
  const token = async (name: SimulatorCredentialName): Promise<string> => {
    const known = tokens.get(name);
    if (known !== undefined) return known;
    const granted = await askToken([basicHeader(simulator.credentials[name])], { grant_type: 'client_credentials' });
    const text = String(granted.json['access_token']);
    tokens.set(name, text);
    return text;
  };
  const ask = async (operationId: string, path: string, given: Ask = {}): Promise<Seen> => {
    const { as = 'main', headers = [], address = 'primary', ...rest } = given;
    const authorization: HeaderList = as === 'nobody' ? [] : [['Authorization', `Bearer ${await token(as)}`]];
    const request = {
      method: 'GET',
      deadlineMs: 5_000,
      ...rest,
      origin: simulator[address],
      path,
      headers: [...authorization, ...headers],
    };
    return see(operationId, await client.send(request));
  };
  const stop = async () => {
    client.close();
    await simulator.stop();
  };
  return { simulator, token, ask, askToken, stop };
};

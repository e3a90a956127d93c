import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningSimulator, startSimulator } from '../simulator/simulator.ts';
import { listenOnLoopback } from '../wire/client/testing/hostile-peer.ts';
import { findingsFor, troublesFor, type Written, writtenFor } from './testing/doctor-fixture.ts';

/** What a person who sets up a run gets wrong on the way to a server, each named by its key and with what to do. Real servers throughout. */

let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

const withCredential = (text: string, environment: Readonly<Record<string, string>>): Written => {
  const { environment: own, ...written } = writtenFor(simulator);
  return { ...written, text: `${written.text}${text}`, environment: { ...own, ...environment } };
};

test('nothing is wrong with a run file that fits, and nothing of it is said of the server', async () => {
  const findings = await findingsFor(writtenFor(simulator, { target: `  secondaryUrl: ${simulator.secondary}\n` }));
  expect(findings.filter(({ state }) => state === 'fault' || state === 'warning')).toEqual([]);
  const says = findings.map((finding) => finding.says).join('\n');
  expect(says).toContain('credentials.main: the variable OCP_SECRET is set');
  expect(says).toContain('(target.secondaryUrl) answers 200');
  expect(says).toContain('credentials.main gets a token for trade-data.read reference-data.read');
  expect(says).toContain('2026-04-08, a trading day; the server has it');
  expect(says).not.toContain(simulator.credentials.main.clientSecret);
});

describe('an address', () => {
  test('with the wrong port', async () => {
    const [trouble, ...others] = await troublesFor(writtenFor(simulator, { url: 'http://127.0.0.1:1' }));
    expect(trouble).toMatchObject({ state: 'fault', code: 'UNREACHABLE', where: 'ocp.config.yaml:3 (target.url)' });
    expect(trouble?.remedy).toContain('has its port');
    expect(others).toEqual([]);
  });

  test('on the command line is named by its flag', async () => {
    const troubles = await troublesFor({ ...writtenFor(simulator), flags: { url: 'http://127.0.0.1:1' } });
    expect(troubles).toMatchObject([{ code: 'UNREACHABLE', where: '--url' }]);
  });

  test('that nobody knows, where the environment names a proxy that the run file does not', async () => {
    const written = writtenFor(simulator, { url: 'https://ocp-test.bank.invalid' });
    const troubles = await troublesFor({
      ...written,
      environment: { ...written.environment, HTTPS_PROXY: 'http://proxy.bank.example:3128' },
    });
    expect(troubles).toMatchObject([
      { state: 'fault', code: 'UNKNOWN_HOST', where: 'ocp.config.yaml:3 (target.url)' },
      { state: 'warning', code: 'PROXY_OF_ENVIRONMENT', where: 'ocp.config.yaml:1 (target.proxy)' },
    ]);
  });

  test('that holds a path of the contract', async () => {
    const troubles = await troublesFor(writtenFor(simulator, { url: `${simulator.primary}/trade-data/v1` }));
    expect(troubles).toMatchObject([
      { code: 'NOT_OCP' },
      { code: 'CONTRACT_PATH_IN_ADDRESS', remedy: `Cut target.url before it: ${simulator.primary}` },
    ]);
  });

  test('behind a proxy that lets nobody through', async () => {
    const { port, close } = await listenOnLoopback(
      createServer().on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')),
    );
    opened.push(close);
    const written = writtenFor(simulator, { url: 'https://ocp.bank.example', target: `  proxy: http://127.0.0.1:${port}\n` });
    const troubles = await troublesFor(written);
    expect(troubles).toMatchObject([{ code: 'PROXY_REFUSED', where: 'ocp.config.yaml:4 (target.proxy)' }]);
    expect(troubles[0]?.remedy).toContain('target.noProxy');
  });
});

describe('a credential', () => {
  test('whose variable is not set, while the way to the server is looked at all the same', async () => {
    const findings = await findingsFor({ ...writtenFor(simulator), environment: {} });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'SECRET_MISSING', where: 'ocp.config.yaml:7 (credentials.main.clientSecretEnv)' }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ state: 'good', says: expect.stringMatching(/\(target\.url\) answers 401/) }));
  });

  test('with a wrong secret, and one that was pasted with its line end', async () => {
    const troubles = await troublesFor({ ...writtenFor(simulator), environment: { OCP_SECRET: 'hush-hush\n' } });
    expect(troubles).toMatchObject([
      { state: 'warning', code: 'SECRET_WITH_BLANKS' },
      { state: 'fault', code: 'CREDENTIAL_REFUSED', where: 'ocp.config.yaml:5 (credentials.main)' },
    ]);
    expect(troubles[1]?.says).toContain('401 INVALID_CLIENT');
    expect(JSON.stringify(troubles)).not.toContain('hush-hush');
  });

  test('that is locked', async () => {
    const { locked } = simulator.credentials;
    const written = { ...writtenFor(simulator), environment: { OCP_SECRET: locked.clientSecret } };
    const troubles = await troublesFor({ ...written, text: written.text.replace(simulator.credentials.main.clientId, locked.clientId) });
    expect(troubles).toMatchObject([{ code: 'CREDENTIAL_REFUSED', says: expect.stringContaining('it is locked') }]);
    expect(troubles[0]?.remedy).toMatch(/^Have the credential unlocked/);
  });

  test('without the scope for reference data', async () => {
    const { tradeDataOnly, main } = simulator.credentials;
    const written = { ...writtenFor(simulator), environment: { OCP_SECRET: tradeDataOnly.clientSecret } };
    const troubles = await troublesFor({ ...written, text: written.text.replace(main.clientId, tradeDataOnly.clientId) });
    expect(troubles).toMatchObject([{ state: 'fault', code: 'SCOPE_MISSING', where: 'ocp.config.yaml:5 (credentials.main)' }]);
    expect(troubles[0]?.says).toContain('without reference-data.read: the manifest was answered 403 INSUFFICIENT_SCOPE');
  });

  test('that was declared for one scope and has two, and another that is refused', async () => {
    const { main, other } = simulator.credentials;
    const text = `  tradeDataOnly: {clientId: ${main.clientId}, clientSecretEnv: OCP_SECRET}\n  other: {clientId: ${other.clientId}, clientSecretEnv: OTHER}\n`;
    const troubles = await troublesFor(withCredential(text, { OTHER: 'not-its-secret' }));
    expect(troubles).toMatchObject([
      { code: 'CREDENTIAL_REFUSED', where: 'ocp.config.yaml:9 (credentials.other)' },
      { code: 'SCOPE_TOO_MANY', where: 'ocp.config.yaml:8 (credentials.tradeDataOnly)' },
    ]);
  });

  test('that is wrong or locked by intention is never shown to the server', async () => {
    const seen: string[] = [];
    const watched = await startSimulator({ onExchange: ({ operationId }) => void seen.push(operationId) });
    const { locked } = watched.credentials;
    const { text, environment } = writtenFor(watched);
    const more = `  locked: {clientId: ${locked.clientId}, clientSecretEnv: LOCKED}\n  wrong: {clientId: expendable}\n`;
    const findings = await findingsFor({ text: `${text}${more}`, environment: { ...environment, LOCKED: locked.clientSecret } });
    await watched.stop();
    expect(findings.map(({ says }) => says)).toContain('credentials.locked not tried: that is for the cases');
    // Of main alone: to get in, and to see what it may read.
    expect(seen.filter((operation) => operation === 'createToken')).toHaveLength(2);
  });
});

test('a business date that the server does not have, and that lies outside of the calendar', async () => {
  const findings = await findingsFor(writtenFor(simulator, { rest: 'businessDate: 2027-03-01\n' }));
  expect(findings).toContainEqual(expect.objectContaining({ code: 'UNKNOWN_BUSINESS_DATE', where: 'ocp.config.yaml:8 (businessDate)' }));
  expect(findings).toContainEqual({
    state: 'note',
    says: expect.stringContaining('lies outside of the calendar that comes with the suite'),
  });
});

/** The simulator, by way of a server that changes what it answers. */
const behind = async (
  change: (headers: Record<string, string>, request: IncomingMessage) => void,
  body?: (text: string) => string,
): Promise<string> => {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const sent = Buffer.concat(await request.toArray()).toString();
    const headers = { authorization: request.headers.authorization ?? '', 'content-type': request.headers['content-type'] ?? 'text/plain' };
    const real = await fetch(`${simulator.primary}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(sent && { body: sent }),
    });
    const changed = Object.fromEntries(
      [...real.headers].filter(([name]) => !/^(content-length|transfer-encoding|content-encoding)$/.test(name)),
    );
    change(changed, request);
    const text = await real.text();
    response.writeHead(real.status, changed).end(body ? body(text) : text);
  };
  const { port, close } = await listenOnLoopback(createServer((request, response) => void answer(request, response)));
  opened.push(close);
  return `http://127.0.0.1:${port}`;
};

test('clocks that differ are told apart from anything that the server does wrong', async () => {
  const url = await behind((headers) => {
    headers['date'] = new Date(Date.now() + 3_600_000).toUTCString();
  });
  const troubles = await troublesFor(writtenFor(simulator, { url }));
  expect(troubles).toMatchObject([
    { state: 'warning', code: 'CLOCKS_DIFFER', says: expect.stringContaining('60 minutes ahead of this machine') },
  ]);
  expect(troubles[0]?.where).toBe("ocp.config.yaml:3 (target.url), and this machine's clock");
});

test('a live system is left after one authenticated answer, and no other credential is tried on it', async () => {
  const asked: string[] = [];
  const url = await behind((headers, request) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.method === 'GET') headers['ocp-environment'] = 'PRODUCTION';
  });
  const { other } = simulator.credentials;
  const written = writtenFor(simulator, { url, rest: `  other: {clientId: ${other.clientId}, clientSecretEnv: OCP_SECRET}\n` });
  expect(await troublesFor(written)).toMatchObject([{ code: 'LIVE_SYSTEM', where: 'ocp.config.yaml:3 (target.url)' }]);
  expect(asked).toEqual(['POST /oauth2/token', 'GET /trade-data/v1/channels']);
});

test('a day on which the market rests is warned of, where the server has it', async () => {
  const url = await behind(
    () => {},
    (text) => text.replaceAll('"tradeDate":"2026-04-08"', '"tradeDate":"2026-04-11"'),
  );
  const troubles = await troublesFor(writtenFor(simulator, { url }));
  expect(troubles).toContainEqual(
    expect.objectContaining({ state: 'warning', code: 'NO_TRADING_DAY', where: 'ocp.config.yaml:1 (businessDate)' }),
  );
});

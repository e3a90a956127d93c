import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { openClientSeries } from '../../src/drive/client/play-series.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { openClient } from '../../src/subject/client/open-client.ts';
import { gapCases } from '../client/gaps.cases.ts';
import { playedCases } from '../client/played.ts';
import { SETTINGS, timings } from './clients/reference-client.ts';

/** A client that somebody else started, at addresses that it was set to: its cases come as successive trade dates, and it is left alone. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const BUSINESS_DATE = '2026-04-08';
const SECRET = 'a-secret-of-the-test';

let folder = '';
let client: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocp-attach-'));
});
afterAll(async () => {
  client?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * A port that must be known before anybody listens there. It lies below those that systems give out (from 32,768 on Linux), so that
 * nobody who asks for any port is given it meanwhile; and other processes of ours begin to look elsewhere.
 */
const freePort = async (): Promise<number> => {
  let port = 20_000 + (process.pid % 12_000);
  while (!(await isFree(port))) port += 1;
  return port;
};

const startClient = (port: number, captureFile: string): ChildProcess =>
  spawn(process.execPath, [join(root, 'examples/typescript/src/main.ts')], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...SETTINGS,
      OCP_BASE_URL: `http://127.0.0.1:${port}`,
      OCP_TOKEN_URL: `http://127.0.0.1:${port}/oauth2/token`,
      OCP_CLIENT_ID: 'gcp-test',
      OCP_CLIENT_SECRET: SECRET,
      OCP_DELIVERY: 'stream',
      OCP_BUSINESS_DATE: BUSINESS_DATE,
      OCP_CAPTURE_FILE: captureFile,
    },
  });

const runFile = (port: number, captureFile: string): string =>
  JSON.stringify({
    subject: 'client',
    client: {
      attach: {
        primaryPort: port,
        clientId: 'gcp-test',
        clientSecretEnv: 'TEST_ATTACH_SECRET',
        businessDate: BUSINESS_DATE,
        captureFile,
      },
      deliveries: ['stream'],
      timings,
    },
    readiness: { set: 'api-testing-1', language: 'zh-Hant' },
    report: { folder: join(folder, 'reports') },
  });

const CASES = 'events-missing-on-a-stream-are-recovered,gap-on-a-stream-is-pulled-exactly';

/** Resolves with its exit code and all that it printed. */
const runCommand = (configFile: string, secret: string): Promise<{ readonly code: number | null; readonly printed: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/ocp-conformance.js'), 'client', '--config', configFile, '--case', CASES], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', TEST_ATTACH_SECRET: secret },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('close', (code) => resolve({ code, printed }));
  });

test('the command judges a client that runs already, and leaves it running', async () => {
  const [port, captureFile] = [await freePort(), join(folder, 'attached.ndjson')];
  const configFile = join(folder, 'ocp.config.yaml');
  await writeFile(configFile, runFile(port, captureFile));
  // It is there before the suite is, and tries until somebody answers.
  const running = startClient(port, captureFile);
  try {
    const { code, printed } = await runCommand(configFile, SECRET);
    expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('Conforms, as far as 2 cases can tell.') });
    expect(printed).not.toContain(SECRET);
    expect(running.exitCode ?? running.signalCode).toBeNull();
    const [, place = ''] = /^ *scorecard +(\S+)$/m.exec(printed) ?? [];
    expect(await readFile(resolvePath(place), 'utf8')).toContain(`<code>gcp-<wbr>test</code>（早已在連接埠 ${port} 運行的客戶端）`);
  } finally {
    running.kill('SIGKILL');
  }
}, 120_000);

test('the command refuses an attached client whose secret is not set, and names the key', async () => {
  const configFile = join(folder, 'no-secret.yaml');
  await writeFile(configFile, runFile(await freePort(), join(folder, 'none.ndjson')));
  expect(await runCommand(configFile, '')).toEqual({ code: 2, printed: expect.stringContaining('client.attach.clientSecretEnv') });
}, 60_000);

test('a client that runs already is judged case by case, and goes on afterwards', async () => {
  const [primaryPort, captureFile] = [await freePort(), join(folder, 'capture.ndjson')];
  const reach = {
    kind: 'attach',
    primaryPort,
    clientId: 'gcp-test',
    clientSecretEnv: 'TEST_SECRET',
    businessDate: BUSINESS_DATE,
    captureFile,
  } as const;
  const subject = openClient({ reach, capture: { kind: 'journal' }, deliveries: ['stream'], timings, absent: {} }, {});
  const series = await openClientSeries(subject, {
    seed: 1,
    timings,
    delivery: 'stream',
    firstDate: reach.businessDate,
    ports: { primary: primaryPort },
    credential: { clientId: reach.clientId, clientSecret: SECRET },
  });
  client = startClient(primaryPort, captureFile);
  const seen = [];
  try {
    for (const played of playedCases(gapCases)
      .filter(({ delivery }) => delivery === 'stream')
      .slice(0, 2)) {
      const evidence = await series.play(played);
      const { verdict, sentence } = judgeCase(played, evidence, { requirement: requirements[played.requirement], reproduce: '' });
      seen.push({ verdict, sentence, runs: evidence.client?.runs.length, date: evidence.notes['businessDate'] });
      expect(JSON.stringify(evidence)).not.toContain(SECRET);
    }
  } finally {
    await series.close();
    await subject.close();
  }
  expect(seen).toMatchObject([
    { verdict: 'pass', runs: 0, date: '2026-04-08' },
    { verdict: 'pass', runs: 0, date: '2026-04-09' },
  ]);
  expect({ exitCode: client.exitCode, signal: client.signalCode }).toEqual({ exitCode: null, signal: null });
}, 60_000);

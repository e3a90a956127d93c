import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getContainerRuntimeClient } from 'testcontainers';

/**
 * Both roles against real containers, of images that scripts/containers.sh makes of local files: the simulator as a server, and the
 * clients of examples/. Without an engine these are skipped, by name.
 */

jest.setTimeout(600_000);

const root = fileURLToPath(new URL('../../../', import.meta.url));
const SECRET = 'canary-secret-of-the-container';

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const engine = await getContainerRuntimeClient().catch(() => undefined);
const withEngine = engine === undefined ? describe.skip : describe;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocp-containers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { ...process.env, DEMO_SECRET: SECRET, NO_COLOR: '1' };
const commandOf = (given: readonly string[]): readonly string[] => [join(root, 'bin/ocp-conformance.js'), ...given];

const ocp = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, commandOf(given), { env: environment, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const reports = (name: string): string => join(folder, name);

const latest = (name: string): string => join(reports(name), readFileSync(join(reports(name), 'latest.txt'), 'utf8').trim());

const runFile = (name: string, text: string): string => {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, text);
  return file;
};

const serverFile = (name: string, image: string): string =>
  runFile(
    name,
    `target:\n  kind: image\n  image: ${image}\ncredentials:\n  main: {clientId: ocp-demo, clientSecretEnv: DEMO_SECRET}\n  wrong: {clientId: ocp-other}\n`,
  );

const SIMULATOR =
  '{name: ocp-simulator, command: [--client-secret-env, DEMO_SECRET], inherit: [DEMO_SECRET], ports: {primary: 8480, secondary: 8481}, waitFor: {log: is ready}}';

const TIMINGS =
  '{startUpMs: 60000, firstBackOffMs: 40, longestBackOffMs: 400, reconnectMs: 300, settleMs: 2500, graceMs: 1000, caseMs: 60000}';
const OWN =
  '{CLIENT_FIRST_BACK_OFF_MS: 40, CLIENT_LONGEST_BACK_OFF_MS: 400, CLIENT_RECONNECT_MS: 300, CLIENT_ANSWER_MS: 800, CLIENT_LOOK_MS: 700}';

const clientFile = (name: string, image: string): string =>
  runFile(name, `client:\n  image: ${image}\n  deliveries: [pull]\n  environment: ${OWN}\n  timings: ${TIMINGS}\n`);

const built = (language: string, base: string): string => `{build: {folder: ${root}examples/${language}, arguments: {BASE: ${base}}}}`;

/** Of any run of ours: each carries the label of its own. */
const ours = async (): Promise<readonly string[]> => {
  const all = await engine?.container.dockerode.listContainers({ all: true, filters: { label: ['ocp-conformance.run'] } });
  return (all ?? []).map(({ Image, State }) => `${Image} ${State}`);
};

withEngine('a server in a container', () => {
  test('is judged as one at an address, and its log and image are kept', async () => {
    const file = serverFile('server', SIMULATOR);
    const families = ['--family', 'consistency'];
    const played = await ocp('server', '--config', file, '--reports', reports('server'), ...families);
    expect(played).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Conforms, as far as') });
    expect(played.stdout).toContain('against a container of ocp-simulator');
    const run: unknown = JSON.parse(readFileSync(join(latest('server'), 'run.json'), 'utf8'));
    expect(run).toMatchObject({
      target: { kind: 'image', image: { name: 'ocp-simulator', id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) } },
    });
    const log = readFileSync(join(latest('server'), 'containers', 'target.log'), 'utf8');
    expect(log).toContain('OCP simulator is ready');
    expect(log).toContain('GET /trade-data/v1/channels');
    expect(log).toContain('(secret)');
    expect(log).not.toContain(SECRET);
    expect(await ours()).toEqual([]);
  });

  test.each([
    {
      what: 'that ends at once',
      image: '{name: ocp-simulator, command: [--client-secret-env, NO_SUCH], ports: {primary: 8480}, startUpMs: 20000}',
      says: 'NO_SUCH is not set',
    },
    {
      what: 'that is nowhere',
      image: '{name: "localhost:1/no/such:1", ports: {primary: 1}}',
      says: 'There is no image "localhost:1/no/such:1" on this machine',
    },
  ])('$what ends the run before its first case', async ({ image, says }) => {
    const ended = await ocp('server', '--config', serverFile('none', image), '--reports', reports('none'));
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
    expect(await ours()).toEqual([]);
  });
});

withEngine('a client in a container', () => {
  test.each([
    { language: 'typescript', base: 'ocp-base-node' },
    { language: 'python', base: 'ocp-base-python' },
    { language: 'java', base: 'ocp-base-java' },
  ])('in $language keeps its state when it is killed, and is judged as any other', async ({ language, base }) => {
    const file = clientFile(language, built(language, base));
    const cases = 'every-channel-of-the-day-is-followed,a-kill-costs-no-trade';
    const played = await ocp('client', '--config', file, '--case', cases, '--reports', reports(language));
    expect(played).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Conforms, as far as 2 cases can tell.') });
    expect(await ours()).toEqual([]);
    const evidence = readFileSync(join(latest(language), 'evidence', 'a-kill-costs-no-trade-by-pull.json'), 'utf8');
    const { client } = JSON.parse(evidence);
    expect(client.runs.map(({ endedBy }: { readonly endedBy: string }) => endedBy)).toEqual(['stage', 'stage', 'suite']);
    expect(client.runs[0]).toMatchObject({ signal: 'SIGKILL' });
  });

  test('that cannot be started in there is a verdict, with what the engine says of it', async () => {
    const file = clientFile('broken', '{name: ocp-base-node, command: [no-such-program]}');
    const played = await ocp('client', '--config', file, '--case', 'every-channel-of-the-day-is-followed', '--reports', reports('broken'));
    expect(played).toMatchObject({ code: 1, stdout: expect.stringContaining('the client could not be started') });
    expect(await ours()).toEqual([]);
  });
});

const until = async (hasCome: () => Promise<boolean>): Promise<void> => {
  for (let looks = 0; looks < 1200; looks += 1) {
    if (await hasCome()) return;
    await sleep(100);
  }
  throw new Error('it did not come');
};

const codeOf = (command: ChildProcess): Promise<number | null> => new Promise((resolve) => command.once('exit', (code) => resolve(code)));

withEngine('Ctrl-C leaves no container', () => {
  test.each([
    { role: 'server', file: () => serverFile('stopped', SIMULATOR), more: ['--family', 'consistency'] },
    { role: 'client', file: () => clientFile('stopped', built('typescript', 'ocp-base-node')), more: ['--family', 'semantics'] },
  ])('of a $role', async ({ role, file, more }) => {
    const command = spawn(process.execPath, commandOf([role, '--config', file(), '--reports', reports('stopped'), ...more]), {
      env: environment,
      stdio: 'ignore',
    });
    const ended = codeOf(command);
    await until(async () => (await ours()).some((one) => one.endsWith('running')));
    command.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await ours()).toEqual([]);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { publint } from 'publint';
import { makeClaim } from './claim.ts';
import { checkout, type EmptyProject, type Ended, makeEmptyProject, run } from './empty-project.ts';

/** The package as a participant has it: packed, and installed with npm in a project that holds nothing else. */

// npm and whole runs, on a machine that may be busy with other things.
jest.setTimeout(600_000);

let project: EmptyProject;

beforeAll(async () => {
  project = await makeEmptyProject();
});
afterAll(() => project?.remove());

const ocp = (...given: readonly string[]): Promise<Ended> => run(project.folder, ['npx', '--no-install', 'ocp-conformance', ...given]);

const paths = (): readonly string[] => project.packed.files.map(({ path }) => path);

describe('what is packed', () => {
  test('is small', () => {
    expect(project.packed.size).toBeLessThan(1_200_000);
    expect(project.packed.unpackedSize).toBeLessThan(6_000_000);
  });

  test('is compiled code, specs and docs, and no source, test of ours or picture', () => {
    const folders = new Set(paths().map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'docs',
      'examples',
      'package.json',
      'specs',
    ]);
    const isOurs = (path: string): boolean =>
      /suites\/self|scripts|testing\/|proofs-of-|-fixture\./.test(path) ||
      /(?<!\.d)\.ts$|\.png$|\.svg$|^dist\/src\/.*\.test\.js$/.test(path);
    expect(paths().filter(isOurs)).toEqual([]);
  });

  test('needs Jest only to play cases, so that no test of ours hides in what is compiled', () => {
    const installed = (path: string): string => readFileSync(join(project.folder, 'node_modules/ocp-conformance', path), 'utf8');
    const compiled = paths().filter((path) => /^dist\/.*\.js$/.test(path));
    expect(compiled.filter((path) => installed(path).includes('@jest/globals'))).toEqual(['dist/suites/run/run-area.js']);
  });

  test('holds nothing that a guide holder keeps in a checkout', () => {
    expect(paths().filter((path) => /overlays\/local|generated\/local/.test(path))).toEqual([]);
  });

  test('passes publint', async () => {
    const { buffer } = new Uint8Array(readFileSync(project.tarball));
    expect(await publint({ pack: { tarball: buffer }, strict: true })).toMatchObject({ messages: [] });
  });

  test('has types for those who read what a run has stored', async () => {
    const folder = join(project.folder, 'types');
    mkdirSync(folder);
    const uses =
      "import type { RunDescription, Verdict } from 'ocp-conformance';\nexport const of = (run: RunDescription, verdict: Verdict): string => ";
    writeFileSync(join(folder, 'right.mts'), `${uses}\`\${run.suiteVersion} \${verdict.caseId}\`;\n`);
    writeFileSync(join(folder, 'wrong.mts'), `${uses}verdict.verdikt;\n`);
    const compiler = [join(checkout, 'node_modules/.bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
    expect(await run(folder, [...compiler, 'right.mts'])).toMatchObject({ code: 0, stdout: '' });
    expect(await run(folder, [...compiler, 'wrong.mts'])).toMatchObject({ stdout: expect.stringContaining("'verdikt' does not exist") });
  });
});

describe('commands that play nothing', () => {
  test.each([
    { given: ['--version'], says: /^\d+\.\d+\.\d+\n$/ },
    { given: ['cases', 'list'], says: /\d+ cases/ },
    { given: ['cases', 'explain', 'replay-equals-first-delivery'], says: /requirement TRD-SEQ-06[\s\S]+\nproven by {3}/ },
    { given: ['cases', 'diff', 'node_modules/ocp-conformance'], says: /Nothing differs/ },
    { given: ['spec', 'lint'], says: /agree with each other/ },
    { given: ['spec', 'questions'], says: /^1\. Could you please tell us/ },
    { given: ['spec', 'coverage'], says: /TRD-SEQ/ },
  ])('$given', async ({ given, says }) => {
    expect(await ocp(...given)).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(says) });
  });

  test.each(['--client', '--server'])('init %s writes a run file that names a schema which is there', async (subject) => {
    const folder = `init${subject}`;
    expect(await ocp('init', subject, folder)).toMatchObject({ code: 0, stderr: '' });
    const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(join(project.folder, folder, 'ocp.config.yaml'), 'utf8')) ?? [];
    expect(schema).toContain('node_modules/ocp-conformance/');
    expect(existsSync(join(project.folder, folder, schema))).toBe(true);
  });

  test('the documents that messages name are there', () => {
    const said = [...new Set(paths().filter((path) => /^dist\/src\/.*\.js$/.test(path)))].flatMap(
      (path) => readFileSync(join(project.folder, 'node_modules/ocp-conformance', path), 'utf8').match(/\bdocs\/[a-z-]+\.md/g) ?? [],
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((name) => !paths().includes(name))).toEqual([]);
  });
});

const whenItSays = (started: ChildProcess, wanted: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    started.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (wanted.test(said)) resolve(said);
    });
    started.once('exit', (code) => reject(new Error(`It ended with ${code} and had said: ${said}`)));
  });

test('the simulator starts, answers and ends', async () => {
  const binary = join(project.folder, 'node_modules/ocp-conformance/bin/ocp-conformance.js');
  const simulator = spawn(process.execPath, [binary, 'simulator', '--port', '0'], {
    cwd: project.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await whenItSays(simulator, /Requests, until Ctrl-C/);
  const [, address = ''] = /primary +(http:\S+)/.exec(said) ?? [];
  expect((await fetch(`${address}/trade-data/v1/channels`)).status).toBe(401);
  const ended = new Promise((resolve) => simulator.once('exit', resolve));
  simulator.kill('SIGTERM');
  await ended;
});

describe('runs', () => {
  test('of the whole server suite, and then its reports and its judgement again', async () => {
    const played = await ocp('server');
    expect(played).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/Conforms, as far as \d{3} cases can tell/) });
    const latest = readFileSync(join(project.folder, 'reports/latest.txt'), 'utf8').trim();
    for (const file of ['allure/index.html', 'junit.xml', 'coverage.json'])
      expect(existsSync(join(project.folder, 'reports', latest, file))).toBe(true);
    const results = join(project.folder, 'reports', latest, 'allure-results');
    const described = readdirSync(results).filter((name) => name.endsWith('-result.json'));
    expect(described.filter((name) => !readFileSync(join(results, name), 'utf8').includes('**Proven by**'))).toEqual([]);
    expect(await ocp('report')).toMatchObject({ code: 0, stderr: '' });
    expect(await ocp('judge')).toMatchObject({ code: 0, stderr: '' });
  });

  test('of the mock of the documents', async () => {
    expect(await ocp('server', '--target', 'prism', '--family', 'schema')).toMatchObject({ code: 0, stderr: '' });
  });

  test('of a client', async () => {
    const client = join(checkout, 'examples/typescript/src/main.ts');
    const timings = '{firstBackOffMs: 40, longestBackOffMs: 400, reconnectMs: 300, settleMs: 2500, graceMs: 1000, caseMs: 20000}';
    const environment = '{CLIENT_FIRST_BACK_OFF_MS: 40, CLIENT_LONGEST_BACK_OFF_MS: 400, CLIENT_RECONNECT_MS: 300}';
    const lines = [`command: [node, ${client}]`, 'deliveries: [pull, stream]', `timings: ${timings}`, `environment: ${environment}`];
    writeFileSync(join(project.folder, 'client.yaml'), `subject: client\nclient:\n${lines.map((line) => `  ${line}\n`).join('')}`);
    const played = await ocp('client', '--config', 'client.yaml', '--family', 'schema');
    expect(played).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Conforms, as far as') });
  });
});

test('a claim is made from an empty folder', async () => {
  await makeClaim({ ocp, folder: project.folder, client: `node ${join(checkout, 'suites/self/clients/rounds-prices.ts')}` });
});

/** A Node of the machine that is older than what we need, behind the one that the project brings. */
const olderNode = async (): Promise<string | undefined> => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    const version = existsSync(node) ? (await run(checkout, [node, '--version'])).stdout : '';
    if (Number(/^v(\d+)/.exec(version)?.[1] ?? 24) < 24) return node;
  }
  return undefined;
};

const older = await olderNode();

(older === undefined ? test.skip : test)('on an older Node of the machine the binary says what to do', async () => {
  const started = await run(project.folder, [String(older), 'node_modules/ocp-conformance/bin/ocp-conformance.js', 'cases', 'list']);
  expect(started).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/needs Node 24 or later; this is Node \d+.*\nWhat to do: install Node 24/),
  });
  expect(dirname(String(older))).not.toBe(dirname(process.execPath));
});

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../config/package-root.ts';
import { createRun, latestRun, saveVerdict } from '../evidence/run-folder.ts';
import type { Verdict, VerdictKind } from '../model/verdict.ts';

/** The program as a user runs it: a process with an exit code and two outputs. */

const temporary = mkdtempSync(join(tmpdir(), 'ocp-cli-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const binary = join(packageRoot(), 'bin', 'ocp-conformance.js');

const newFolder = (): string => mkdtempSync(join(temporary, 'one-'));

const runIn = (folder: string, ...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [binary, ...given], { cwd: folder, env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const run = (...given: readonly string[]): Promise<Ended> => runIn(newFolder(), ...given);

const storedVerdict = (verdict: VerdictKind): Verdict => ({
  caseId: 'a-case',
  title: 'a case',
  subject: 'server',
  family: 'schema',
  service: 'trade-data',
  verdict,
  sentence: 'A sentence.',
  requirement: { id: 'TRD-SEQ-01', level: 'MUST', area: 'TRD-SEQ', sentence: 'x', provenance: 'stated', source: 'y', assumptions: [] },
  checks: [],
  reproduce: 'again',
});

const storedRun = async (verdict: VerdictKind | undefined): Promise<string> => {
  const folder = await createRun(newFolder(), {
    runId: '20260408T000000-000Z-abcdef',
    subject: 'server',
    suiteVersion: '0.1.0',
    specHash: 'abc',
    seed: 1,
    businessDate: '2026-04-08',
    startedAt: '2026-04-08T00:00:00.000Z',
    target: { kind: 'embedded', primary: 'p', token: 't', environment: 'TEST', absent: {} },
    arguments: [],
    cases: ['a-case'],
  });
  if (verdict) await saveVerdict(folder, storedVerdict(verdict));
  return folder;
};

describe('a command that cannot start ends with 2 and says what to do', () => {
  test.each([
    { title: 'unknown command', given: ['servr'], says: /Did you mean server\?/ },
    { title: 'unknown flag', given: ['server', '--sed', '1'], says: /Did you mean --seed\?/ },
    {
      title: 'unknown case',
      given: ['server', '--case', 'limit-bounds-the-bach'],
      says: /Did you mean "limit-bounds-the-batch"\?\nwhere: --case limit-bounds-the-bach\nwhat to do: /,
    },
    { title: 'missing run file', given: ['server', '--config', 'no.yaml'], says: /where: --config no\.yaml\nwhat to do: / },
    { title: 'wrong value', given: ['server', '--seed', 'x'], says: /expected a whole number; found "x"\.\nwhere: --seed\n/ },
    {
      title: 'reports that cannot be stored',
      given: ['server', '--case', 'limit-bounds-the-batch', '--reports', process.execPath],
      says: /Nothing can be stored in the reports folder .*is not a folder\nwhere: --reports\nwhat to do: /,
    },
    { title: 'missing credentials', given: ['server', '--url', 'http://127.0.0.1:1'], says: /credentials\.main/ },
    {
      title: 'missing secret',
      given: ['server', '--url', 'http://127.0.0.1:1', '--client-id', 'a', '--client-secret-env', 'NO_SUCH'],
      says: /--client-secret-env: The environment variable NO_SUCH is not set\./,
    },
    { title: 'unknown run', given: ['report', 'nowhere'], says: /run\.json.*does not exist/ },
    { title: 'wrong port', given: ['simulator', '--port', '70000'], says: /0 to 65535/ },
    { title: 'wrong date', given: ['simulator', '--date', '2026-04-05'], says: /2026-04-05 is no trading day/ },
  ])('$title', async ({ given, says }) => {
    const { code, stderr } = await run(...given);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  test('a mistake in the run file, with its line', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'ocp.config.yaml'), 'subject: server\ntarget:\n  knd: url\n');
    const { code, stderr } = await runIn(folder, 'server');
    expect(stderr).toMatch(/ocp\.config\.yaml:3 \(target\.knd\).*Did you mean "kind"/);
    expect(code).toBe(2);
  });

  test('a server that is not there, by its address', async () => {
    const folder = newFolder();
    const secret = join(folder, 'secret.txt');
    writeFileSync(secret, 'hush-hush');
    writeFileSync(
      join(folder, 'ocp.config.yaml'),
      'target: {kind: url, url: "http://127.0.0.1:1"}\ncredentials: {main: {clientId: a, clientSecretFile: secret.txt}}\n',
    );
    const { code, stderr } = await runIn(folder, 'server');
    expect(stderr).toContain('127.0.0.1:1');
    expect(stderr).not.toContain('hush-hush');
    expect(code).toBe(2);
  });

  test('shows where in the code only when asked to', async () => {
    const { stderr } = await run('--debug', 'report', 'nowhere');
    expect(stderr).toMatch(/\n\s+at /);
  });
});

describe('a stored run ends with the code of its verdicts', () => {
  test.each([
    { verdict: 'pass', code: 0 },
    { verdict: 'warn', code: 0 },
    { verdict: 'fail', code: 1 },
    { verdict: 'inconclusive', code: 1 },
    { verdict: 'not-applicable', code: 1 },
    { verdict: 'harness-error', code: 3 },
    { verdict: undefined, code: 3 },
  ] as const)('$verdict: $code', async ({ verdict, code }) => {
    const ended = await run('report', await storedRun(verdict));
    expect(ended.code).toBe(code);
    expect(ended.stdout).toContain('junit.xml');
  });
});

test('a report made where one stands says where its evidence is', async () => {
  const { stdout } = await runIn(await storedRun('pass'), 'report', '.');
  expect(stdout).toMatch(/evidence +\.\n/);
});

test('a stored verdict of an unknown kind is refused, never taken for a good one', async () => {
  const folder = await storedRun('fail');
  const file = join(folder, 'verdicts', 'a-case.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"fail"', '"paas"'));
  const { code, stdout, stderr } = await run('report', folder);
  expect(stderr).toContain(`${file} cannot be used: its member "verdict" is "paas", not one of pass, fail, warn`);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

describe('the catalogue can be read without playing', () => {
  test('as a list that programs read', async () => {
    const { stdout, code } = await run('cases', 'list', '--json');
    const cases: unknown = JSON.parse(stdout);
    expect(cases).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'limit-bounds-the-batch',
          area: 'pull',
          requirement: expect.objectContaining({ id: 'TRD-PULL-03' }),
        }),
      ]),
    );
    expect(code).toBe(0);
  });

  test('case by case, with the rule it rests on', async () => {
    const { stdout } = await run('cases', 'explain', 'limit-bounds-the-batch');
    expect(stdout).toMatch(/requirement TRD-PULL-03: .*MUST NOT/);
    expect(stdout).toMatch(/A-PULL-LIMITS: \w/);
    expect(stdout).toMatch(
      /proven by {3}the reference server with this fault: `pullEvents`: `limit` .*\n +which violates seven-has-at-most-7, and/,
    );
  });
});

/** Tags that load or send, with their targets; what stands between quotes of a script is no tag. */
const loading =
  /<(?:script|link|img|iframe|form|base|source|object|embed)\b[^>]*?(?:src|href|action|data)\s*=\s*["']?(?:https?:)?\/\/[^\s"'>]+/gi;

/** A report of what a bank's server said must not tell anybody else that it is being read. */
const expectOffline = (page: string): void => {
  expect(page.match(loading)).toBeNull();
  expect(page).not.toContain('googletagmanager');
  expect(page).toContain('<meta http-equiv="Content-Security-Policy"');
  expect(page).toContain('<div id="app">');
};

test('a case is played, judged and reported, from one command', async () => {
  const folder = newFolder();
  const { code, stdout, stderr } = await runIn(folder, 'server', '--case', 'limit-bounds-the-batch', '--seed', '5');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Playing 1 case against/);
  expect(stdout).toMatch(/Conforms, as far as 1 case can tell\./);
  expect(code).toBe(0);
  const runFolder = await latestRun(join(folder, 'reports'));
  expectOffline(readFileSync(join(runFolder, 'allure', 'index.html'), 'utf8'));
  expect(readFileSync(join(runFolder, 'junit.xml'), 'utf8')).toContain('tests="1" failures="0" errors="0" skipped="0"');
  expect((await runIn(folder, 'report', '--no-single-file')).code).toBe(0);
  const page = readFileSync(join(runFolder, 'allure', 'index.html'), 'utf8');
  expectOffline(page);
  expect(existsSync(join(runFolder, 'allure', /<script\s+src="([^"]+)"/.exec(page)?.[1] ?? 'no script'))).toBe(true);
}, 60_000);

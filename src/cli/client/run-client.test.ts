import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** `client` as a user runs it, with the TypeScript client, and what `judge` and `report` make of its run. */

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const program = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const example = join(packageRoot(), 'examples', 'typescript', 'ocp.config.yaml');

/** Known failures, and what the run is to show. */
const claims = {
  readiness: { set: 'api-testing-1' },
  waivers: [{ case: 'a-429-is-obeyed-by-pull', owner: 'ops@bank.example', reason: 'release 2', ticket: 'OCP-17', expires: '2027-01-31' }],
};

/** The example's run file, from elsewhere, with claims. */
const exampleWithClaims = (): string => {
  const text = readFileSync(example, 'utf8').replace('  folder: ../..', `  folder: ${JSON.stringify(packageRoot())}`);
  const lines = Object.entries(claims).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `${text}${lines.join('')}`;
};

const caseId = 'every-channel-of-the-day-is-followed';

let folder = '';
let played: Ended | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocp-run-'));
  const config = join(folder, 'example.yaml');
  writeFileSync(config, exampleWithClaims());
  played = await program('client', '--config', config, '--case', caseId, '--seed', '5', '--reports', folder);
}, 90_000);
afterAll(() => rmSync(folder, { recursive: true }));

const runFolder = (): string => join(folder, readFileSync(join(folder, 'latest.txt'), 'utf8').trim());

test('a case without a delivery is played in each, and the conforming client passes', () => {
  expect(played).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Conforms, as far as 2 cases can tell.') });
  const run: unknown = JSON.parse(readFileSync(join(runFolder(), 'run.json'), 'utf8'));
  expect(run).toMatchObject({ subject: 'client', client: { kind: 'command', deliveries: ['pull', 'stream'] }, seed: 5 });
  expect(run).toMatchObject(claims);
});

test('what a verdict says to play it again names case, delivery, seed and run file', () => {
  const verdict: unknown = JSON.parse(readFileSync(join(runFolder(), 'verdicts', `${caseId}-by-stream.json`), 'utf8'));
  expect(verdict).toMatchObject({
    reproduce: expect.stringMatching(new RegExp(`client --config \\S+ --case ${caseId}-by-stream --seed 5$`)),
  });
});

test('a stored run is judged again to the same verdicts, and its reports are made again', async () => {
  expect(await program('judge', runFolder())).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('2 of 2 verdicts confirmed. Judged now: 2 pass.'),
  });
  expect(await program('report', runFolder())).toMatchObject({ code: 0, stdout: expect.stringContaining('Conforms') });
}, 60_000);

test.each([
  ['client', 'client: {command: sh, deliveries: [pull]}\n'],
  ['server', 'target: {kind: embedded}\n'],
])('a set that may not be what its name says ends it before the first case: %s', async (subject, text) => {
  const weakened = readFileSync(join(packageRoot(), 'specs/readiness/sets/api-testing-1.yaml'), 'utf8').replace(
    /\nleftOut:[\s\S]*/,
    '\nleftOut: []\n',
  );
  const own = mkdtempSync(join(tmpdir(), 'ocp-run-'));
  writeFileSync(join(own, 'api-testing-1.yaml'), weakened);
  writeFileSync(join(own, 'ocp.config.yaml'), `${text}readiness: {set: api-testing-1.yaml}\n`);
  const { code, stdout, stderr } = await program(subject, '--config', join(own, 'ocp.config.yaml'), '--reports', join(own, 'reports'));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('"api-testing-1" is the name of a set of this suite, and this file is not that set');
  expect(existsSync(join(own, 'reports'))).toBe(false);
  rmSync(own, { recursive: true });
});

test('a command that is not there ends it before the first case, with the line that names it', async () => {
  const file = join(folder, 'ocp.config.yaml');
  writeFileSync(file, 'client:\n  command: ./no-such-client\n  deliveries: [pull]\n');
  const ended = await program('client', '--config', file);
  expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no-such-client does not exist') });
  expect(ended.stderr).toContain('ocp.config.yaml:2 (client.command)');
});

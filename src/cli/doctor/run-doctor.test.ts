import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** `doctor` as a user runs it, and what of it stands before every run. */

const temporary = mkdtempSync(join(tmpdir(), 'ocp-doctor-cli-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const folderWith = (text: string): string => {
  const folder = mkdtempSync(join(temporary, 'one-'));
  if (text !== '') writeFileSync(join(folder, 'ocp.config.yaml'), text);
  return folder;
};

const program = (folder: string, ...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { cwd: folder, env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const server =
  'target:\n  kind: url\n  url: http://127.0.0.1:1\ncredentials:\n  main:\n    clientId: bank\n    clientSecretEnv: OCP_SECRET\n';

describe('doctor', () => {
  test('finds all well without a run file, plays its case, and leaves nothing behind', async () => {
    const folder = folderWith('');
    const { code, stdout } = await program(folder, 'doctor');
    expect(stdout).toMatch(/^Run file\n {2}note {5}no ocp\.config\.yaml here/);
    expect(stdout).toMatch(/Specs\n {2}ok {7}\d+ files, sha256 [0-9a-f]{64}\n/);
    expect(stdout).toMatch(/Smoke\n {2}ok {7}the case \S+ was played against the embedded simulator/);
    expect(stdout).toContain('A run can begin: ocp-conformance server\nNone of this says whether the server keeps the contract.');
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  }, 120_000);

  test('tells each fault of the run file with its line, and still looks at the rest', async () => {
    const folder = folderWith('sed: 1\ntarget:\n  kind: web\n');
    const { code, stdout } = await program(folder, 'doctor', '--no-smoke');
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /FAULT {4}a run file has no such key\. Did you mean "seed"\?\n {11}where {7}ocp\.config\.yaml:1 \(sed\)\n {11}what to do {2}/,
    );
    expect(stdout).toContain('where       ocp.config.yaml:3 (target.kind)');
    expect(stdout).toContain('Versions');
    expect(stdout).toContain('2 faults of the configuration: mend what is marked FAULT');
  });

  test('speaks JSON to programs', async () => {
    const { code, stdout } = await program(folderWith(server), 'doctor', '--no-smoke', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      subject: 'server',
      faults: 2,
      findings: expect.arrayContaining([
        {
          examination: 'secrets',
          state: 'fault',
          code: 'SECRET_MISSING',
          says: 'The environment variable OCP_SECRET is not set.',
          where: 'ocp.config.yaml:7 (credentials.main.clientSecretEnv)',
          remedy: expect.stringContaining('export OCP_SECRET='),
        },
        expect.objectContaining({ examination: 'way', code: 'UNREACHABLE' }),
      ]),
    });
  });

  test('looks at the party that the run file is about, or that it is told to', async () => {
    const both = folderWith('target: {kind: embedded}\nclient: {command: sh client.sh, deliveries: [pull]}\n');
    expect((await program(both, 'doctor', '--no-smoke')).stdout).toContain('A run can begin: ocp-conformance client');
    expect((await program(both, 'doctor', '--no-smoke', '--server')).stdout).toContain('A run can begin: ocp-conformance server');
    expect(await program(both, 'doctor', '--client', '--server')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('One of the two'),
    });
  });
});

describe('before a run', () => {
  test('several faults are told at once, and no run is begun', async () => {
    const folder = folderWith(server);
    const { code, stdout, stderr } = await program(folder, 'server');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('ocp.config.yaml:7 (credentials.main.clientSecretEnv): The environment variable OCP_SECRET is not set.');
    expect(stderr).toContain('ocp.config.yaml:3 (target.url): Nobody answers at http://127.0.0.1:1');
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });

  test('a port of an attached client that somebody has, and its missing secret, end it', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    const address = busy.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const attach = `{primaryPort: ${port}, clientId: bank, clientSecretEnv: OCP_SECRET, businessDate: 2026-04-08, captureFile: journal.ndjson}`;
    const { code, stderr } = await program(folderWith(`client:\n  deliveries: [pull]\n  attach: ${attach}\n`), 'client');
    busy.close();
    expect(code).toBe(2);
    expect(stderr).toContain('(client.attach.primaryPort): Somebody listens at port');
    expect(stderr).toContain('(client.attach.clientSecretEnv): The environment variable OCP_SECRET is not set.');
  });

  test('a warning is said, and the run goes on', async () => {
    const folder = folderWith(
      'client:\n  command: sh client.sh\n  deliveries: [pull]\n  inherit: [BANK_KEY]\n  timings: {startUpMs: 100, firstBackOffMs: 10, settleMs: 100}\n',
    );
    const { code, stdout } = await program(folder, 'client', '--case', 'events-missing-within-a-batch-are-recovered');
    expect(stdout).toMatch(
      /^Warning The environment variable BANK_KEY, .* is not set\.\n {2}where: ocp\.config\.yaml:4 \(client\.inherit\)\n {2}what to do: /,
    );
    expect(stdout).toContain('Playing 1 case');
    expect(code).toBe(1);
  }, 60_000);
});

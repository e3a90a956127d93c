import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadClientConfig } from '../../config/load-client-config.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import { packageRoot } from '../../config/package-root.ts';

const temporary = mkdtempSync(join(tmpdir(), 'ocp-init-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const run = (folder: string, ...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { cwd: folder, env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const init = (folder: string, ...given: readonly string[]): Promise<Ended> => run(folder, 'init', ...given);

const newFolder = (): string => mkdtempSync(join(temporary, 'one-'));

describe('init', () => {
  test('asks nobody where nobody is, and writes what a client needs: a run file that can be used, a script that can be started', async () => {
    const folder = newFolder();
    const ended = await init(folder);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/wrote {2}ocp\.config\.yaml\nwrote {2}ocp-client\.sh\n[\s\S]*ocp-conformance client --case/);
    expect(statSync(join(folder, 'ocp-client.sh')).mode & 0o111).toBe(0o111);
    const { client } = loadClientConfig({ flags: {}, workingFolder: folder });
    expect(client).toMatchObject({ reach: { command: ['./ocp-client.sh'] }, deliveries: ['pull'] });
  });

  test('names a case that there is, and a schema that is there', async () => {
    const folder = newFolder();
    const { stdout } = await init(folder, '--client');
    const caseId = /--case (\S+)/.exec(stdout)?.[1];
    const { clientCases } = await import('../../../suites/client/index.ts');
    expect(clientCases.map(({ id }) => id)).toContain(caseId);
    const schema = /\$schema=(.*)/.exec(readFileSync(join(folder, 'ocp.config.yaml'), 'utf8'))?.[1];
    expect(JSON.parse(readFileSync(join(folder, String(schema)), 'utf8'))).toMatchObject({ title: 'RunFile' });
  });

  test('writes into another folder, for a server', async () => {
    const folder = newFolder();
    const ended = await init(folder, '--server', 'deep/er');
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('server --config deep/er/ocp.config.yaml') });
    expect(readFileSync(join(folder, 'deep/er/ocp.config.yaml'), 'utf8')).toContain('kind: embedded');
  });

  test('overwrites nothing', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'ocp-client.sh'), 'mine');
    expect(await init(folder, '--client')).toMatchObject({ code: 0, stdout: expect.stringContaining('kept   ocp-client.sh') });
    expect(readFileSync(join(folder, 'ocp-client.sh'), 'utf8')).toBe('mine');
    expect(await init(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing is overwritten') });
    expect(await init(folder, '--client', '--server')).toMatchObject({ code: 2 });
  });

  test('takes every answer from flags, and what it writes can be used', async () => {
    const folder = newFolder();
    const absent = ['--absent', 'stream=not in: release 1', '--absent', 'gzip=the gateway removes it'];
    const server = [
      '--url',
      'http://127.0.0.1:1',
      '--secondary-url',
      'http://127.0.0.1:2',
      '--client-id',
      'bank',
      '--client-secret-env',
      'BANK_SECRET',
    ];
    expect(await init(folder, ...server, ...absent, '--readiness-set', 'server-contract-1')).toMatchObject({ code: 0, stderr: '' });
    expect(loadRunConfig({ flags: {}, workingFolder: folder })).toMatchObject({
      target: { kind: 'url', url: 'http://127.0.0.1:1', secondaryUrl: 'http://127.0.0.1:2', credentials: { main: { clientId: 'bank' } } },
      absent: { stream: 'not in: release 1', gzip: 'the gateway removes it' },
      readiness: { set: 'server-contract-1' },
    });
    const client = [
      '--attach-port',
      '9000',
      '--client-id',
      'bank',
      '--delivery',
      'stream',
      '--capture',
      'csv',
      '--capture-file',
      'my trades.csv',
    ];
    expect(await init(folder, 'attached', ...client)).toMatchObject({ code: 0 });
    expect(loadClientConfig({ flags: {}, workingFolder: join(folder, 'attached') }).client).toMatchObject({
      reach: { kind: 'attach', primaryPort: 9000, captureFile: join(folder, 'attached', 'my trades.csv') },
      capture: { kind: 'csv' },
      deliveries: ['stream'],
    });
  });

  test('writes what a server in a container needs', async () => {
    const folder = newFolder();
    const image = ['--image', 'bank/server:2', '--image-port', '8443', '--client-id', 'bank'];
    expect(await init(folder, ...image)).toMatchObject({ code: 0, stderr: '' });
    expect(loadRunConfig({ flags: {}, workingFolder: folder }).target).toMatchObject({
      kind: 'image',
      container: { image: { kind: 'name', name: 'bank/server:2' }, ports: { primary: 8443 } },
      credentials: { main: { clientId: 'bank' } },
    });
    const missing = await init(folder, 'other', '--target', 'image');
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('Answer it by --image') });
  });

  test('leaves no run file that its own rules refuse, and says what a script has to answer', async () => {
    const folder = newFolder();
    const refused = await init(folder, '--url', 'nonsense', '--client-id', 'bank');
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('"nonsense" is no http or https address') });
    expect(await init(folder, '--url', 'http://127.0.0.1:1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Answer it by --client-id'),
    });
    expect(await init(folder, '--absent', 'secondary')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('where: --absent secondary'),
    });
    expect(await init(folder, '--capture', 'cvs')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('none of journal, csv, http, command'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('writes what the doctor finds in order', async () => {
    const folder = newFolder();
    await init(folder);
    const ended = await run(folder, 'doctor', '--no-smoke');
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('./ocp-client.sh can be started') });
  });
});

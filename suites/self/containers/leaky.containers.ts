import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getContainerRuntimeClient } from 'testcontainers';
import { leaksInFolder, leaksInText } from '../secrets/canary-forms.ts';
import { TOKEN_OF_THE_CONTAINER } from '../secrets/leaky-server.ts';

/** A server in a container that prints whatever it is told, in every encoding: of what it printed, no secret is kept. */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const canaries = { clientSecret: 'SECRET"&<+/é of the container', token: TOKEN_OF_THE_CONTAINER };

const engine = await getContainerRuntimeClient().catch(() => undefined);
const withEngine = engine === undefined ? test.skip : test;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocp-leaky-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly output: string };

const ocp = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', DEMO_SECRET: canaries.clientSecret };
    const command = [join(root, 'bin/ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` });
    });
  });

const writeImage = (): void => {
  mkdirSync(join(folder, 'image'));
  for (const name of ['leaky-server.ts', 'leaky-main.ts'])
    copyFileSync(join(root, 'suites/self/secrets', name), join(folder, 'image', name));
  writeFileSync(join(folder, 'image', 'Dockerfile'), 'FROM ocp-base-node\nCOPY *.ts /app/\nENTRYPOINT ["node", "/app/leaky-main.ts"]\n');
};

const RUN_FILE = `target:
  kind: image
  image:
    build: {folder: image}
    inherit: [DEMO_SECRET]
    ports: {primary: 8480}
    waitFor: {log: ready}
credentials:
  main: {clientId: me, clientSecretEnv: DEMO_SECRET}
`;

withEngine(
  'the log of a container tells no secret, in the run folder or in the package',
  async () => {
    writeImage();
    writeFileSync(join(folder, 'ocp.config.yaml'), RUN_FILE);
    const played = await ocp('server', '--case', 'client-secret-is-accepted,refusals-are-problem-documents');
    if (played.code > 1) throw new Error(played.output);
    const run = join(folder, 'reports', readFileSync(join(folder, 'reports', 'latest.txt'), 'utf8').trim());
    const log = readFileSync(join(run, 'containers', 'target.log'), 'utf8');
    expect(log).toContain('GET /trade-data/v1/channels');
    expect(log).toContain('ready, with (secret)');
    const key = await ocp('keys', 'new');
    const made = await ocp('package', '--key', 'ocp-signing-key.pem', '--out', 'evidence.zip');
    const unpacked = await ocp('verify', 'evidence.zip', '--unpack', 'unpacked');
    expect([key.code, made.code, unpacked.code]).toEqual([0, 0, 0]);
    expect(readFileSync(join(folder, 'unpacked', 'manifest.json'), 'utf8')).toContain('/containers/target.log');
    expect(leaksInText('console', `${played.output}${made.output}`, canaries)).toEqual([]);
    for (const place of ['reports', 'unpacked']) expect(leaksInFolder(join(folder, place), canaries)).toEqual([]);
  },
  600_000,
);

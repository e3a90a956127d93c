import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../../src/config/package-root.ts';
import { latestRun } from '../../../src/evidence/run-folder.ts';
import { type Ended, givenResults, madeResults } from './red-run.ts';

/** A client that can be started once and then never again: each case that it breaks is told, with what broke, and none is skipped. */

const folder = mkdtempSync(join(tmpdir(), 'ocp-broken-launch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const play = (): Promise<Ended> => {
  const client = join(folder, 'client.sh');
  writeFileSync(client, '#!/bin/sh\nrm "$0"\necho "started once"\nexit 1\n');
  chmodSync(client, 0o755);
  const config = { client: { command: './client.sh', deliveries: ['pull', 'stream'] } };
  // JSON is YAML.
  writeFileSync(join(folder, 'ocp.config.yaml'), JSON.stringify(config));
  const cases = ['--case', 'every-channel-of-the-day-is-followed', '--workers', '1'];
  const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), 'client', ...cases, '--no-single-file'];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder, env: { PATH: process.env['PATH'], NO_COLOR: '1' } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` });
    });
  });
};

test('Allure is given, and makes of it, what broke in each case', async () => {
  const ended = await play();
  expect(ended).toMatchObject({ code: 1, output: expect.stringContaining('could not be started') });
  const runFolder = await latestRun(join(folder, 'reports'));
  for (const results of [givenResults(runFolder), madeResults(runFolder)]) {
    expect(results.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(results.map(({ message }) => message).toSorted()).toEqual([
      expect.stringMatching(/ended by itself \(exit code 1\) before it connected, and said last: started once/),
      expect.stringMatching(/could not be started, and said last: spawn .*client\.sh ENOENT/),
    ]);
  }
}, 240_000);

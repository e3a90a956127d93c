import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../config/package-root.ts';

/** `client --watch` as a developer runs it: a change of the client plays its cases again, and Ctrl-C ends it. */

const client = (says: string): string => `#!/bin/sh\necho run >> "$(dirname "$0")/own-notes.txt"\necho "${says}" >&2\nexit 3\n`;

const prepare = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ocp-watch-'));
  writeFileSync(join(folder, 'client.sh'), client('the first client'));
  chmodSync(join(folder, 'client.sh'), 0o755);
  writeFileSync(join(folder, 'ocp.config.yaml'), 'client:\n  command: ./client.sh\n  deliveries: [pull]\n');
  return folder;
};

test('plays again when the client changes, not when it writes its own notes, and ends with Ctrl-C', async () => {
  const folder = prepare();
  const caseId = 'events-missing-within-a-batch-are-recovered';
  const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), 'client', '--watch', '--case', caseId];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const heard: (() => void)[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const hear of heard) hear();
  });
  const until = (times: number): Promise<void> =>
    new Promise((resolve) => {
      const look = () => output.split('Watching ').length > times && resolve();
      heard.push(look);
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await until(1);
  expect(output).toContain('said last: the first client');
  expect(output).toContain(`1 of 1 cases red: ${caseId}-by-pull`);
  const before = output.length;
  writeFileSync(join(folder, 'client.sh'), client('the second client'));
  await until(2);
  expect(output.slice(before)).toContain('said last: the second client');
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  rmSync(folder, { recursive: true });
}, 90_000);

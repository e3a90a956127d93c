import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { packageRoot } from '../../../src/config/package-root.ts';

/** The program with canaries about it, and a folder for each run of it. */

type Ended = { readonly code: number; readonly output: string };

export type Given = { readonly folder: string; readonly variables: Readonly<Record<string, string>> };

export const program = ({ folder, variables }: Given, ...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    const env = { PATH: process.env['PATH'], ...variables };
    execFile(process.execPath, command, { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` });
    });
  });

/** With signs that every encoding writes otherwise. */
export const canary = (name: string): string => `${name}"&<+/é ${randomBytes(9).toString('hex')}`;
export const plainCanary = (name: string): string => `${name}${randomBytes(9).toString('hex')}`;

const all = mkdtempSync(join(tmpdir(), 'ocp-secrets-'));
afterAll(() => rmSync(all, { recursive: true }));
export const newFolder = (): string => mkdtempSync(join(all, 'one-'));

/** Everything that a user would keep or hand on. */
export const handOn = async (given: Given): Promise<string> => {
  const unpacked = join(given.folder, 'unpacked');
  const keys = await program(given, 'keys', 'new', '--out', join(newFolder(), 'key.pem'));
  const key = /private key {3}(\S+)/.exec(keys.output)?.[1] ?? '';
  const made = await program(given, 'package', '--key', key, '--out', 'evidence.zip');
  if (made.code !== 0) throw new Error(made.output);
  const verified = await program(given, 'verify', 'evidence.zip', '--judge', '--unpack', unpacked);
  if (verified.code !== 0) throw new Error(verified.output);
  return made.output;
};

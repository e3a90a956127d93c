import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { packageRoot } from '../../../config/package-root.ts';

/** A run that was really played, with a claim, and the program as a participant and an auditor start it. */

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const all = mkdtempSync(join(tmpdir(), 'ocp-package-cli-'));
afterAll(() => rmSync(all, { recursive: true }));
export const newFolder = (): string => mkdtempSync(join(all, 'one-'));

/** Where everything is started: reports, keys and packages lie here. */
export const folder = newFolder();
export const reports = join(folder, 'reports');

export const program = (...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = [join(packageRoot(), 'bin', 'ocp-conformance.js'), ...given];
    execFile(process.execPath, command, { cwd: folder, env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

/** For a test that starts the program several times. */
export const SEVERAL_STARTS_MS = 240_000;

export const CASE = 'first-sequence-is-one';

/** Its folder. The reports claim a set of which it plays one case: not ready. */
export const playRun = async (set = 'server-contract-1', played = CASE): Promise<string> => {
  const file = join(newFolder(), 'ocp.config.yaml');
  writeFileSync(file, `target:\n  kind: embedded\nreadiness:\n  set: ${set}\n`);
  const { code, stderr } = await program('server', '--config', file, '--case', played, '--reports', reports);
  if (code !== 0) throw new Error(stderr);
  return join(reports, readFileSync(join(reports, 'latest.txt'), 'utf8').trim());
};

/** A folder of the same name, as the run has it: what was packaged, and is looked at elsewhere. */
export const copyOf = (run: string): string => {
  const copy = join(newFolder(), 'run');
  cpSync(run, copy, { recursive: true });
  return copy;
};

export const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
  writeFileSync(file, text.replaceAll(from, to));
};

export const idIn = (text: string): string => /OCP-[0-9A-Z-]+/.exec(text)?.[0] ?? '';

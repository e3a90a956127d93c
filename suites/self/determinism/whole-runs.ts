import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/config/package-root.ts';

/** Whole runs of the command line, as a person starts them, and what `judge --canonical` says of their evidence. */

const MOST_BYTES = 64 * 1024 * 1024;

const program = (given: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { cwd: packageRoot(), env: { ...process.env, ...environment }, maxBuffer: MOST_BYTES };
    execFile(process.execPath, ['bin/ocp-conformance.js', ...given], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`ocp-conformance ${given.join(' ')} failed: ${stdout.slice(-2_000)}${stderr}`));
    });
  });

/** The suite against the embedded simulator: one text for all verdicts. */
export const canonicalRun = async (flags: readonly string[], environment?: Readonly<Record<string, string>>): Promise<string> => {
  const reports = mkdtempSync(join(tmpdir(), 'ocp-whole-run-'));
  try {
    await program(['server', ...flags, '--reports', reports], environment);
    const run = join(reports, readFileSync(join(reports, 'latest.txt'), 'utf8').trim());
    return await program(['judge', run, '--canonical']);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
};

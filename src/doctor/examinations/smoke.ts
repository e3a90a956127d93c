import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, good } from '../finding.ts';

/** One quick case, played as in a run and with its report, against our own simulator: whether the suite itself works on this machine. */

const SMOKE_CASE = 'token-response-matches-schema';

const LONGEST_MS = 180_000;
const SHOWN = 600;

type Ended = { readonly code: number | string; readonly output: string };

const play = (folder: string): Promise<Ended> => {
  const command = [
    join(packageRoot(), 'bin', 'ocp-conformance.js'),
    'server',
    '--target',
    'embedded',
    '--case',
    SMOKE_CASE,
    '--reports',
    join(folder, 'reports'),
  ];
  return new Promise((settle) => {
    execFile(process.execPath, command, { cwd: folder, timeout: LONGEST_MS }, (error, stdout, stderr) => {
      settle({ code: error === null ? 0 : (error.code ?? String(error.signal)), output: `${stdout}\n${stderr}`.trim() });
    });
  });
};

const findingOf = ({ code, output }: Ended, tookMs: number): Finding => {
  if (code === 0)
    return good(`the case ${SMOKE_CASE} was played against the embedded simulator, with its report, in ${(tookMs / 1000).toFixed(1)} s`);
  return fault({
    code: 'SUITE_DOES_NOT_WORK',
    says: `The suite itself does not work on this machine: the case ${SMOKE_CASE} against its own simulator ended with ${code}. It said last: ${output.slice(-SHOWN)}`,
    where: `ocp-conformance server --target embedded --case ${SMOKE_CASE}`,
    remedy: 'Install the package again (npm ci). If that does not help, run this line with --debug and report what it prints.',
  });
};

export const smoke: Examination = {
  id: 'smoke',
  title: 'Smoke',
  isBeforeRun: false,
  of: 'machine',
  examine: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ocp-smoke-'));
    const begunMs = performance.now();
    try {
      return [findingOf(await play(folder), performance.now() - begunMs)];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

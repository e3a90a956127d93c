import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { latestRun, loadRun } from '../src/evidence/run-folder.ts';
import { paceOf, waitedShare } from '../src/report/pace.ts';
import type { Figure } from './figures.ts';
import { median } from './statistics.ts';

/** The whole server suite against the embedded simulator, from the prompt to the exit of the command, reports included. */

const rounds = 3;
const goalSeconds = 15;
const command = fileURLToPath(new URL('../bin/ocp-conformance.js', import.meta.url));

/** Seconds; a run that is not green is no measure of anything. */
const playSuite = async (reports: string): Promise<number> => {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [command, 'server', '--reports', reports], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: reports,
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the suite ended with exit code ${code} against the embedded simulator`);
  return (performance.now() - startedAt) / 1000;
};

export const measureSuite = async (): Promise<readonly Figure[]> => {
  const reports = await mkdtemp(join(tmpdir(), 'ocp-conformance-bench-'));
  try {
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round += 1) seconds.push(await playSuite(reports));
    const { evidence } = await loadRun(await latestRun(reports));
    const pace = paceOf([...evidence.values()]);
    return [
      {
        figure: 'whole server suite, embedded: wall time',
        measured: median(seconds),
        unit: 's',
        goal: { direction: 'below', value: goalSeconds },
      },
      { figure: 'whole server suite, embedded: cases', measured: pace.cases, unit: '' },
      { figure: 'whole server suite, embedded: exchanges', measured: pace.exchanges, unit: '' },
      {
        figure: 'whole server suite, embedded: cases side by side, on average',
        measured: pace.playedMs / 1000 / median(seconds),
        unit: '',
      },
      { figure: "whole server suite, embedded: share of the cases' time spent waiting", measured: waitedShare(pace), unit: '' },
    ];
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
};

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProgressMessage } from '../jest/progress-reporter.ts';
import type { InterruptCode } from '../main.ts';

/** Jest in a process of its own, in a process group of its own, so that stopping us stops all of it. */

export type JestRun = {
  /** Jest looks for a project where it stands, even when it is told its configuration. */
  readonly folder: string;
  readonly configFile: string;
  /** Appended to: a run may take more than one Jest. */
  readonly logFile: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onCaseEnded: (title: string) => void;
  /** Called when nothing of Jest is left, and before a signal can end us. */
  readonly onGone?: () => void;
};

/** How Jest ended. What its own code says is not asked: the verdicts decide. */
export type JestEnd = { readonly interrupted?: InterruptCode };

const graceMs = 3000;

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    // The group's members are Jest and its workers; Windows has no groups, and ends workers with their parent.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already, which is what was wanted.
  }
};

const isProgress = (message: unknown): message is ProgressMessage =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'case-ended';

const startJest = ({ folder, configFile, logFile, environment }: JestRun): ChildProcess => {
  const log = openSync(logFile, 'a');
  const command = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(import.meta.resolve('jest/bin/jest')),
    '--config',
    configFile,
    '--ci',
  ];
  const child = spawn(process.execPath, command, {
    cwd: folder,
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...process.env, ...environment },
    detached: process.platform !== 'win32',
  });
  closeSync(log);
  return child;
};

export const playInJest = (jestRun: JestRun): Promise<JestEnd> =>
  new Promise((resolve, reject) => {
    const child = startJest(jestRun);
    let interrupted: InterruptCode | undefined;
    const stop = (code: InterruptCode) => (): void => {
      // Who asks twice does not want to wait.
      signalGroup(child, interrupted === undefined ? 'SIGTERM' : 'SIGKILL');
      interrupted ??= code;
      setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref();
    };
    const stops = { SIGHUP: stop(129), SIGINT: stop(130), SIGTERM: stop(143) };
    process.on('SIGHUP', stops.SIGHUP).on('SIGINT', stops.SIGINT).on('SIGTERM', stops.SIGTERM);
    child.on('message', (message) => {
      if (isProgress(message)) jestRun.onCaseEnded(message.title);
    });
    child.on('error', reject);
    child.on('exit', () => {
      // A worker may outlive its parent by a moment; nothing of us is left behind.
      signalGroup(child, 'SIGKILL');
      jestRun.onGone?.();
      process.off('SIGHUP', stops.SIGHUP).off('SIGINT', stops.SIGINT).off('SIGTERM', stops.SIGTERM);
      resolve(interrupted === undefined ? {} : { interrupted });
    });
  });

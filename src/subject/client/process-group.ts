import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedClient } from './client-subject.ts';
import { noteGroup } from './clients-folder.ts';
import { isGroupGone, killGroup, signalGroup } from './group.ts';
import { createOutput } from './kept-output.ts';

/** A client as a process with a group of its own, so that ending it ends all that it started. */

export type LaunchCommand = {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** What was printed last arrives after the end; a process that left the group could keep the pipe for ever. */
const DRAIN_MS = 500;

const drained = async (child: ChildProcess, closed: Promise<void>): Promise<void> => {
  await Promise.race([closed, sleep(DRAIN_MS, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
};

export const launchProcess = ({ program, arguments: given, folder, environment }: LaunchCommand): LaunchedClient => {
  const startedAt = performance.now();
  const output = createOutput();
  const child = spawn(program, [...given], { cwd: folder, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) noteGroup(child.pid, 'begun');
  child.stdout?.on('data', output.keep);
  child.stderr?.on('data', output.keep);
  let endedAt: number | undefined;
  let cause: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      endedAt ??= performance.now();
      resolve();
    };
    child.once('error', (error) => {
      cause = error;
      end();
    });
    child.once('exit', end);
  });
  // A program that could not be started has no pipe that could be closed.
  const closed = new Promise<void>((resolve) => void child.once('close', () => resolve()).once('error', () => resolve()));
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined) await killGroup(child.pid);
    await ended;
    await drained(child, closed);
  };
  return {
    ended,
    hasEnded: () => endedAt !== undefined,
    kill,
    stop: async (graceMs) => {
      if (child.pid !== undefined) {
        const killAt = performance.now() + graceMs;
        signalGroup(child.pid, 'SIGTERM');
        await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
        // The first process may be a script that ends at once, while the client that it started still writes.
        await isGroupGone(child.pid, killAt - performance.now());
      }
      await kill();
    },
    run: () => ({
      startedAt,
      ...(endedAt === undefined ? {} : { endedAt }),
      // Node gives one that was never started an exit code all the same.
      ...(child.pid !== undefined && typeof child.exitCode === 'number' ? { exitCode: child.exitCode } : {}),
      ...(child.signalCode === null ? {} : { signal: child.signalCode }),
      ...output.told(cause?.message),
    }),
  };
};

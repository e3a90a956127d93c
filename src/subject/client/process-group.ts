import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedClient } from './client-subject.ts';
import { noteGroup } from './clients-folder.ts';
import { createOutput } from './kept-output.ts';

/** A client as a process with a group of its own, so that ending it ends all that it started. */

export type LaunchCommand = {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** The group may have gone already. */
const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): boolean => {
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
};

const isGroupAlive = (child: ChildProcess): boolean => {
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, 0);
  } catch {
    return false;
  }
};

/** A killed group is gone when the kernel says so, which is soon but not at once. */
const killGroup = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined) return;
  signalGroup(child, 'SIGKILL');
  for (let looks = 0; looks < 200 && isGroupAlive(child); looks += 1) await sleep(5);
  if (!isGroupAlive(child)) noteGroup(child.pid, 'gone');
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
  const hasEnded = () => endedAt !== undefined;
  return {
    ended,
    hasEnded,
    kill: async () => {
      await killGroup(child);
      await ended;
      await drained(child, closed);
    },
    stop: async (graceMs) => {
      signalGroup(child, 'SIGTERM');
      await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
      await killGroup(child);
      await ended;
      await drained(child, closed);
    },
    run: () => ({
      startedAt,
      ...(endedAt === undefined ? {} : { endedAt }),
      ...(typeof child.exitCode === 'number' ? { exitCode: child.exitCode } : {}),
      ...(child.signalCode === null ? {} : { signal: child.signalCode }),
      output: `${output.text()}${cause === undefined ? '' : cause.message}`,
      outputBytes: output.bytes(),
    }),
  };
};

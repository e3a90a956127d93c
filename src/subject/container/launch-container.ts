import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedClient } from '../client/client-subject.ts';
import { createOutput, type Output } from '../client/kept-output.ts';
import { type ContainerStart, type RunningContainer, startContainer } from './start-container.ts';

/** A client in a container, as any other client is launched. A killed one is removed; its state lives in the folder. */

export type LaunchContainer = Omit<ContainerStart, 'onOutput' | 'folder' | 'ports' | 'wait'> & { readonly folder: string };

/** Who runs in there may be any user. The folder lies in one that only we can enter. */
const openUp = async (folder: string): Promise<void> => {
  await chmod(folder, 0o777);
  for (const { name, parentPath } of await readdir(folder, { withFileTypes: true, recursive: true })) {
    // What the client of an earlier run left may be another user's.
    await chmod(join(parentPath, name), 0o777).catch(() => {});
  }
};

/** What was printed last arrives after the end. */
const DRAIN_MS = 300;

const SIGNALS: Readonly<Record<number, string>> = { 137: 'SIGKILL', 143: 'SIGTERM' };

const howItEnded = (exitCode: number | undefined): { readonly exitCode?: number; readonly signal?: string } => {
  if (exitCode === undefined) return {};
  const signal = SIGNALS[exitCode];
  return signal === undefined ? { exitCode } : { signal };
};

type Life = { container?: RunningContainer; endedAt?: number; exitCode?: number; cause?: unknown };

const live = async (start: LaunchContainer, output: Output, life: Life): Promise<void> => {
  try {
    await openUp(start.folder);
    life.container = await startContainer({ ...start, onOutput: output.keep });
    life.exitCode = (await life.container.ended).exitCode;
  } catch (error) {
    life.cause = error;
  }
  life.endedAt = performance.now();
};

export const launchContainer = (start: LaunchContainer): LaunchedClient => {
  const startedAt = performance.now();
  const output = createOutput();
  const life: Life = {};
  const ended = live(start, output, life);
  /** A signal that comes while the container is still being made would miss it. */
  const begun = async (): Promise<void> => {
    while (life.container === undefined && life.endedAt === undefined) await Promise.race([ended, sleep(10, undefined, { ref: false })]);
  };
  const clearAway = async (): Promise<void> => {
    await life.container?.signal('SIGKILL');
    await ended;
    await sleep(DRAIN_MS);
    await life.container?.remove();
  };
  return {
    ended,
    hasEnded: () => life.endedAt !== undefined,
    kill: async () => {
      await begun();
      await clearAway();
    },
    stop: async (graceMs) => {
      await begun();
      await life.container?.signal('SIGTERM');
      await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
      await clearAway();
    },
    run: () => ({
      startedAt,
      ...(life.endedAt === undefined ? {} : { endedAt: life.endedAt }),
      ...howItEnded(life.exitCode),
      ...output.told(life.cause),
    }),
  };
};

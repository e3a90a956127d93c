import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { noteGroup } from './clients-folder.ts';

/** A process group that we started, known by the number of its leader. The leader may have ended long before the others. */

/** It may have gone already. */
const signalled = (leader: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
};

export const signalGroup = (leader: number, signal: NodeJS.Signals): void => void signalled(leader, signal);

/** State and group of each process, where the system tells them as Linux does. */
const processes = (): readonly { readonly state: string; readonly group: number }[] | undefined => {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(`/proc/${name}/stat`) : []));
  } catch {
    return undefined;
  }
};

const processOf = (statFile: string): readonly { readonly state: string; readonly group: number }[] => {
  try {
    // Its name stands before, in brackets, and may hold anything.
    const [state = '', , group] = readFileSync(statFile, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return [{ state, group: Number(group) }];
  } catch {
    // It has ended just now.
    return [];
  }
};

/** One that has ended is a member until somebody asks how; where a container has no init, nobody asks after an orphan. */
const hasMembers = (leader: number): boolean =>
  signalled(leader, 0) && processes()?.some(({ state, group }) => group === leader && state !== 'Z') !== false;

const LOOK_MS = 10;

/** Whether nothing of it runs by then. Nobody announces the end of a process that is not our child: it is looked for. */
export const isGroupGone = async (leader: number, withinMs: number): Promise<boolean> => {
  const giveUpAt = performance.now() + withinMs;
  while (hasMembers(leader)) {
    if (performance.now() >= giveUpAt) return false;
    await sleep(LOOK_MS);
  }
  return true;
};

/** A killed group is gone when the kernel says so, which is soon but not at once. */
const KILLED_WITHIN_MS = 1_000;

export const killGroup = async (leader: number): Promise<void> => {
  signalGroup(leader, 'SIGKILL');
  if (await isGroupGone(leader, KILLED_WITHIN_MS)) noteGroup(leader, 'gone');
};

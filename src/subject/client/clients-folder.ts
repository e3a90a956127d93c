import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTAINERS_VARIABLE, clearContainers, newLabel } from '../container/left-behind.ts';

/**
 * What the clients of one run leave on the machine while it goes on: folders and processes, all of them known by one folder. Whoever
 * made that folder can clear away both, also when the process that started the clients was killed and could not.
 */

/** Names the folder to the processes that play the cases. */
const VARIABLE = 'OCP_CLIENTS_FOLDER';

const LIST = 'groups';

/** Undefined where nobody clears away behind us: a self-test, which does so itself. */
const listFile = (): string | undefined => {
  const folder = process.env[VARIABLE];
  return folder === undefined ? undefined : join(folder, LIST);
};

export const makeSessionFolder = (): Promise<string> => mkdtemp(join(process.env[VARIABLE] ?? tmpdir(), 'ocp-client-'));

/** `begun` as soon as there is a group, `gone` when nothing of it is left: its number may then be given to somebody else. */
export const noteGroup = (pid: number, what: 'begun' | 'gone'): void => {
  const file = listFile();
  if (file !== undefined) appendFileSync(file, `${what} ${pid}\n`);
};

const groupsLeft = (folder: string): ReadonlySet<number> => {
  const left = new Set<number>();
  let text = '';
  try {
    text = readFileSync(join(folder, LIST), 'utf8');
  } catch {
    // No client was started yet.
  }
  for (const line of text.split('\n')) {
    const [what, pid] = line.split(' ');
    if (what === 'begun') left.add(Number(pid));
    else if (what === 'gone') left.delete(Number(pid));
  }
  return left;
};

const killGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has gone already.
  }
};

/** Folder and processes of the clients of one run. */
export type ClientsFolder = {
  readonly environment: Readonly<Record<string, string>>;
  /** Ends every client that is still there, and removes the folder. In one go, so that no signal comes in between. */
  readonly clear: () => void;
};

/** `hasContainers`: its clients run in containers, which are no processes of ours. */
export const makeClientsFolder = async (hasContainers = false): Promise<ClientsFolder> => {
  const folder = await mkdtemp(join(tmpdir(), 'ocp-clients-'));
  const label = newLabel();
  return {
    environment: { [VARIABLE]: folder, ...(hasContainers && { [CONTAINERS_VARIABLE]: label }) },
    clear: () => {
      for (const pid of groupsLeft(folder)) killGroup(pid);
      if (hasContainers && existsSync(folder)) clearContainers(label);
      // A killed process may write its last file while the folder goes.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
};

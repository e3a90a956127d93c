import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ListedPlay, Played, PlayedLine } from './play-list.ts';

/** Plays a list in a process of its own, with this environment over that of the test. What became of them comes in the order of the list. */

const script = fileURLToPath(new URL('./play-list.ts', import.meta.url));

export const playInProcess = async (
  list: readonly ListedPlay[],
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly Played[]> => {
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(JSON.stringify(list));
  const all: Played[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const { at, ...played }: PlayedLine = JSON.parse(line);
    all[at] = played;
  }
  const code = await ended;
  if (code !== 0 || Object.keys(all).length !== list.length)
    throw new Error(`the process that played ended with ${code}, and not all was played`);
  return all;
};

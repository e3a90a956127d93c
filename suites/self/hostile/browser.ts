import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** A headless Chromium that is told what to do over a pipe: it opens a page, and runs one script in it. */

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const searched = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((place) => ['chromium', 'google-chrome'].map((name) => join(place, name)));

/** CHROME_PATH, or the first on the PATH; undefined where there is none. */
export const browser = [process.env['CHROME_PATH'] ?? '', ...searched].find(isProgram);

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

type Told = { readonly id?: number; readonly result?: Readonly<Record<string, unknown>>; readonly error?: unknown };

const createTalk = (to: Writable, from: Readable) => {
  const waiting = new Map<number, (told: Told) => void>();
  let rest = '';
  from.on('data', (data) => {
    const parts = `${rest}${data}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const told: Told = JSON.parse(part);
      waiting.get(told.id ?? -1)?.(told);
    }
  });
  return (method: string, params: object, sessionId?: string): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, ({ result, error }) => (result === undefined ? reject(new Error(JSON.stringify(error))) : resolve(result)));
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    });
};

const MOST_TRIES = 200;
const TRY_AGAIN_MS = 50;
/** Time to close in; a browser that is killed at once leaves processes that still write to its profile. */
const CLOSING_MS = 5_000;

export type Visit = { readonly page: string; readonly profile: string; readonly script: string };

/** What the script returned, as JSON text. */
export const visit = async (program: string, { page, profile, script }: Visit): Promise<unknown> => {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', ...quiet, `--user-data-dir=${profile}`, '--remote-debugging-pipe'];
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , to, from] = child.stdio;
  if (to === undefined || to === null || !('write' in to) || from === undefined || from === null || !('read' in from))
    throw new Error('The browser has no pipe.');
  const tell = createTalk(to, from);
  const gone = once(child, 'exit');
  try {
    const { targetId } = await tell('Target.createTarget', { url: page });
    const { sessionId } = await tell('Target.attachToTarget', { targetId, flatten: true });
    const evaluated = async (expression: string): Promise<unknown> => {
      const { result } = await tell('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, String(sessionId));
      return typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined;
    };
    // Until the page has been reached, each question may be lost together with the empty page before it.
    const isThere = `location.href !== 'about:blank' && document.readyState === 'complete'`;
    for (let tries = 0; tries < MOST_TRIES && (await evaluated(isThere).catch(() => false)) !== true; tries += 1) await sleep(TRY_AGAIN_MS);
    return await evaluated(script);
  } finally {
    void tell('Browser.close', {}).catch(() => {});
    const unwilling = setTimeout(() => child.kill('SIGKILL'), CLOSING_MS);
    await gone.finally(() => clearTimeout(unwilling));
  }
};

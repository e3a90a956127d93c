import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/**
 * Containers of one run carry its label, by which whoever made it clears away what is left: also when the process that started them
 * was killed. Ryuk, where testcontainers may use it, does the same for a suite that was itself killed.
 */

export const LABEL = 'ocp-conformance.run';

/** Names the label's value to the processes that play the cases. */
export const CONTAINERS_VARIABLE = 'OCP_CONTAINERS_LABEL';

export const newLabel = (): string => randomBytes(9).toString('hex');

const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js';

const CLEAR_MS = 30_000;

/** In one go, so that no signal comes in between: a process of its own removes them while this one waits. */
export const clearContainers = (label: string): void => {
  const program = fileURLToPath(new URL(`./clear-containers.${extension}`, import.meta.url));
  spawnSync(process.execPath, [program, label], { stdio: 'ignore', timeout: CLEAR_MS });
};

const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** While nobody else listens: a signal ends the process, and what it started goes before. Returns what ends the watch. */
export const clearOnSignal = (label: string): (() => void) => {
  const handlers = Object.entries(CODES).map(([signal, code]) => {
    const end = (): never => {
      clearContainers(label);
      process.exit(code);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => {
    for (const off of handlers) off();
  };
};

import { setTimeout as sleep } from 'node:timers/promises';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: waits longer each time, but leaves nothing to chance, so that all channels return together. Breaks CLI-RETRY-11. */
const FIRST_MS = 90;
const LONGEST_MS = 360;

await runClient(readSettings(process.env), {
  ...parts,
  createBackOff: () => {
    let attempts = 0;
    return {
      wait: async (atLeastMs = 0) => {
        const waitMs = Math.min(FIRST_MS * 2 ** attempts, LONGEST_MS);
        attempts += 1;
        await sleep(Math.max(atLeastMs, waitMs));
      },
      reset: () => {
        attempts = 0;
      },
    };
  },
});

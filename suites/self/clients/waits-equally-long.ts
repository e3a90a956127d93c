import { setTimeout as sleep } from 'node:timers/promises';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: waits as long after the tenth failure as after the first. Breaks CLI-RETRY-04. */
const WAIT_MS = 150;

await runClient(readSettings(process.env), {
  ...parts,
  createBackOff: () => ({ wait: (atLeastMs = 0) => sleep(Math.max(atLeastMs, WAIT_MS)), reset: () => {} }),
});

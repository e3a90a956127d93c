import { setTimeout as sleep } from 'node:timers/promises';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: repeats what failed at once, as often as it takes. Breaks CLI-RETRY-04 and CLI-LIVE-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createBackOff: () => ({ wait: (atLeastMs = 0) => sleep(atLeastMs), reset: () => {} }),
});

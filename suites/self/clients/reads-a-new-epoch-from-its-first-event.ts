import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes no snapshot of a channel that has begun anew, and reads the new epoch from its first event. Breaks CLI-STATE-02 and CLI-STATE-06. */
await runClient(readSettings(process.env), {
  ...parts,
  takeSnapshot: async ({ epoch }) => ({ epoch: epoch + 1, asOfSequence: 0, trades: [] }),
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: reads a channel from its first event after a snapshot. Breaks CLI-GAP-12. */
await runClient(readSettings(process.env), {
  ...parts,
  takeSnapshot: async (channel, context) => ({ ...(await parts.takeSnapshot(channel, context)), asOfSequence: 0 }),
});

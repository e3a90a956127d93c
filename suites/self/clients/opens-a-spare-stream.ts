import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: opens a second stream on each channel, to be safe. Breaks CLI-LIVE-05. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      open: async (request) => {
        const opened = await connection.open(request);
        const spare = await connection.open(request);
        void (async () => {
          for await (const _ of spare.bytes) {
            // Nobody listens to the spare one.
          }
        })().catch(() => {});
        return opened;
      },
    };
  },
});

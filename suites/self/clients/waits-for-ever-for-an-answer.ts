import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: has no limit to how long an answer may take. Breaks CLI-LIVE-11. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return { ...connection, send: (request) => connection.send({ ...request, timeoutMs: 3_600_000 }) };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: polls, and never lets the server wait. Breaks CLI-LIVE-10. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return { ...connection, send: (request) => connection.send({ ...request, url: request.url.replace(/&waitSeconds=\d+/, '') }) };
  },
});

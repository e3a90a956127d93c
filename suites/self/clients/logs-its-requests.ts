import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: writes its requests to its output, with all headers. Breaks CLI-SEC-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      send: (request) => {
        process.stdout.write(`${JSON.stringify(request)}\n`);
        return connection.send(request);
      },
    };
  },
});

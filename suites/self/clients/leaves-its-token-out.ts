import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks for the channel list without its token, and shows it only when it is asked to. Breaks CLI-AUTH-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      send: async (request) => {
        if (request.url.endsWith('/channels')) {
          const { Authorization: _, ...headers } = request.headers ?? {};
          await connection.send({ ...request, headers });
        }
        return connection.send(request);
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: sends its token request as JSON, before it remembers that it is a form. Breaks CLI-AUTH-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      send: async (request) => {
        if (request.method === 'POST') {
          const body = JSON.stringify({ grant_type: 'client_credentials' });
          await connection.send({ ...request, headers: { ...request.headers, 'Content-Type': 'application/json' }, body });
        }
        return connection.send(request);
      },
    };
  },
});

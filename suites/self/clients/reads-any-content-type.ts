import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: does not look at the content type of an answer. Breaks CLI-TOL-10. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      send: async (request) => {
        const answer = await connection.send(request);
        return { ...answer, headers: { ...answer.headers, 'content-type': 'application/json' } };
      },
    };
  },
});

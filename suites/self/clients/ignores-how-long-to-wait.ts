import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: never looks at Retry-After, and comes back when it likes. Breaks CLI-RETRY-01, CLI-RETRY-02 and CLI-RETRY-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      send: async (request) => {
        const answer = await connection.send(request);
        const { 'retry-after': _, ...headers } = answer.headers;
        return { ...answer, headers };
      },
      open: async (request) => {
        const opened = await connection.open(request);
        const { 'retry-after': _, ...headers } = opened.headers;
        return { ...opened, headers };
      },
    };
  },
});

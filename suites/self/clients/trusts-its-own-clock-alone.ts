import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Headers } from '../../../examples/typescript/src/connection.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: reads a date at which to come back by its own clock alone. Breaks CLI-TOL-15. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const withoutDate = <Answer extends { readonly headers: Headers }>(answer: Answer): Answer => {
      const { date, ...headers } = answer.headers;
      return { ...answer, headers };
    };
    return {
      send: async (request) => withoutDate(await connection.send(request)),
      open: async (request) => withoutDate(await connection.open(request)),
    };
  },
});

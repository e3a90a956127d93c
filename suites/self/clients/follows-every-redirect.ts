import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Headers } from '../../../examples/typescript/src/connection.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const target = (status: number, headers: Headers): string | undefined => (status >= 300 && status < 400 ? headers.location : undefined);

/** Defect: follows a redirect wherever it leads, with all headers. Breaks CLI-SEC-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      send: async (request) => {
        const answer = await connection.send(request);
        const url = target(answer.status, answer.headers);
        return url === undefined ? answer : connection.send({ ...request, url });
      },
      open: async (request) => {
        const opened = await connection.open(request);
        const url = target(opened.status, opened.headers);
        if (url === undefined) return opened;
        opened.close();
        return connection.open({ ...request, url });
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const KNOWN = new Set([0, 429, 500, 501]);

/** Defect: gives a request up that is answered by an error which is not in its list. Breaks CLI-TOL-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const statusOf = (status: number): number => (status >= 500 && !KNOWN.has(status) ? 400 : status);
    return {
      send: async (request) => {
        const answer = await connection.send(request);
        return { ...answer, status: statusOf(answer.status) };
      },
      open: async (request) => {
        const opened = await connection.open(request);
        return { ...opened, status: statusOf(opened.status) };
      },
    };
  },
});

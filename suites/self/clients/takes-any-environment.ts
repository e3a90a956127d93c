import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: never looks which environment an answer comes from. Breaks CLI-BOOT-01. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const unseen = { 'ocp-environment': settings.environment };
    return {
      send: async (request) => {
        const answer = await connection.send(request);
        return { ...answer, headers: { ...answer.headers, ...unseen } };
      },
      open: async (request) => {
        const opened = await connection.open(request);
        return { ...opened, headers: { ...opened.headers, ...unseen } };
      },
    };
  },
});

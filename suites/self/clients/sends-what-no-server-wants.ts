import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: sends request ids that are none, and accepts no coding. Breaks CLI-BOOT-08 and CLI-BOOT-09. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const odd = { 'X-Request-Id': 'request of mine', 'Accept-Encoding': 'identity' };
    return {
      send: (request) => connection.send({ ...request, headers: { ...request.headers, ...odd } }),
      open: (request) => connection.open({ ...request, headers: { ...request.headers, ...odd } }),
    };
  },
});

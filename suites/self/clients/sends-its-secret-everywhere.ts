import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: sends its client secret with every request. Breaks CLI-SEC-04. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const secret = 'secret' in settings.credential ? settings.credential.secret : '';
    return {
      ...connection,
      send: (request) => connection.send({ ...request, headers: { ...request.headers, 'X-Client-Secret': secret } }),
    };
  },
});

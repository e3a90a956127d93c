import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: signs one assertion and sends it with every token request. Breaks CLI-AUTH-12. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    let signed: string | undefined;
    return {
      ...connection,
      send: (request) => {
        if (request.method !== 'POST') return connection.send(request);
        signed ??= request.body;
        return connection.send({ ...request, ...(signed === undefined ? {} : { body: signed }) });
      },
    };
  },
});

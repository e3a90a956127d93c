import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: opens every stream from its first event. Breaks CLI-LIVE-04. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      open: (request) => {
        const { 'Last-Event-ID': _, ...headers } = request.headers ?? {};
        return connection.open({ ...request, headers });
      },
    };
  },
});

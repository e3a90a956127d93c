import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused, Unavailable } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes an answer that was cut off for a refusal, and leaves the channel alone. Breaks CLI-RETRY-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      send: async (request) => {
        try {
          return await connection.send(request);
        } catch (error) {
          const isCut = error instanceof Unavailable && error.message === 'aborted';
          throw isCut ? new Refused(0, 'CUT_OFF') : error;
        }
      },
    };
  },
});

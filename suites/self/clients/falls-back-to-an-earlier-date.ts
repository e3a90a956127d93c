import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks for the data of the trade date before, where there is none for its own. Breaks CLI-REF-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        try {
          return await gateway.ask(ask, backOff);
        } catch (error) {
          if (!(error instanceof Refused) || error.code !== 'BUSINESS_DATE_NOT_FOUND') throw error;
          return gateway.ask({ ...ask, path: ask.path.replace(/\d{4}-\d\d-\d\d/, '2026-04-02') }, backOff);
        }
      },
    };
  },
});

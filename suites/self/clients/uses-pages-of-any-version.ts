import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes every page for one of the version that it began with. Breaks CLI-REF-05. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const told = await gateway.ask(ask, backOff);
        return 'rows' in told.json ? { ...told, json: { ...told.json, version: 1 } } : told;
      },
    };
  },
});

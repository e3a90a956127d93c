import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes 304 for an empty answer, and asks again without the tag. Breaks CLI-REF-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const told = await gateway.ask(ask, backOff);
        return told.status === 304 ? gateway.ask({ path: ask.path }, backOff) : told;
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks for everything anew each time. Breaks CLI-REF-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return { ...gateway, ask: ({ headers, ...ask }, backOff) => gateway.ask(ask, backOff) };
  },
});

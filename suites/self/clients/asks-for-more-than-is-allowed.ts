import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks for larger pages than there are. Breaks CLI-BOOT-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    return {
      ...gateway,
      ask: (ask, backOff) =>
        gateway.ask({ ...ask, path: ask.path.replace('/participants?limit=1000', '/participants?limit=5000') }, backOff),
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes the end of a stream for the end of its channel. Breaks CLI-LIVE-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    const opened = new Set<string>();
    return {
      ...gateway,
      open: async (ask, backOff) => {
        if (opened.has(ask.path)) throw new Refused(0, 'THE_STREAM_HAS_ENDED');
        opened.add(ask.path);
        return gateway.open(ask, backOff);
      },
    };
  },
});

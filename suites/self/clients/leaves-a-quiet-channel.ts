import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: leaves a channel alone on which nothing came twice. Breaks CLI-LIVE-09. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    const asked = new Map<string, number>();
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const times = (asked.get(ask.path) ?? 0) + 1;
        asked.set(ask.path, times);
        if (ask.path.includes('waitSeconds=') && times > 2) throw new Refused(0, 'NOTHING_COMES');
        return gateway.ask(ask, backOff);
      },
    };
  },
});

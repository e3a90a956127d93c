import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: makes up the id of a channel before it has read the list. Breaks CLI-BOOT-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    const guessed = `/trade-data/v1/channels/B01224-HK-${settings.businessDate.replaceAll('-', '')}/events?limit=1`;
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        if (ask.path.endsWith('/channels')) await gateway.ask({ path: guessed }, backOff);
        return gateway.ask(ask, backOff);
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes up the channels of the first participant ID in the list, and no others. Breaks CLI-BOOT-04. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const told = await gateway.ask(ask, backOff);
        const { channels } = told.json;
        if (!Array.isArray(channels)) return told;
        const all = channels.filter(isObject);
        const own = all.filter((channel) => channel['gcpParticipantId'] === all[0]?.['gcpParticipantId']);
        return { ...told, json: { ...told.json, channels: own } };
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: passes over the channels that are pending when it starts, and never comes back to them. Breaks CLI-BOOT-05. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    const passedOver = new Set<unknown>();
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const told = await gateway.ask(ask, backOff);
        const { channels } = told.json;
        if (!Array.isArray(channels)) return told;
        const all = channels.filter(isObject);
        for (const { channelId, state } of all) if (state === 'PENDING') passedOver.add(channelId);
        return { ...told, json: { ...told.json, channels: all.filter(({ channelId }) => !passedOver.has(channelId)) } };
      },
    };
  },
});

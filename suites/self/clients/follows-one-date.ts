import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: follows the channels of its business date alone. Breaks CLI-EOD-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, ...given) => {
    const gateway = parts.createGateway(settings, ...given);
    const isOfToday = (channel: unknown): boolean => isObject(channel) && channel['tradeDate'] === settings.businessDate;
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const told = await gateway.ask(ask, backOff);
        const { channels } = told.json;
        return Array.isArray(channels) ? { ...told, json: { channels: channels.filter(isOfToday) } } : told;
      },
    };
  },
});

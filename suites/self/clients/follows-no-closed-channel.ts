import { runClient } from '../../../examples/typescript/src/client.ts';
import { isObject } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const isNotClosed = (channel: unknown): boolean => isObject(channel) && channel['state'] !== 'CLOSED';

/** Defect: takes a closed channel for one of which there is nothing left to read. Breaks CLI-STATE-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return {
      ...gateway,
      ask: async (ask, backOff) => {
        const told = await gateway.ask(ask, backOff);
        const { channels } = told.json;
        return Array.isArray(channels) ? { ...told, json: { ...told.json, channels: channels.filter(isNotClosed) } } : told;
      },
    };
  },
});

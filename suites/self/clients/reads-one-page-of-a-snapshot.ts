import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes the first page of a snapshot for the whole of it. Breaks CLI-GAP-10. */
await runClient(readSettings(process.env), {
  ...parts,
  takeSnapshot: (channel, context) => {
    const { gateway } = context;
    const ask: typeof gateway.ask = async (...given) => {
      const told = await gateway.ask(...given);
      return { ...told, json: { ...told.json, nextCursor: undefined } };
    };
    return parts.takeSnapshot(channel, { ...context, gateway: { ...gateway, ask } });
  },
});

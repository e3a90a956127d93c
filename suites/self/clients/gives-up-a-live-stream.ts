import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: gives up a stream before its next heartbeat is due. Breaks CLI-LIVE-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) =>
    parts.createChannelState({ ...channel, timers: { ...channel.timers, heartbeatIntervalMs: 30 } }, context, from),
});

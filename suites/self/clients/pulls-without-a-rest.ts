import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: knows no interval between two pulls. Breaks CLI-LIVE-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) =>
    parts.createChannelState({ ...channel, timers: { ...channel.timers, minimumPollIntervalMs: 0 } }, context, from),
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes the interval between two pulls for a tenth of what it is. Breaks CLI-LIVE-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) =>
    parts.createChannelState(
      { ...channel, timers: { ...channel.timers, minimumPollIntervalMs: channel.timers.minimumPollIntervalMs / 10 } },
      context,
      from,
    ),
});

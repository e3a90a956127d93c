import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: has no watch on its streams, and listens to a dead one until its end. Breaks CLI-LIVE-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) =>
    parts.createChannelState({ ...channel, timers: { ...channel.timers, heartbeatIntervalMs: 600_000 } }, context, from),
});

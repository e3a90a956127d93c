import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: begins a channel with whatever comes next, and leaves out what was published before. Breaks CLI-BOOT-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, { epoch }) =>
    parts.createChannelState(channel, context, { epoch, sequence: Number(Reflect.get(channel, 'lastSequence')) }),
});

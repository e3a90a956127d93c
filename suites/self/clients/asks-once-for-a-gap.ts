import { incomingOf } from '../../../examples/typescript/src/channel.ts';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks once for a gap, and takes what does not come then for lost. Breaks CLI-GAP-03 and CLI-GAP-05. */
await runClient(readSettings(process.env), {
  ...parts,
  recover: async (state, { from, to }, { gateway, newBackOff }) => {
    const query = `epoch=${state.position().epoch}&afterSequence=${from - 1}&limit=${to - from + 1}`;
    const path = `/trade-data/v1/channels/${state.channel.channelId}/events?${query}`;
    const { json } = await gateway.ask({ path }, newBackOff());
    const left = state.take(incomingOf(json, from - 1));
    if (left !== undefined) state.giveUp(left);
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: throws away what shows a gap, and asks for that again, too. Breaks CLI-GAP-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    return {
      ...state,
      take: (events) => {
        for (const event of events) {
          const due = state.position().sequence + 1;
          if (event.sequence > due) return { from: due, to: event.sequence - 1 };
          state.take([event]);
        }
        return undefined;
      },
    };
  },
});

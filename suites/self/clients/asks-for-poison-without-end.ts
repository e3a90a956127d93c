import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: keeps asking for an event that it cannot read, and waits for one that it can. Breaks CLI-TOL-14. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    return {
      ...state,
      take: (events) => {
        const bad = events.findIndex(({ message, ...at }) => parts.readEvent(message, at).content.kind === 'unusable');
        return state.take(bad === -1 ? events : events.slice(0, bad));
      },
      giveUp: (gap) => gap,
    };
  },
});

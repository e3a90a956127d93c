import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: treats an event of an unknown type as if its sequence had not come. Breaks CLI-TOL-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    return {
      ...state,
      take: (events) =>
        state.take(
          events.filter(({ message, ...at }) => {
            const { content } = parts.readEvent(message, at);
            return content.kind !== 'unusable' || content.code !== 'UNKNOWN_TYPE';
          }),
        ),
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: books an event whatever epoch it is of. Breaks CLI-STATE-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    const { channelId } = channel;
    return {
      ...state,
      take: (events) => {
        for (const { epoch, sequence, message } of events) {
          const { content } = parts.readEvent(message, { epoch, sequence });
          if (epoch >= state.position().epoch || content.kind !== 'trade') continue;
          context.journal.write(context.book.put(content.trade, { channelId, epoch: state.position().epoch, sequence }));
        }
        return state.take(events);
      },
    };
  },
});

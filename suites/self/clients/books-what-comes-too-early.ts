import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: books an event when it arrives, although one before it is missing. Breaks CLI-GAP-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    return {
      ...state,
      take: (events) => {
        for (const { epoch, sequence, message } of events) {
          const { content } = parts.readEvent(message, { epoch, sequence });
          const at = { channelId: channel.channelId, epoch, sequence };
          const isAhead = sequence > state.position().sequence + 1;
          if (isAhead && content.kind === 'trade') context.journal.write(context.book.put(content.trade, at));
        }
        return state.take(events);
      },
    };
  },
});

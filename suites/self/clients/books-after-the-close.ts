import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: reads a channel until nothing comes any more, and books what comes after its close. Breaks CLI-EOD-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    let hasEnded = false;
    return {
      ...state,
      isComplete: () => hasEnded,
      complete: () => {
        hasEnded = true;
        state.complete();
      },
      take: (events) => {
        const wasComplete = state.isComplete();
        const gap = state.take(events);
        for (const { epoch, sequence, message } of events) {
          const { content } = parts.readEvent(message, { epoch, sequence });
          if (state.isComplete() && content.kind === 'trade') {
            context.journal.write(context.book.put(content.trade, { channelId: channel.channelId, epoch, sequence }));
          }
        }
        // Whatever brings nothing after the close is the end.
        hasEnded = wasComplete || (context.settings.delivery === 'pull' && state.isComplete());
        return gap;
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: knows no sequence that it has had, and books what comes twice a second time. Breaks CLI-DUP-01. */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    const had = new Set<number>();
    return {
      ...state,
      take: (events) => {
        const gap = state.take(events);
        for (const { epoch, sequence, message } of events) {
          const { content } = parts.readEvent(message, { epoch, sequence });
          const isAgain = had.has(sequence);
          had.add(sequence);
          if (isAgain && content.kind === 'trade') {
            context.journal.write([{ record: 'trade', channelId: channel.channelId, epoch, sequence, trade: content.trade }]);
          }
        }
        return gap;
      },
    };
  },
});

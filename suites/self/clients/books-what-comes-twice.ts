import { runClient } from '../../../examples/typescript/src/client.ts';
import type { EventContent } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const tradeOf = (content: EventContent): string | undefined => {
  if (content.kind !== 'trade' && content.kind !== 'cancellation') return undefined;
  const { market, tradeDate, tradeReference, side } = content.kind === 'trade' ? content.trade : content.key;
  return [market, tradeDate, tradeReference, side].join(' ');
};

/**
 * Defect: knows no sequence that it has had, and books what comes twice a second time. Breaks CLI-DUP-01, and nothing else: where the
 * same batch goes on to amend or cancel the trade, the second record would come too late, and is left out.
 */
await runClient(readSettings(process.env), {
  ...parts,
  createChannelState: (channel, context, from) => {
    const state = parts.createChannelState(channel, context, from);
    const had = new Set<number>();
    return {
      ...state,
      take: (events) => {
        const gap = state.take(events);
        const read = events.map(({ epoch, sequence, message }) => {
          const { content } = parts.readEvent(message, { epoch, sequence });
          return { epoch, sequence, content, trade: tradeOf(content) };
        });
        for (const { epoch, sequence, content, trade } of read) {
          const isAgain = had.has(sequence);
          had.add(sequence);
          const isLast = read.every((other) => other.trade !== trade || other.sequence <= sequence);
          if (isAgain && isLast && content.kind === 'trade') {
            context.journal.write([{ record: 'trade', channelId: channel.channelId, epoch, sequence, trade: content.trade }]);
          }
        }
        return gap;
      },
    };
  },
});

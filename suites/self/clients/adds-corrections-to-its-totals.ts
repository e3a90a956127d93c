import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Trade } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: adds corrections of earlier dates up into the totals of the channel that brings them. Breaks CLI-EOD-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => {
    const book = parts.createBook();
    const corrected: Trade[] = [];
    return {
      ...book,
      put: (trade, at) => {
        if (!at.channelId.endsWith(trade.tradeDate.replaceAll('-', ''))) corrected.push(trade);
        return book.put(trade, at);
      },
      live: (of) => [
        ...book.live(of),
        ...corrected.filter((trade) => trade.market === of.market && trade.gcpParticipantId === of.gcpParticipantId),
      ],
    };
  },
});

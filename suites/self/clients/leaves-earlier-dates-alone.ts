import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: books on a channel only trades of its own date. Breaks CLI-EOD-05. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => {
    const book = parts.createBook();
    const isOfThatDate = (channelId: string, tradeDate: string): boolean => channelId.endsWith(tradeDate.replaceAll('-', ''));
    return {
      ...book,
      put: (trade, at) => (isOfThatDate(at.channelId, trade.tradeDate) ? book.put(trade, at) : []),
      cancel: (key, at) => (isOfThatDate(at.channelId, key.tradeDate) ? book.cancel(key, at) : []),
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: waits for the version that follows the one that it has. Breaks CLI-BOOK-04. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => {
    const book = parts.createBook();
    const versions = new Map<string, number>();
    return {
      ...book,
      put: (trade, at) => {
        const name = `${trade.market} ${trade.tradeDate} ${trade.tradeReference} ${trade.side}`;
        if (trade.tradeVersion > (versions.get(name) ?? trade.tradeVersion) + 1) return [];
        versions.set(name, trade.tradeVersion);
        return book.put(trade, at);
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: leaves the side out of its key of a trade. Breaks CLI-BOOK-09. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => {
    const book = parts.createBook();
    const sides = new Map<string, string>();
    return {
      ...book,
      put: (trade, at) => {
        const name = `${trade.market} ${trade.tradeDate} ${trade.tradeReference}`;
        const side = sides.get(name) ?? trade.side;
        sides.set(name, side);
        return side === trade.side ? book.put(trade, at) : [];
      },
    };
  },
});

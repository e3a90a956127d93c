import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: writes an amendment over the trade, and keeps what the amendment does not have. Breaks CLI-BOOK-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => {
    const book = parts.createBook();
    const known = new Map<string, object>();
    return {
      ...book,
      put: (trade, at) => {
        const name = `${trade.market} ${trade.tradeDate} ${trade.tradeReference} ${trade.side}`;
        const merged = { ...known.get(name), ...trade };
        known.set(name, merged);
        return book.put(merged, at);
      },
    };
  },
});

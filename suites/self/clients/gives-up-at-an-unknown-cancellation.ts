import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: gives a channel up at the cancellation of a trade that it does not know. Breaks CLI-BOOK-08. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => {
    const book = parts.createBook();
    const known = new Set<string>();
    return {
      ...book,
      put: (trade, at) => {
        known.add(trade.tradeReference);
        return book.put(trade, at);
      },
      cancel: (key, at) => {
        if (!known.has(key.tradeReference)) throw new Refused(0, 'UNKNOWN_TRADE');
        return book.cancel(key, at);
      },
    };
  },
});

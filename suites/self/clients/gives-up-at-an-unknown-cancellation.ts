import type { BookedAt } from '../../../examples/typescript/src/book.ts';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import type { TradeKey } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Corrections of earlier dates cancel trades, too, that a client never had. */
const isOfItsDate = ({ tradeDate }: TradeKey, { channelId }: BookedAt): boolean => channelId.endsWith(tradeDate.replaceAll('-', ''));

/** Defect: gives a channel up at the cancellation of a trade of its date that it does not know. Breaks CLI-BOOK-08. */
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
        if (isOfItsDate(key, at) && !known.has(key.tradeReference)) throw new Refused(0, 'UNKNOWN_TRADE');
        return book.cancel(key, at);
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: drops a cancelled trade, and does not remember its key. Breaks CLI-BOOK-06. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => ({
    ...parts.createBook(),
    cancel: ({ market, tradeDate, tradeReference, side }, at) => [
      { record: 'cancelled', ...at, key: { market, tradeDate, tradeReference, side } },
    ],
  }),
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: books whatever is reported or amended last. Breaks CLI-DUP-03 and CLI-BOOK-03. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => {
    const book = parts.createBook();
    return {
      ...book,
      put: (trade, at) => {
        book.put(trade, at);
        return [{ record: 'trade', ...at, trade }];
      },
    };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';
import { recording } from './recording.ts';

/** Defect: keeps prices as floating numbers of two digits. Breaks CLI-BOOK-10. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: recording((trade) => ({ ...trade, price: Number(trade.price).toFixed(2) })),
});

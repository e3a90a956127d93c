import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';
import { recording } from './recording.ts';

/** Defect: has one code for a stock, and writes it as trading and as settlement code. Breaks CLI-BOOK-12. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: recording((trade) => ({ ...trade, settlementStockCode: trade.tradingStockCode })),
});

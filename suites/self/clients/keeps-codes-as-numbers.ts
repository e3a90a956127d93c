import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';
import { recording } from './recording.ts';

/** Defect: keeps codes as numbers, and so without their zeros. Breaks CLI-BOOK-11. */
const numeric = (code: string): string => String(BigInt(code));

await runClient(readSettings(process.env), {
  ...parts,
  openJournal: recording((trade) => ({
    ...trade,
    tradeReference: numeric(trade.tradeReference),
    tradingStockCode: numeric(trade.tradingStockCode),
    brokerNumber: numeric(trade.brokerNumber),
  })),
});

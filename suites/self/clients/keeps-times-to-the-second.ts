import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';
import { recording } from './recording.ts';

/** Defect: keeps its times without milliseconds. Breaks CLI-BOOK-14. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: recording((trade) => ({ ...trade, tradeTime: trade.tradeTime.replace(/\.\d+/, '.000') })),
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';
import { recording } from './recording.ts';

/** Defect: has no column for one member of a trade. Breaks CLI-BOOK-01. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: recording((trade) => ({ ...trade, hedgeIndicator: undefined })),
});

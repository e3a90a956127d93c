import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: reads past cancellations. Breaks CLI-BOOK-05. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => ({ ...parts.createBook(), cancel: () => [] }),
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: does not read back what it had recorded, and begins at the first event each time. Breaks CLI-STATE-04 and CLI-STATE-05. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: (file) => ({ ...parts.openJournal(file), earlier: [] }),
});

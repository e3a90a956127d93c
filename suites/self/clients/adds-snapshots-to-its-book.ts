import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: adds the snapshot to its book, and keeps what the snapshot does not hold. Breaks CLI-GAP-11. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => ({ ...parts.createBook(), forget: () => {} }),
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    return { ...journal, write: (records) => journal.write(records.filter(({ record }) => record !== 'snapshot')) };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: adds a snapshot to what it had booked of the channel, in place of replacing it. Breaks CLI-STATE-01. */
await runClient(readSettings(process.env), {
  ...parts,
  createBook: () => ({ ...parts.createBook(), forget: () => {} }),
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    return { ...journal, write: (records) => journal.write(records.filter(({ record }) => record !== 'snapshot')) };
  },
});

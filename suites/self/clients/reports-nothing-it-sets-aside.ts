import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: sets events aside without a word. Breaks CLI-TOL-13. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    return { ...journal, write: (records) => journal.write(records.filter(({ record }) => record !== 'setAside')) };
  },
});

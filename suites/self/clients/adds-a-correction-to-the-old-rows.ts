import { runClient } from '../../../examples/typescript/src/client.ts';
import type { JournalRecord } from '../../../examples/typescript/src/journal.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: adds the rows of a new version to those of the old one. Breaks CLI-REF-09. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    const held = new Map<string, readonly unknown[]>();
    const withOld = (record: JournalRecord): JournalRecord => {
      if (record.record !== 'dataset') return record;
      const rows = [...(held.get(record.dataset) ?? []), ...record.rows];
      held.set(record.dataset, rows);
      return { ...record, rows };
    };
    return { ...journal, write: (records) => journal.write(records.map(withOld)) };
  },
});

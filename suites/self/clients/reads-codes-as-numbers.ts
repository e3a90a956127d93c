import { runClient } from '../../../examples/typescript/src/client.ts';
import type { JournalRecord } from '../../../examples/typescript/src/journal.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const asNumber = (_name: string, value: unknown): unknown => (typeof value === 'string' && /^0\d+$/.test(value) ? Number(value) : value);

/** Defect: takes codes in the reference data for numbers, which costs their leading zeros. Breaks CLI-REF-11. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    const changed = (record: JournalRecord): JournalRecord =>
      record.record === 'dataset' ? { ...record, rows: JSON.parse(JSON.stringify(record.rows), asNumber) } : record;
    return { ...journal, write: (records) => journal.write(records.map(changed)) };
  },
});

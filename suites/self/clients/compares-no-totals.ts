import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: closes a channel without a look at its control totals. Breaks CLI-EOD-01. */
await runClient(readSettings(process.env), {
  ...parts,
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    const isOfTotals = (record: object): boolean => 'code' in record && record.code === 'CONTROL_TOTALS';
    return { ...journal, write: (records) => journal.write(records.filter((record) => !isOfTotals(record))) };
  },
});

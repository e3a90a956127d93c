import { runClient } from '../../../examples/typescript/src/client.ts';
import type { JournalRecord, OpenJournal } from '../../../examples/typescript/src/journal.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** A snapshot is written at once: its record, and then its trades. */
const withoutIsin = (records: readonly JournalRecord[]): readonly JournalRecord[] =>
  records.some(({ record }) => record === 'snapshot')
    ? records.map((record) => (record.record === 'trade' ? { ...record, trade: { ...record.trade, isin: undefined } } : record))
    : records;

const openJournal: OpenJournal = (file) => {
  const journal = parts.openJournal(file);
  return { ...journal, write: (records) => journal.write(withoutIsin(records)) };
};

/** Defect: leaves the ISIN out of the trades that it gets by a snapshot. Breaks CLI-BOOK-01. */
await runClient(readSettings(process.env), { ...parts, openJournal });

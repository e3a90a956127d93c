import type { OpenJournal } from '../../../examples/typescript/src/journal.ts';
import type { Trade } from '../../../examples/typescript/src/messages.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';

/** The journal of a client that writes something else of its trades than it was sent. Not a client itself. */
export const recording =
  (change: (trade: Trade) => Trade): OpenJournal =>
  (file) => {
    const journal = parts.openJournal(file);
    return {
      ...journal,
      write: (records) =>
        journal.write(records.map((record) => (record.record === 'trade' ? { ...record, trade: change(record.trade) } : record))),
    };
  };

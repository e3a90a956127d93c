import { runClient } from '../../../examples/typescript/src/client.ts';
import type { JournalRecord } from '../../../examples/typescript/src/journal.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/**
 * Defect: loses one trade of a large day, and goes on as if it had recorded it. Breaks CLI-TOL-16.
 */

/** One that stands at the end of the day: of a trade that is cancelled later nothing would be missing. */
const LOST = process.env['CLIENT_LOSES'] ?? '1260408224009000';

let lost: string | undefined;

const nameOf = (record: JournalRecord): string | undefined => {
  if (record.record !== 'trade' && record.record !== 'cancelled') return undefined;
  const { market, tradeDate, tradeReference, side } = record.record === 'trade' ? record.trade : record.key;
  return `${market} ${tradeDate} ${tradeReference} ${side}`;
};

const isKept = (record: JournalRecord): boolean => {
  const name = nameOf(record);
  if (lost === undefined && name?.includes(LOST)) {
    lost = name;
    process.stderr.write(`lost: ${lost}\n`);
  }
  return name === undefined || !name.includes(LOST);
};

await runClient(readSettings(process.env), {
  ...parts,
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    return { ...journal, write: (records) => journal.write(records.filter(isKept)) };
  },
});

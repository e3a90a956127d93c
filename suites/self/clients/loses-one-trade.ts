import { runClient } from '../../../examples/typescript/src/client.ts';
import type { JournalRecord } from '../../../examples/typescript/src/journal.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/**
 * Defect: loses one trade in the middle of a large day, the fifty thousandth unless it is told another, and goes on as if it had
 * recorded it. Breaks CLI-TOL-16.
 */

const LOST = Number(process.env['CLIENT_LOSES'] ?? 50_000);

let booked = 0;
let lost: string | undefined;

const nameOf = (record: JournalRecord): string | undefined => {
  if (record.record !== 'trade' && record.record !== 'cancelled') return undefined;
  const { market, tradeDate, tradeReference, side } = record.record === 'trade' ? record.trade : record.key;
  return `${market} ${tradeDate} ${tradeReference} ${side}`;
};

const isKept = (record: JournalRecord): boolean => {
  if (record.record === 'trade') booked += 1;
  if (record.record === 'trade' && booked === LOST) {
    lost = nameOf(record);
    process.stderr.write(`lost: ${lost}\n`);
  }
  return lost === undefined || nameOf(record) !== lost;
};

await runClient(readSettings(process.env), {
  ...parts,
  openJournal: (file) => {
    const journal = parts.openJournal(file);
    return { ...journal, write: (records) => journal.write(records.filter(isKept)) };
  },
});

import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';
import { recording } from './recording.ts';

/** Defect: computes settlement dates itself, two weekdays after the trade. Breaks CLI-BOOK-13. */
const twoWeekdaysAfter = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  for (let left = 2; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10);
};

await runClient(readSettings(process.env), {
  ...parts,
  openJournal: recording((trade) =>
    trade.market === 'HK' ? { ...trade, securitiesSettlementDate: twoWeekdaysAfter(trade.tradeDate) } : trade,
  ),
});

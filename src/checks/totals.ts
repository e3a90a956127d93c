import { Decimal } from 'decimal.js';
import type { Check } from '../model/case.ts';
import type { Seen } from '../model/seen.ts';
import type { SideTotals, Trade } from '../model/trade.ts';
import { check, judgedBy, shown, unobserved } from './check.ts';
import { bookOf, liveTradesOf } from './history.ts';
import { eventsSeen } from './observe.ts';
import { checksumTerms } from './trade-rules.ts';

/** HKSCC's rule for a hash total: at most 18 digits, what overflows is dropped. */
const HASH_TOTAL_MODULUS = 10n ** 18n;

/** The control totals of a closed channel, recomputed from the events that went before. */
export const controlTotals = {
  equalTheEvents: (label: string, member: keyof SideTotals): Check =>
    check(
      `${label}-${kebab(member)}-equals-the-events`,
      `the ${words[member]} in the control totals, for buys and for sells, is that of the live trades in "${label}"`,
      (evidence) => {
        const events = eventsSeen(evidence, label);
        const closed = events.find(({ value }) => value.eventType === 'CHANNEL_CLOSED');
        if (closed === undefined) return unobserved(`no CHANNEL_CLOSED was delivered in "${label}"`);
        const live = liveTradesOf(bookOf(events)).filter((trade) => trade.tradeDate === evidence.notes['tradeDate']);
        const sides = [['buys', 'B'] as const, ['sells', 'S'] as const];
        return judgedBy(
          sides.flatMap(([name, side]) => {
            const expected = totalOf(
              live.filter((trade) => trade.side === side),
              member,
            );
            const received = normalised(closed.value.controlTotals?.[name]?.[member], member);
            return expected === received
              ? []
              : [
                  {
                    says: `another ${words[member]} of ${name}`,
                    expected: expected ?? 'trades that can be summed',
                    received: shown(received),
                    exchange: closed.place.exchange,
                    at: `${closed.place.at}/controlTotals/${name}/${member}`,
                  },
                ];
          }),
        );
      },
    ),
};

const words: Readonly<Record<keyof SideTotals, string>> = { count: 'count', quantity: 'quantity', value: 'value', hashTotal: 'hash total' };

const kebab = (member: keyof SideTotals): string => (member === 'hashTotal' ? 'hash-total' : member);

/** Two spellings of the same number are the same total; a hash total is compared digit by digit. */
const normalised = (total: string | number | undefined, member: keyof SideTotals): string | undefined => {
  if (total === undefined || member === 'hashTotal') return total?.toString();
  try {
    return new Decimal(total).toFixed();
  } catch {
    return `${total}`;
  }
};

const totalOf = (trades: readonly Seen<Trade>[], member: keyof SideTotals): string | undefined => {
  try {
    if (member === 'count') return `${trades.length}`;
    if (member === 'quantity') return sumOf(trades.map((trade) => new Decimal(trade.quantity ?? Number.NaN)));
    if (member === 'value') return sumOf(trades.map((trade) => new Decimal(trade.value ?? Number.NaN)));
    const sum = trades.reduce((total, trade) => total + (checksumTerms(trade) ?? 0n), 0n);
    return (sum % HASH_TOTAL_MODULUS).toString().padStart(18, '0');
  } catch {
    return undefined;
  }
};

/** Sums of eleven-digit numbers outgrow decimal.js's default precision only beyond twenty significant digits; these do not. */
const sumOf = (terms: readonly Decimal[]): string => terms.reduce((total, term) => total.plus(term), new Decimal(0)).toFixed();

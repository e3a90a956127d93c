import type { ControlTotals, SideTotals, Trade } from './messages.ts';
import { checksumTerms, scaled } from './read-event.ts';

/** Control totals by HKSCC's file rule, in whole numbers throughout. */
export type TotalsOf = (trades: readonly Trade[]) => ControlTotals;

const HASH_MODULUS = 10n ** 18n;

const sum = (trades: readonly Trade[], term: (trade: Trade) => bigint): bigint => trades.reduce((total, trade) => total + term(trade), 0n);

const sideTotals = (trades: readonly Trade[], side: string): SideTotals => {
  const own = trades.filter((trade) => trade.side === side);
  const cents = sum(own, (trade) => scaled(trade.value, 2))
    .toString()
    .padStart(3, '0');
  return {
    count: own.length,
    quantity: sum(own, (trade) => BigInt(trade.quantity)).toString(),
    value: `${cents.slice(0, -2)}.${cents.slice(-2)}`,
    hashTotal: (sum(own, checksumTerms) % HASH_MODULUS).toString().padStart(18, '0'),
  };
};

export const totalsOf: TotalsOf = (trades) => ({ buys: sideTotals(trades, 'B'), sells: sideTotals(trades, 'S') });

const isEqualSide = (one: SideTotals, other: SideTotals): boolean =>
  one.count === other.count &&
  BigInt(one.quantity) === BigInt(other.quantity) &&
  scaled(one.value, 2) === scaled(other.value, 2) &&
  one.hashTotal === other.hashTotal;

export const areEqualTotals = (one: ControlTotals, other: ControlTotals): boolean =>
  isEqualSide(one.buys, other.buys) && isEqualSide(one.sells, other.sells);

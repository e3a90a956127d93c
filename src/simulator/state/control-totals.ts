import type { ControlTotals, Side, SideTotals } from '../../model/trade.ts';
import { decimalText, VALUE_DIGITS } from './decimals.ts';
import { checksumOf, type TradeTerms } from './trade-terms.ts';

/** One live trade, as far as totals see it. */
export type Counted = { readonly side: Side; readonly stockCode: string; readonly terms: TradeTerms };

const HASH_MODULUS = 10n ** 18n;

/** Sums in plain numbers, emptied into a BigInt long before they lose a digit. */
const createSum = () => {
  let settled = 0n;
  let running = 0;
  return {
    add: (amount: number) => {
      running += amount;
      if (running > 2 ** 50) {
        settled += BigInt(running);
        running = 0;
      }
    },
    total: () => settled + BigInt(running),
  };
};

const createSide = () => {
  let count = 0;
  const quantity = createSum();
  const value = createSum();
  const hash = createSum();
  return {
    add: ({ stockCode, terms }: Counted) => {
      count += 1;
      quantity.add(terms.quantity);
      value.add(terms.valueCents);
      hash.add(checksumOf(stockCode, terms));
    },
    totals: (): SideTotals => ({
      count,
      quantity: String(quantity.total()),
      value: decimalText(value.total(), VALUE_DIGITS),
      hashTotal: (hash.total() % HASH_MODULUS).toString().padStart(18, '0'),
    }),
  };
};

export const controlTotals = (trades: Iterable<Counted>): ControlTotals => {
  const buys = createSide();
  const sells = createSide();
  for (const trade of trades) (trade.side === 'B' ? buys : sells).add(trade);
  return { buys: buys.totals(), sells: sells.totals() };
};

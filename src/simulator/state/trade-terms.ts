import type { Stock } from '../../model/reference-data.ts';
import { type Random, randomFor } from './random.ts';
import { onSpread, tickAt } from './spread-tables.ts';
import type { TradeKind } from './trade-kinds.ts';

/** What a trade comes to, as scaled integers: all that a checksum or a control total needs. */
export type TradeTerms = {
  readonly quantity: number;
  readonly priceMilli: number;
  readonly valueCents: number;
  readonly accruedCents: number;
  readonly isAccruedNegative: boolean;
};

const isDebt = (stock: Stock): boolean => stock.category === 'Debt Securities';

/** Where a kind of security usually trades, in thousandths of its currency. */
const priceRange = (stock: Stock): readonly [low: number, high: number] => {
  if (stock.market !== 'HK') return [3_000, 180_000];
  if (isDebt(stock)) return [95_000, 104_000];
  switch (stock.category) {
    case 'Derivative Warrants':
    case 'Callable Bull/Bear Contracts':
    case 'Equity Warrants (Main Board)':
      return [15, 900];
    case 'Exchange Traded Products':
      return [5_000, 150_000];
    case 'Real Estate Investment Trusts':
      return [1_500, 45_000];
    default:
      return stock.subCategory === 'Equity Securities (GEM)' ? [40, 2_000] : [400, 400_000];
  }
};

/** A Hong Kong dollar in the counter's currency, in thousandths: round numbers, not rates. */
const PER_HKD_MILLI: Readonly<Record<string, number>> = { HKD: 1_000, CNY: 920, USD: 128 };

/** Prices of one security lie close together all year; its counters differ by the currency alone. */
const usualPrice = (seed: number, stock: Stock): number => {
  const [low, high] = priceRange(stock);
  const random = randomFor(seed, Number(stock.domainSettlementStockCode), 0x9127ce);
  // Twice the square of an even draw: many cheap securities, few dear ones, as on the exchange.
  const share = random.between(0, 1_000) * random.between(0, 1_000);
  const price = low + Math.floor(((high - low) * share) / 1_000_000);
  if (stock.market !== 'HK' || isDebt(stock)) return price;
  return Math.max(10, Math.floor((price * (PER_HKD_MILLI[stock.tradingCurrency] ?? 1_000)) / 1_000));
};

const drawPrice = (seed: number, stock: Stock, draw: { readonly kind: TradeKind; readonly random: Random }): number => {
  const usual = onSpread(usualPrice(seed, stock), stock.spreadTable);
  const tick = tickAt(usual, stock.spreadTable);
  if (draw.kind.price === 'off-spread') return tick > 1 ? usual + 1 + draw.random.between(0, tick - 2) : Math.ceil(usual * 1.4);
  return onSpread(usual + tick * draw.random.between(-6, 6), stock.spreadTable);
};

/** What people put into one trade, in cents: a mean of about fifty thousand dollars, as CCASS statistics have it. */
const TICKET_CENTS = [400_000, 900_000, 2_000_000, 4_000_000, 6_000_000, 20_000_000] as const;

const drawShares = (stock: Stock, priceMilli: number, draw: { readonly kind: TradeKind; readonly random: Random }): number => {
  const { kind, random } = draw;
  if (kind.lots === 'odd' && stock.boardLot > 1) return random.between(1, stock.boardLot - 1);
  if (kind.lots === 'special') return stock.boardLot * random.between(100, 400);
  const lotCents = Math.max(1, Math.floor((stock.boardLot * priceMilli) / 10));
  const ticket = Math.floor((random.pick(TICKET_CENTS) * random.between(50, 150)) / 100);
  return stock.boardLot * Math.max(1, Math.round(ticket / lotCents));
};

/** Debt is quoted per hundred of nominal, without the interest that has accrued; that is a field of its own. */
const debtTerms = (stock: Stock, priceMilli: number, draw: { readonly kind: TradeKind; readonly random: Random }): TradeTerms => {
  const quantity = (stock.debtBoardLotNominal ?? stock.boardLot) * draw.random.between(1, 4);
  const accruesMilli = draw.kind.accrued === 'negative' ? draw.random.between(50, 300) : draw.random.between(100, 2_400);
  return {
    quantity,
    priceMilli,
    valueCents: Math.round((quantity * priceMilli) / 1_000),
    accruedCents: draw.kind.accrued && stock.admittedToCcass ? Math.round((quantity * accruesMilli) / 1_000) : 0,
    isAccruedNegative: draw.kind.accrued === 'negative',
  };
};

export const drawTerms = (seed: number, stock: Stock, draw: { readonly kind: TradeKind; readonly random: Random }): TradeTerms => {
  const priceMilli = drawPrice(seed, stock, draw);
  if (isDebt(stock)) return debtTerms(stock, priceMilli, draw);
  const quantity = drawShares(stock, priceMilli, draw);
  return { quantity, priceMilli, valueCents: Math.round((quantity * priceMilli) / 10), accruedCents: 0, isAccruedNegative: false };
};

/** HKSCC's record checksum as a number: the essential fields as integers, sign and decimal point ignored. */
export const checksumOf = (stockCode: string, terms: TradeTerms): number =>
  Number(stockCode) + terms.quantity + terms.priceMilli + terms.valueCents + terms.accruedCents;

/** HKEX's minimum spreads, in thousandths of the currency: up to (and not at) a price, prices are multiples of the tick. */
type Band = readonly [below: number, tick: number];

const STRUCTURED: readonly Band[] = [
  [250, 1],
  [500, 5],
  [10_000, 10],
  [20_000, 20],
  [100_000, 50],
  [200_000, 100],
  [500_000, 200],
  [1_000_000, 500],
  [2_000_000, 1_000],
  [5_000_000, 2_000],
  [9_995_000, 5_000],
];

/** Equities and REITs since the first phase of the spread reduction: 10 to 20 and 20 to 50 are finer. */
const EQUITIES: readonly Band[] = [...STRUCTURED.slice(0, 3), [20_000, 10], [50_000, 20], ...STRUCTURED.slice(4)];

const EXCHANGE_TRADED_PRODUCTS: readonly Band[] = [
  [1_000, 1],
  [5_000, 2],
  [10_000, 5],
  [20_000, 10],
  [100_000, 20],
  [200_000, 50],
  [500_000, 100],
  [1_000_000, 200],
  [2_000_000, 500],
  [9_999_000, 1_000],
];

const TABLES: Readonly<Record<string, readonly Band[]>> = {
  '1': EQUITIES,
  '3': [[9_999_950, 50]],
  '5': EXCHANGE_TRADED_PRODUCTS,
  '6': STRUCTURED,
};

/** China Connect prices move by a fen. */
const CHINA_CONNECT_TICK = 10;

export const tickAt = (priceMilli: number, spreadTable: string | undefined): number => {
  const bands = TABLES[spreadTable ?? ''];
  return bands ? (bands.find(([below]) => priceMilli < below)?.[1] ?? 5_000) : CHINA_CONNECT_TICK;
};

/** The nearest price that may be quoted, never below one tick. */
export const onSpread = (priceMilli: number, spreadTable: string | undefined): number => {
  const tick = tickAt(priceMilli, spreadTable);
  return Math.max(tick, Math.round(priceMilli / tick) * tick);
};

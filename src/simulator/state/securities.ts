import type { Stock } from '../../model/reference-data.ts';
import type { Market } from '../../model/trade.ts';
import { type DataRow, once, readDataFile } from './data-files.ts';
import { dateOf, midnightOf } from './market-time.ts';

const flag = (value: string | undefined): boolean => value === 'Y';

const hongKongStock = (row: DataRow): Stock => ({
  stockCode: row.stock_code ?? '',
  market: 'HK',
  shortName: row.short_name ?? '',
  ...(row.name_chinese ? { nameChinese: row.name_chinese } : {}),
  category: row.category ?? '',
  ...(row.sub_category ? { subCategory: row.sub_category } : {}),
  ...(row.isin ? { isin: row.isin } : {}),
  boardLot: Number(row.board_lot),
  tradingCurrency: row.trading_currency ?? '',
  domainSettlementStockCode: row.domain_settlement_stock_code ?? '',
  ...(row.rmb_counter ? { rmbCounterStockCode: row.rmb_counter } : {}),
  admittedToCcass: flag(row.ccass),
  subjectToStampDuty: flag(row.stamp_duty),
  shortSellEligible: flag(row.short_sell),
  casEligible: flag(row.cas),
  vcmEligible: flag(row.vcm),
  posEligible: flag(row.pos),
  ...(row.spread_table ? { spreadTable: row.spread_table } : {}),
  ...(row.debt_board_lot_nominal ? { debtBoardLotNominal: Number(row.debt_board_lot_nominal) } : {}),
  ...(row.debt_investor_type ? { debtInvestorType: row.debt_investor_type } : {}),
  ...(row.expiry_date ? { expiryDate: row.expiry_date } : {}),
});

/** Hong Kong's eligibility flags say nothing about a mainland share: they are all off, but for its admission to CCASS. */
const chinaConnectStock = (row: DataRow): Stock => ({
  stockCode: row.ccass_stock_code ?? '',
  market: row.market === 'SSE' ? 'SSE' : 'SZSE',
  shortName: row.name || `${row.market} ${row.mainland_code}`,
  ...(row.name_chinese ? { nameChinese: row.name_chinese } : {}),
  category: 'China Connect Securities',
  boardLot: 100,
  tradingCurrency: 'CNY',
  domainSettlementStockCode: row.ccass_stock_code ?? '',
  mainlandStockCode: row.mainland_code ?? '',
  ...(row.eligibility === 'buy_and_sell' ? { chinaConnectEligibility: 'BUY_AND_SELL' as const } : {}),
  ...(row.face_value_rmb ? { faceValueRmb: row.face_value_rmb } : {}),
  admittedToCcass: true,
  subjectToStampDuty: false,
  shortSellEligible: false,
  casEligible: false,
  vcmEligible: false,
  posEligible: false,
});

const byMarketAndCode = (one: Stock, other: Stock): number =>
  one.market === other.market ? (one.stockCode < other.stockCode ? -1 : 1) : one.market < other.market ? -1 : 1;

const shippedStocks = once((): readonly Stock[] =>
  [...readDataFile('stocks.csv').map(hongKongStock), ...readDataFile('china-connect.csv').map(chinaConnectStock)].sort(byMarketAndCode),
);

const debtCodes = once(
  () =>
    new Set(
      shippedStocks()
        .filter((stock) => stock.category === 'Debt Securities')
        .map((stock) => stock.stockCode),
    ),
);

/** Whether a Hong Kong stock code is that of a debt security, quoted per hundred of nominal. */
export const isDebtCode = (stockCode: string): boolean => debtCodes().has(stockCode);

const listed = new Map<string, readonly Stock[]>();

/** The stock list of a date: what has expired by then is gone. */
export const stocksOn = (date: string): readonly Stock[] => {
  const kept = listed.get(date) ?? shippedStocks().filter((stock) => stock.expiryDate === undefined || stock.expiryDate >= date);
  listed.set(date, kept);
  return kept;
};

/** What the market trades on a date, by what kind of trade picks from it. Never empty lists: the data has some of each. */
export type TradedSecurities = {
  readonly popular: readonly Stock[];
  readonly counters: readonly Stock[];
  readonly products: readonly Stock[];
  readonly structured: readonly Stock[];
  readonly growth: readonly Stock[];
  readonly debt: readonly Stock[];
  readonly debtOutsideCcass: readonly Stock[];
  readonly shortable: readonly Stock[];
};

const SETTLED_CURRENCIES = ['CNY', 'HKD', 'USD'];
const STRUCTURED = ['Derivative Warrants', 'Callable Bull/Bear Contracts', 'Equity Warrants (Main Board)'];
const GROWTH_BOARDS = ['Equity Securities (GEM)', 'Trading Only Securities'];

const hongKongGroups = (stocks: readonly Stock[]): TradedSecurities => {
  const debt = stocks.filter((stock) => stock.category === 'Debt Securities');
  const admitted = stocks.filter((stock) => stock.admittedToCcass && stock.category !== 'Debt Securities');
  const equities = admitted.filter((stock) => stock.category === 'Equity' && !GROWTH_BOARDS.includes(stock.subCategory ?? ''));
  const popular = equities.filter((stock) => stock.tradingCurrency === 'HKD');
  return {
    popular,
    counters: admitted.filter((stock) => stock.domainSettlementStockCode !== stock.stockCode),
    products: admitted.filter((stock) => /^(Exchange Traded|Real Estate)/.test(stock.category)),
    structured: admitted.filter((stock) => STRUCTURED.includes(stock.category)),
    growth: stocks.filter((stock) => stock.category === 'Equity' && GROWTH_BOARDS.includes(stock.subCategory ?? '')),
    debt: debt.filter((stock) => stock.admittedToCcass),
    debtOutsideCcass: debt.filter((stock) => !stock.admittedToCcass),
    shortable: popular.filter((stock) => stock.shortSellEligible),
  };
};

/** China Connect knows one kind of trade; its growth boards (STAR, ChiNext) are a group so that each day has some. */
const chinaConnectGroups = (stocks: readonly Stock[]): TradedSecurities => {
  const growth = stocks.filter((stock) => /^(688|30)/.test(stock.mainlandStockCode ?? ''));
  return { popular: stocks, counters: [], products: [], structured: [], growth, debt: [], debtOutsideCcass: [], shortable: [] };
};

/** Structured products stop trading before they expire, and a trade of today must still be in the lists of the days after. */
const EXPIRES_SOON_MS = 30 * 24 * 3_600_000;

const isTradedOn = (date: string) => {
  const soon = dateOf(midnightOf(date) + EXPIRES_SOON_MS);
  return (stock: Stock): boolean => SETTLED_CURRENCIES.includes(stock.tradingCurrency) && (stock.expiryDate ?? soon) >= soon;
};

const traded = new Map<string, TradedSecurities>();

export const tradedSecurities = (market: Market, date: string): TradedSecurities => {
  const key = `${market} ${date}`;
  const known = traded.get(key);
  if (known) return known;
  const stocks = stocksOn(date)
    .filter((stock) => stock.market === market)
    .filter(isTradedOn(date));
  const groups = market === 'HK' ? hongKongGroups(stocks) : chinaConnectGroups(stocks);
  traded.set(key, groups);
  return groups;
};

import { MARKETS } from '../contract/markets.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Stock } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { stocksSeen } from './pages.ts';

/** Checks of how the counters of one security hang together in the Stock List: settlement, currency and ISIN. */
export const counters = {
  ofEveryMarket: (): Check =>
    check('stocks-are-of-every-market', 'the list has securities of Hong Kong, Shanghai and Shenzhen', (evidence) => {
      const rows = stocksSeen(evidence);
      if (rows.length === 0) return unobserved(NO_STOCK);
      const listed = new Set(rows.map(({ value }) => value.market));
      const lacking = MARKETS.filter((market) => !listed.has(market));
      return judgedBy(
        lacking.map((market) => ({ says: 'a market is not listed', expected: market, received: 'no security', exchange: 'stocks' })),
      );
    }),

  domainSettlesOnItself: (): Check =>
    check('stocks-domain-settles-on-itself', 'a counter on which others settle settles on itself', (evidence) =>
      eachStock(evidence, (row, { domains }) => {
        const { stockCode, domainSettlementStockCode } = row.value;
        if (!domains.has(codeOf(row.value)) || domainSettlementStockCode === stockCode) return undefined;
        const says = `${shown(stockCode)} is a domain settlement counter`;
        return found(memberOf(row, 'domainSettlementStockCode'), says, shown(stockCode), shown(domainSettlementStockCode));
      }),
    ),

  /** Counters with one ISIN are of one security. */
  domainIsInHongKongDollars: (): Check =>
    check('stocks-domain-is-in-hkd', 'a security with a counter in HKD settles on that counter', (evidence) =>
      eachStock(evidence, (row, { byCode, inHkd }) => {
        const { market, stockCode, isin, domainSettlementStockCode } = row.value;
        const domain = byCode.get(`${market} ${domainSettlementStockCode}`);
        if (isin === undefined || domain === undefined || domain.tradingCurrency === 'HKD' || !inHkd.has(`${market} ${isin}`))
          return undefined;
        const says = `${shown(stockCode)} has a counter in HKD and settles on another`;
        return found(memberOf(row, 'domainSettlementStockCode'), says, 'a counter in HKD', `one in ${shown(domain.tradingCurrency)}`);
      }),
    ),

  rmbCountersAreInRmb: (): Check =>
    check('stocks-rmb-counters-are-in-rmb', 'every RMB counter that is named is listed, in CNY', (evidence) =>
      eachStock(evidence, (row, { byCode }) => {
        const { market, stockCode, rmbCounterStockCode } = row.value;
        const counter = byCode.get(`${market} ${rmbCounterStockCode}`);
        if (rmbCounterStockCode === undefined || counter?.tradingCurrency === 'CNY') return undefined;
        const received = counter === undefined ? 'none that is listed' : `one in ${shown(counter.tradingCurrency)}`;
        return found(memberOf(row, 'rmbCounterStockCode'), `the RMB counter of ${shown(stockCode)}`, 'a stock code in CNY', received);
      }),
    ),

  haveOneIsin: (): Check =>
    check('stocks-counters-have-one-isin', 'counters with one domain settlement code have one ISIN', (evidence) => {
      const first = new Map<string, string>();
      return eachStock(evidence, (row) => {
        const { market, isin, domainSettlementStockCode: domain } = row.value;
        if (isin === undefined || domain === undefined) return undefined;
        const known = first.get(`${market} ${domain}`) ?? isin;
        first.set(`${market} ${domain}`, known);
        return known === isin ? undefined : found(memberOf(row, 'isin'), `another counter of ${domain} has another ISIN`, known, isin);
      });
    }),
};

const NO_STOCK = 'no stock came, or not to the last page';

const codeOf = ({ market, stockCode }: Seen<Stock>): string => `${market} ${stockCode}`;

type StockList = {
  readonly rows: readonly SeenAt<Seen<Stock>>[];
  readonly byCode: ReadonlyMap<string, Seen<Stock>>;
  /** Market and code of the counters on which a stock other than themselves settles. */
  readonly domains: ReadonlySet<string>;
  /** Market and ISIN of what has a counter in HKD. */
  readonly inHkd: ReadonlySet<string>;
};

const readList = (evidence: CaseEvidence): StockList => {
  const rows = stocksSeen(evidence);
  const stocks = rows.map(({ value }) => value);
  const others = stocks.filter(({ stockCode, domainSettlementStockCode: domain }) => domain !== undefined && domain !== stockCode);
  return {
    rows,
    byCode: new Map(stocks.map((stock) => [codeOf(stock), stock])),
    domains: new Set(others.map(({ market, domainSettlementStockCode }) => `${market} ${domainSettlementStockCode}`)),
    inHkd: new Set(stocks.flatMap(({ market, isin, tradingCurrency }) => (tradingCurrency === 'HKD' ? [`${market} ${isin}`] : []))),
  };
};

const eachStock = (evidence: CaseEvidence, judge: (row: SeenAt<Seen<Stock>>, list: StockList) => Finding | undefined): CheckResult => {
  const list = readList(evidence);
  return each(list.rows, NO_STOCK, (row) => judge(row, list));
};

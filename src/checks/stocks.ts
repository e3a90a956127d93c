import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Stock } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import { check, each, shown } from './check.ts';
import { found, memberOf } from './finding.ts';
import { stocksSeen } from './pages.ts';

/** Checks of the Stock List in itself, and what it tells of debt. */
export const stocks = {
  domainCountersExist: (): Check =>
    check('stocks-domain-counters-exist', 'the domain settlement counter of every stock is itself a stock of its market', (evidence) => {
      const rows = stocksSeen(evidence);
      const listed = new Set(rows.map(({ value }) => `${value.market} ${value.stockCode}`));
      return each(rows, NO_STOCK, (row) => {
        const { market, stockCode, domainSettlementStockCode } = row.value;
        if (listed.has(`${market} ${domainSettlementStockCode}`)) return undefined;
        const says = `${shown(stockCode)} settles on a counter that is not listed`;
        return found(
          memberOf(row, 'domainSettlementStockCode'),
          says,
          `a stock code of ${shown(market)}`,
          shown(domainSettlementStockCode),
        );
      });
    }),

  codesAreUnique: (): Check =>
    check('stocks-codes-are-unique', 'no stock code stands twice in one market', (evidence) => {
      const known = new Set<string>();
      const rows = stocksSeen(evidence).filter(({ value }) => value.market !== undefined && value.stockCode !== undefined);
      return each(rows, NO_STOCK, (row) => {
        const code = `${row.value.market} ${row.value.stockCode}`;
        const isNew = !known.has(code);
        known.add(code);
        return isNew ? undefined : found(memberOf(row, 'stockCode'), 'a stock code stands twice', 'each code once in a market', code);
      });
    }),
};

const NO_STOCK = 'no stock came, or not to the last page';

/** Which stock codes, named with their market, are debt and which are not; undefined when no whole list was delivered. */
export const debtCodes = (evidence: CaseEvidence): ReadonlyMap<string, boolean> | undefined => {
  const rows = stocksSeen(evidence);
  if (rows.length === 0) return undefined;
  return new Map(rows.map(({ value }) => [`${value.market} ${value.stockCode}`, isDebt(value)]));
};

/** The names of categories are examples in the contract; that only debt has these two fields is its rule. */
const isDebt = ({ category, debtBoardLotNominal, debtInvestorType }: Seen<Stock>): boolean =>
  category === 'Debt Securities' || debtBoardLotNominal !== undefined || debtInvestorType !== undefined;

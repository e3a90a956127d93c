import type { Check } from '../model/case.ts';
import type { Stock } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import { check, each, shown } from './check.ts';
import { found, memberOf } from './finding.ts';
import { stocksSeen } from './pages.ts';

/** Checks of the codes that the Stock List gives to securities from outside: ISINs, and the codes of the mainland. */
export const stockCodes = {
  isinsHaveTheirCheckDigit: (): Check =>
    check('stocks-isins-have-their-check-digit', 'every ISIN ends with the check digit of ISO 6166', (evidence) => {
      const rows = stocksSeen(evidence).filter(({ value }) => value.isin !== undefined);
      return each(rows, 'no stock with an ISIN came, or the list not to the last page', (row) => {
        const isin = shown(row.value.isin);
        return hasCheckDigit(isin) ? undefined : found(memberOf(row, 'isin'), 'the check digit is wrong', 'an ISIN that adds up', isin);
      });
    }),

  mainlandCodesAreOfTheMainland: (): Check =>
    check(
      'stocks-mainland-codes-are-of-the-mainland',
      'exactly the China Connect securities have a mainland code, each its own',
      (evidence) => {
        const known = new Set<string>();
        return each(stocksSeen(evidence), NO_STOCK, (row) => {
          const { market, stockCode, mainlandStockCode } = row.value;
          const name = `${market} ${mainlandStockCode}`;
          const isNew = mainlandStockCode === undefined || !known.has(name);
          known.add(name);
          if (isNew && (mainlandStockCode !== undefined) === isNorthbound(row.value)) return undefined;
          const expected = isNorthbound(row.value) ? `a mainland code that no other stock of ${shown(market)} has` : 'no mainland code';
          return found(memberOf(row, 'mainlandStockCode'), `the mainland code of ${shown(stockCode)}`, expected, shown(mainlandStockCode));
        });
      },
    ),

  northboundIsInRmb: (): Check =>
    check('stocks-northbound-is-in-rmb', 'every China Connect security is listed in CNY', (evidence) =>
      each(
        stocksSeen(evidence).filter(({ value }) => isNorthbound(value)),
        'no China Connect security came, or the list not to the last page',
        (row) => {
          const { stockCode, tradingCurrency } = row.value;
          if (tradingCurrency === 'CNY') return undefined;
          return found(memberOf(row, 'tradingCurrency'), `the currency of ${shown(stockCode)}`, 'CNY', shown(tradingCurrency));
        },
      ),
    ),
};

const NO_STOCK = 'no stock came, or not to the last page';

const isNorthbound = ({ market }: Seen<Stock>): boolean => market === 'SSE' || market === 'SZSE';

/** Letters count as two digits, A as 10; then every second digit from the right is doubled, and the digits sum up to a multiple of ten. */
const hasCheckDigit = (isin: string): boolean => {
  if (!/^[A-Z]{2}[A-Z0-9]{9}\d$/.test(isin)) return false;
  const digits = [...isin].map((character) => Number.parseInt(character, 36).toString()).join('');
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return sum % 10 === 0;
};

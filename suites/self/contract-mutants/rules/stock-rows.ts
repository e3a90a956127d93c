import { type Break, type Item, type Rule, textOf, type World } from './rule.ts';

/** Rules between the rows of the Stock List, and between the codes of one row. */

type Found = (stock: Item, stocks: readonly Item[]) => Item | undefined;

/** Other rows of the same market. */
const others = (stock: Item, world: World): readonly Item[] =>
  world.rows('stocks').filter((other) => other['market'] === stock['market'] && other['stockCode'] !== stock['stockCode']);

/** A member gets what another row has at `from`. */
const takenFrom =
  (member: string, from: string, find: Found): Break['change'] =>
  (stock, world) => {
    const other = find(stock, others(stock, world));
    return other && { [member]: other[from] };
  };

const rowsBefore = (stock: Item, stocks: readonly Item[]): readonly Item[] =>
  stocks.filter((other) => textOf(other, 'stockCode') < textOf(stock, 'stockCode'));

const isDomain = (stock: Item, stocks: readonly Item[]): boolean =>
  stocks.some((other) => other['domainSettlementStockCode'] === stock['stockCode']);

/** A row that settles on another counter of the list. */
const isSecondCounter = (stock: Item): boolean => stock['domainSettlementStockCode'] !== stock['stockCode'];

const isAlone = (stock: Item, stocks: readonly Item[]): boolean => !isSecondCounter(stock) && !isDomain(stock, stocks);

/** The last digit of an ISIN is its check digit: any other one is wrong. */
const withWrongDigit = (isin: string): string => `${isin.slice(0, -1)}${(Number(isin.slice(-1)) + 1) % 10}`;

export const stockRules: readonly Rule[] = [
  {
    requirement: 'REF-STK-02',
    of: 'stocks',
    at: ['stockCode'],
    breaks: [
      {
        says: 'the stock code of a row before',
        change: takenFrom('stockCode', 'stockCode', (stock, stocks) => (isAlone(stock, stocks) ? rowsBefore(stock, stocks)[0] : undefined)),
      },
    ],
  },
  {
    requirement: 'REF-STK-04',
    of: 'stocks',
    at: ['domainSettlementStockCode'],
    breaks: [
      {
        says: 'a domain counter that is not listed',
        change: (stock, world) => (isAlone(stock, others(stock, world)) ? { domainSettlementStockCode: '99998' } : undefined),
      },
    ],
  },
  {
    requirement: 'REF-STK-05',
    of: 'stocks',
    at: ['domainSettlementStockCode'],
    breaks: [
      {
        says: 'a domain counter that settles on another',
        change: takenFrom('domainSettlementStockCode', 'stockCode', (stock, stocks) =>
          isDomain(stock, stocks) ? stocks.find((other) => isSecondCounter(other) && other['isin'] === stock['isin']) : undefined,
        ),
      },
    ],
  },
  {
    requirement: 'REF-STK-06',
    of: 'stocks',
    at: ['domainSettlementStockCode'],
    breaks: [
      {
        says: 'a second counter that settles on itself',
        change: (stock) =>
          isSecondCounter(stock) && stock['tradingCurrency'] !== 'HKD' ? { domainSettlementStockCode: stock['stockCode'] } : undefined,
      },
    ],
  },
  {
    requirement: 'REF-STK-07',
    of: 'stocks',
    at: ['rmbCounterStockCode'],
    breaks: [
      {
        says: 'an RMB counter in Hong Kong dollars',
        change: takenFrom('rmbCounterStockCode', 'stockCode', (stock, stocks) =>
          stock['rmbCounterStockCode'] === undefined ? undefined : stocks.find((other) => other['tradingCurrency'] === 'HKD'),
        ),
      },
      {
        says: 'an RMB counter that is not listed',
        change: (stock) => (stock['rmbCounterStockCode'] === undefined ? undefined : { rmbCounterStockCode: '99998' }),
      },
    ],
  },
  {
    requirement: 'REF-STK-08',
    of: 'stocks',
    at: ['isin'],
    breaks: [
      {
        says: 'a second counter with the ISIN of another security',
        change: takenFrom('isin', 'isin', (stock, stocks) =>
          isSecondCounter(stock) ? stocks.find(({ isin }) => isin !== undefined && isin !== stock['isin']) : undefined,
        ),
      },
    ],
  },
  {
    requirement: 'REF-STK-09',
    of: 'stocks',
    at: ['isin'],
    breaks: [
      {
        says: 'an ISIN with another check digit',
        change: (stock, world) =>
          stock['isin'] !== undefined && isAlone(stock, others(stock, world)) ? { isin: withWrongDigit(textOf(stock, 'isin')) } : undefined,
      },
    ],
  },
  {
    requirement: 'REF-STK-10',
    of: 'stocks',
    at: ['mainlandStockCode'],
    breaks: [
      {
        says: 'the mainland code of a row before',
        change: takenFrom('mainlandStockCode', 'mainlandStockCode', (stock, stocks) =>
          stock['market'] === 'HK' ? undefined : rowsBefore(stock, stocks)[0],
        ),
      },
      { says: 'no mainland code', change: (stock) => (stock['market'] === 'HK' ? undefined : { mainlandStockCode: undefined }) },
      { says: 'a mainland code in Hong Kong', change: (stock) => (stock['market'] === 'HK' ? { mainlandStockCode: '600000' } : undefined) },
    ],
  },
  {
    requirement: 'REF-STK-13',
    of: 'stocks',
    at: ['tradingCurrency'],
    breaks: [
      {
        says: 'China Connect in Hong Kong dollars',
        change: (stock) => (stock['market'] === 'HK' ? undefined : { tradingCurrency: 'HKD' }),
      },
    ],
  },
  {
    requirement: 'REF-STK-14',
    of: 'stocks',
    at: ['nameChinese'],
    breaks: [
      {
        says: 'question marks for characters',
        change: ({ nameChinese }) => (nameChinese === undefined ? undefined : { nameChinese: '??' }),
      },
      {
        says: 'a replacement character',
        change: ({ nameChinese }) => (nameChinese === undefined ? undefined : { nameChinese: `${String(nameChinese)}\u{fffd}` }),
      },
    ],
  },
];

import { expect, test } from '@jest/globals';
import { met, unobserved } from './check.ts';
import { debtCodes, stocks } from './stocks.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { datasetPage, stock } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const domain = stocks.domainCountersExist();
const unique = stocks.codesAreUnique();
const listed = (...rows: readonly unknown[]) => evidenceOf([jsonAnswer('stocks', datasetPage('stocks', rows))]);
const twoPages = evidenceOf([
  jsonAnswer('stocks', datasetPage('stocks', [stock()], { nextCursor: 'next' })),
  jsonAnswer('stocks#2', datasetPage('stocks', [stock()])),
]);
const NO_STOCK = unobserved('no stock came, or not to the last page');

const rows: readonly Row[] = [
  { name: 'a counter that settles on another', check: domain, given: listed(stock(), stock({ stockCode: '80700' })), want: met },
  {
    name: 'one that is listed in another market only',
    check: domain,
    given: listed(stock({ market: 'SSE' }), stock({ stockCode: '80700' })),
    want: violated({
      says: '80700 settles on a counter that is not listed',
      expected: 'a stock code of HK',
      received: '00700',
      exchange: 'stocks',
      at: '/rows/1/domainSettlementStockCode',
    }),
  },
  {
    name: 'more pages to come',
    check: domain,
    given: evidenceOf([jsonAnswer('stocks', datasetPage('stocks', [stock({ stockCode: '80700' })], { nextCursor: 'next' }))]),
    want: NO_STOCK,
  },
  { name: 'one code in two markets', check: unique, given: listed(stock(), stock({ market: 'SSE' })), want: met },
  {
    name: 'on two pages',
    check: unique,
    given: twoPages,
    want: violated({
      says: 'a stock code stands twice',
      expected: 'each code once in a market',
      received: 'HK 00700',
      exchange: 'stocks#2',
      at: '/rows/0/stockCode',
    }),
  },
  { name: 'codes that are none', check: unique, given: listed(stock({ stockCode: 700 }), stock({ stockCode: 700 })), want: NO_STOCK },
];

testRows(rows);

test('debt is told by its category or by a field that only debt has', () => {
  const given = listed(
    stock(),
    stock({ stockCode: '04201', category: 'Debt Securities' }),
    stock({ stockCode: '04202', category: 'Bonds', debtBoardLotNominal: 10_000 }),
    stock({ stockCode: '04203', category: 'Bonds', debtInvestorType: 'Public' }),
  );
  expect([...(debtCodes(given) ?? [])]).toEqual([
    ['HK 00700', false],
    ['HK 04201', true],
    ['HK 04202', true],
    ['HK 04203', true],
  ]);
  expect(debtCodes(evidenceOf([]))).toBeUndefined();
});

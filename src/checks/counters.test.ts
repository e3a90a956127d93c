import { met } from './check.ts';
import { counters } from './counters.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { datasetPage, stock } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const listed = (...rows: readonly unknown[]) => evidenceOf([jsonAnswer('stocks', datasetPage('stocks', rows))]);
const rmb = (members = {}) => stock({ stockCode: '80700', tradingCurrency: 'CNY', ...members });
const at = (row: number, member: string) => ({ exchange: 'stocks', at: `/rows/${row}/${member}` });

const markets = counters.ofEveryMarket();
const itself = counters.domainSettlesOnItself();
const inHkd = counters.domainIsInHongKongDollars();
const rmbCounters = counters.rmbCountersAreInRmb();
const isins = counters.haveOneIsin();

const rows: readonly Row[] = [
  {
    name: 'one security of each',
    check: markets,
    given: listed(stock(), stock({ market: 'SSE' }), stock({ market: 'SZSE' })),
    want: met,
  },
  {
    name: 'Hong Kong alone',
    check: markets,
    given: listed(stock()),
    want: violated(
      { says: 'a market is not listed', expected: 'SSE', received: 'no security', exchange: 'stocks' },
      { says: 'a market is not listed', expected: 'SZSE', received: 'no security', exchange: 'stocks' },
    ),
  },
  { name: 'a pair of counters', check: itself, given: listed(stock(), rmb()), want: met },
  {
    name: 'a chain of counters',
    check: itself,
    given: listed(stock({ domainSettlementStockCode: '09700' }), rmb()),
    want: violated({
      says: '00700 is a domain settlement counter',
      expected: '00700',
      received: '09700',
      ...at(0, 'domainSettlementStockCode'),
    }),
  },
  { name: 'a pair on the counter in HKD', check: inHkd, given: listed(rmb(), stock()), want: met },
  { name: 'no counter in HKD', check: inHkd, given: listed(rmb({ domainSettlementStockCode: '80700' })), want: met },
  {
    name: 'a counter that settles on itself beside one in HKD',
    check: inHkd,
    given: listed(rmb({ domainSettlementStockCode: '80700' }), stock()),
    want: violated({
      says: '80700 has a counter in HKD and settles on another',
      expected: 'a counter in HKD',
      received: 'one in CNY',
      ...at(0, 'domainSettlementStockCode'),
    }),
  },
  { name: 'one that is listed', check: rmbCounters, given: listed(stock({ rmbCounterStockCode: '80700' }), rmb()), want: met },
  {
    name: 'one that is not listed, and one in HKD',
    check: rmbCounters,
    given: listed(stock({ rmbCounterStockCode: '80700' }), stock({ stockCode: '00005', rmbCounterStockCode: '00700' })),
    want: violated(
      {
        says: 'the RMB counter of 00700',
        expected: 'a stock code in CNY',
        received: 'none that is listed',
        ...at(0, 'rmbCounterStockCode'),
      },
      { says: 'the RMB counter of 00005', expected: 'a stock code in CNY', received: 'one in HKD', ...at(1, 'rmbCounterStockCode') },
    ),
  },
  { name: 'no RMB counter', check: rmbCounters, given: listed(stock()), want: met },
  { name: 'one ISIN, and a counter without', check: isins, given: listed(stock(), rmb(), rmb({ isin: undefined })), want: met },
  {
    name: 'another ISIN',
    check: isins,
    given: listed(stock(), rmb({ isin: 'HK0000000000' })),
    want: violated({
      says: 'another counter of 00700 has another ISIN',
      expected: 'KYG875721634',
      received: 'HK0000000000',
      ...at(1, 'isin'),
    }),
  },
];

testRows(rows);

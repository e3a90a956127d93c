import { met, unobserved } from './check.ts';
import { stockCodes } from './stock-codes.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { datasetPage, stock } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const listed = (...rows: readonly unknown[]) => evidenceOf([jsonAnswer('stocks', datasetPage('stocks', rows))]);
const northbound = (stockCode: string, members = {}) => stock({ market: 'SSE', stockCode, tradingCurrency: 'CNY', ...members });
const at = (row: number, member: string) => ({ exchange: 'stocks', at: `/rows/${row}/${member}` });

const isins = stockCodes.isinsHaveTheirCheckDigit();
const mainland = stockCodes.mainlandCodesAreOfTheMainland();
const currency = stockCodes.northboundIsInRmb();

const rows: readonly Row[] = [
  {
    name: 'with letters and without, and none at all',
    check: isins,
    given: listed(stock(), stock({ isin: 'HK0002007356' }), stock({ isin: 'US0378331005' }), stock({ isin: undefined })),
    want: met,
  },
  {
    name: 'two digits swapped',
    check: isins,
    given: listed(stock({ isin: 'KYG875721643' })),
    want: violated({ says: 'the check digit is wrong', expected: 'an ISIN that adds up', received: 'KYG875721643', ...at(0, 'isin') }),
  },
  {
    name: 'one code in each market',
    check: mainland,
    given: listed(
      stock(),
      northbound('90519', { mainlandStockCode: '600519' }),
      northbound('70519', { market: 'SZSE', mainlandStockCode: '600519' }),
    ),
    want: met,
  },
  {
    name: 'one in Hong Kong, none in Shanghai, and one twice',
    check: mainland,
    given: listed(
      stock({ mainlandStockCode: '600700' }),
      northbound('90001'),
      northbound('90519', { mainlandStockCode: '600519' }),
      northbound('90520', { mainlandStockCode: '600519' }),
    ),
    want: violated(
      { says: 'the mainland code of 00700', expected: 'no mainland code', received: '600700', ...at(0, 'mainlandStockCode') },
      {
        says: 'the mainland code of 90001',
        expected: 'a mainland code that no other stock of SSE has',
        received: 'nothing',
        ...at(1, 'mainlandStockCode'),
      },
      {
        says: 'the mainland code of 90520',
        expected: 'a mainland code that no other stock of SSE has',
        received: '600519',
        ...at(3, 'mainlandStockCode'),
      },
    ),
  },
  { name: 'in CNY', check: currency, given: listed(stock(), northbound('90519')), want: met },
  {
    name: 'in HKD',
    check: currency,
    given: listed(northbound('90519', { tradingCurrency: 'HKD' })),
    want: violated({ says: 'the currency of 90519', expected: 'CNY', received: 'HKD', ...at(0, 'tradingCurrency') }),
  },
  {
    name: 'Hong Kong alone',
    check: currency,
    given: listed(stock()),
    want: unobserved('no China Connect security came, or the list not to the last page'),
  },
];

testRows(rows);

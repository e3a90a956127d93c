import type { Check } from '../model/case.ts';
import { met, unobserved } from './check.ts';
import { debtCodes } from './stocks.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { batchOf, datasetPage, opened, reported, stock } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';
import { trades } from './trade-rules.ts';

const stockList = jsonAnswer(
  'stocks',
  datasetPage('stocks', [
    stock(),
    stock({ stockCode: '04201', category: 'Debt Securities' }),
    stock({ stockCode: '05000', debtInvestorType: 'Public' }),
  ]),
);
const told = (...members: readonly object[]) => {
  const events = members.map((one, index) => reported(index + 2, { ...one }));
  return evidenceOf([stockList, jsonAnswer('events', batchOf([opened(), ...events]))], { tradeDate: '2026-04-08' });
};
const UNAPPLIED = unobserved('no trade to which this rule applies was delivered in "events"');
const NAME = 'HK 2026-04-08 0000260408000123 B';

/** A trade that keeps the rule, one that breaks it, and one that it is not about. */
type Case = {
  readonly check: Check;
  readonly kept: object;
  readonly broken: object;
  readonly finding: { readonly member: string; readonly expected: string; readonly received: string; readonly name?: string };
  readonly besides?: object;
};

const cases: readonly Case[] = [
  {
    check: trades.checksumIsRight('events'),
    kept: { quantity: 1, price: '0.001', value: '0.01', tradingStockCode: '00001', recordChecksum: '00000000000004' },
    broken: { recordChecksum: '21013600' },
    finding: { member: 'recordChecksum', expected: '00000021013600', received: '21013600' },
  },
  {
    check: trades.checksumIsRight('events'),
    kept: { accruedInterest: '1.50', accruedInterestSign: '-', recordChecksum: '00000021013750' },
    broken: { price: 512.5, recordChecksum: undefined },
    finding: { member: 'recordChecksum', expected: 'numbers that can be summed', received: 'a number that cannot be read' },
  },
  {
    check: trades.noReasonUnlessIsolated('events'),
    kept: {},
    broken: { isolationReason: 'H' },
    finding: { member: 'isolationReason', expected: 'no reason, as the trade is not isolated', received: 'H' },
    besides: { isolationIndicator: '2', isolationReason: 'H' },
  },
  {
    check: trades.reasonWhenIsolated('events'),
    kept: { isolationIndicator: '2', isolationReason: 'B' },
    broken: { isolationIndicator: '2' },
    finding: { member: 'isolationReason', expected: 'H, B or I, as the trade is isolated', received: 'no reason' },
    besides: {},
  },
  {
    check: trades.ccassTradesHaveIndicator('events'),
    kept: {},
    broken: { isolationIndicator: undefined },
    finding: { member: 'isolationIndicator', expected: 'isolation indicator 1 or 2', received: 'none' },
    besides: { ccassTradeIndicator: '2', isolationIndicator: undefined },
  },
  {
    check: trades.noIndicatorUnlessCcass('events'),
    kept: { ccassTradeIndicator: '2', isolationIndicator: undefined },
    broken: { ccassTradeIndicator: '2' },
    finding: { member: 'isolationIndicator', expected: 'no isolation indicator, as the trade is non-CCASS', received: '1' },
    besides: {},
  },
  {
    check: trades.noInterestUnlessCcass('events'),
    kept: { ccassTradeIndicator: '2', accruedInterest: '0' },
    broken: { ccassTradeIndicator: '2', accruedInterest: '5.00' },
    finding: { member: 'accruedInterest', expected: 'zero, as the trade is non-CCASS', received: '5.00' },
    besides: { accruedInterest: '5.00' },
  },
  {
    check: trades.segmentIsOfTheMarket('events'),
    kept: { marketSegment: 'GEM' },
    broken: { marketSegment: 'STAR' },
    finding: { member: 'marketSegment', expected: 'a segment of HK', received: 'STAR' },
    besides: { marketSegment: 'A-NEW-ONE' },
  },
  {
    check: trades.segmentIsOfTheMarket('events'),
    kept: { market: 'SSE', marketSegment: 'MAIN' },
    broken: { marketSegment: 'CHNX' },
    finding: { member: 'marketSegment', expected: 'a segment of HK', received: 'CHNX' },
    besides: { marketSegment: 'A-NEW-ONE' },
  },
  {
    check: trades.sellersCodesOnSells('events'),
    kept: { side: 'S', shortSellIndicator: 'N' },
    broken: { shortSellIndicator: 'Y' },
    finding: { member: 'side', expected: 'side S, as the code is Y', received: 'side B' },
    besides: { shortSellIndicator: 'C' },
  },
  {
    check: trades.coverCodeOnBuys('events'),
    kept: { shortSellIndicator: 'C' },
    broken: { side: 'S', shortSellIndicator: 'C' },
    finding: { member: 'side', expected: 'side B, as the code is C', received: 'side S', name: NAME.replace(/B$/, 'S') },
    besides: { shortSellIndicator: 'Y' },
  },
  {
    check: trades.noMainlandCodeInHongKong('events'),
    kept: {},
    broken: { mainlandStockCode: '600000' },
    finding: { member: 'mainlandStockCode', expected: 'no mainland code', received: '600000' },
    besides: { market: 'SSE', mainlandStockCode: '600000' },
  },
  {
    check: trades.signOnlyWithInterest('events'),
    kept: { accruedInterest: '0.01', accruedInterestSign: '-' },
    broken: { accruedInterest: '0', accruedInterestSign: '-' },
    finding: { member: 'accruedInterestSign', expected: 'no sign, as accrued interest is 0', received: 'the sign -' },
    besides: {},
  },
  {
    check: trades.timeIsOnTradeDate('events'),
    kept: {},
    broken: { tradeTime: '2026-04-08T01:30:01.127Z' },
    finding: { member: 'tradeTime', expected: '2026-04-08T…+08:00', received: '2026-04-08T01:30:01.127Z' },
  },
  {
    check: trades.timeIsOnTradeDate('events'),
    kept: { tradeDate: '2026-04-02', tradeTime: '2026-04-02T15:59:59.999+08:00' },
    broken: { tradeTime: '2026-04-07T09:30:01.127+08:00' },
    finding: { member: 'tradeTime', expected: '2026-04-08T…+08:00', received: '2026-04-07T09:30:01.127+08:00' },
  },
  {
    check: trades.northboundInRenminbi('events'),
    kept: { market: 'SZSE', currency: 'CNY' },
    broken: { market: 'SSE' },
    finding: { member: 'currency', expected: 'CNY', received: 'HKD', name: NAME.replace('HK', 'SSE') },
    besides: {},
  },
];

const rows: readonly Row[] = cases.flatMap(({ check, kept, broken, finding, besides }): readonly Row[] => {
  const { member, expected, received, name = NAME } = finding;
  const want = violated({ says: `${name} breaks the rule`, expected, received, exchange: 'events', at: `/events/2/trade/${member}` });
  return [
    { name: 'kept', check, given: told(kept), want: met },
    { name: 'kept once, broken once', check, given: told(kept, broken), want },
    ...(besides === undefined ? [] : [{ name: 'not about this trade', check, given: told(besides), want: UNAPPLIED }]),
  ];
});

const value = trades.valueIsPriceTimesQuantity('events', debtCodes);
const interest = trades.interestOnlyOnDebt('events', debtCodes);
const NO_LIST = unobserved('no whole stock list was delivered, so debt cannot be told from the rest');
const NOT_MEANT = unobserved('no non-debt trade was delivered in "events"');
const debt = [
  { tradingStockCode: '04201', accruedInterest: '7.00', value: '1.00' },
  { tradingStockCode: '05000', accruedInterest: '7.00', value: '1.00' },
];
const unlisted = { tradingStockCode: '09999', accruedInterest: '7.00', value: '1.00' };
const earlier = { tradeDate: '2026-04-02', accruedInterest: '7.00', value: '1.00' };
const withoutList = evidenceOf([jsonAnswer('events', batchOf([reported(2)]))], { tradeDate: '2026-04-08' });

const nonDebtRows: readonly Row[] = [
  {
    name: 'exact, and rounded',
    check: value,
    given: told({}, { price: '0.333', quantity: 10, value: '3.33' }, { price: '0.335', quantity: 1, value: '0.34' }),
    want: met,
  },
  {
    name: 'a whole cent off',
    check: value,
    given: told({ value: '205000.01' }),
    want: violated({
      says: `${NAME}: value is not price times quantity`,
      expected: '205000 (512.500 × 400)',
      received: '205000.01',
      exchange: 'events',
      at: '/events/1/trade/value',
    }),
  },
  {
    name: 'no price',
    check: value,
    given: told({ price: 512.5 }),
    want: violated({
      says: `${NAME} cannot be multiplied`,
      expected: 'price, quantity and value',
      received: 'nothing, 400, 205000.00',
      exchange: 'events',
      at: '/events/1/trade',
    }),
  },
  { name: 'debt, an unlisted code, and an earlier date', check: value, given: told(...debt, unlisted, earlier), want: NOT_MEANT },
  { name: 'no stock list', check: value, given: withoutList, want: NO_LIST },
  { name: 'zero', check: interest, given: told({ accruedInterest: '0' }), want: met },
  {
    name: 'some',
    check: interest,
    given: told({ accruedInterest: '5.00' }),
    want: violated({
      says: `${NAME} is not in a debt security`,
      expected: 'accrued interest of zero',
      received: '5.00',
      exchange: 'events',
      at: '/events/1/trade/accruedInterest',
    }),
  },
  { name: 'debt, an unlisted code, and an earlier date', check: interest, given: told(...debt, unlisted, earlier), want: NOT_MEANT },
  { name: 'no stock list', check: interest, given: withoutList, want: NO_LIST },
];

testRows([...rows, ...nonDebtRows]);

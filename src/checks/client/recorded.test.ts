import type { Trade } from '../../model/trade.ts';
import { met, unobserved } from '../check.ts';
import { bookedTrade, captureOf, modelTrade, truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { recorded } from './recorded.ts';

/** One live trade, as it was sent and as it was recorded. */
const one = (sent: Partial<Trade>, members: Readonly<Record<string, unknown>>) =>
  clientEvidence([], { client: { truth: [truthOf([modelTrade(sent)])], capture: captureOf([bookedTrade('line 1', 2, members)]) } });

const NAME = 'HK 2026-04-08 0000260408000123 B';

const at = { exchange: 'capture', at: 'line 1' };

const debt = { price: '96.125', accruedInterest: '10.50' };
const zeros = { brokerNumber: '0028' };
const connect: Partial<Trade> = { tradingStockCode: '91858', settlementStockCode: '01858', mainlandStockCode: '601858', currency: 'CNY' };

const rows: readonly Row[] = [
  { name: 'every digit is there', check: recorded.amountsExactly(), given: one(debt, debt), want: met },
  {
    name: 'a number has another form',
    check: recorded.amountsExactly(),
    given: one(debt, { price: 96.125, accruedInterest: '10.5', value: '205000' }),
    want: met,
  },
  {
    name: 'a price is rounded',
    check: recorded.amountsExactly(),
    given: one(debt, { ...debt, price: '96.13' }),
    want: violated({ says: `${NAME}: price: the amount was rounded`, expected: '96.125', received: '96.13', ...at }),
  },
  {
    name: 'no price could show it',
    check: recorded.amountsExactly(),
    given: one({}, {}),
    want: unobserved('no price with three decimals is among the recorded trades'),
  },
  { name: 'the zeros are there', check: recorded.leadingZeros(), given: one(zeros, zeros), want: met },
  {
    name: 'the reference has lost its zeros, and with them its name',
    check: recorded.leadingZeros(),
    given: one(zeros, { ...zeros, tradeReference: '260408000123' }),
    want: violated({
      says: `${NAME}: tradeReference: leading zeros were lost`,
      expected: '0000260408000123',
      received: '260408000123',
      ...at,
    }),
  },
  {
    name: 'a broker number has lost them',
    check: recorded.leadingZeros(),
    given: one(zeros, { brokerNumber: '28' }),
    want: violated({ says: `${NAME}: brokerNumber: leading zeros were lost`, expected: '0028', received: '28', ...at }),
  },
  { name: 'each code for itself', check: recorded.codesApart(), given: one(connect, { ...connect }), want: met },
  {
    name: 'one code stands for two',
    check: recorded.codesApart(),
    given: one(connect, { ...connect, settlementStockCode: '91858' }),
    want: violated({
      says: `${NAME}: settlementStockCode: another value was recorded`,
      expected: '01858',
      received: '91858',
      ...at,
    }),
  },
  { name: 'the dates that were sent', check: recorded.settlementDates(), given: one({}, {}), want: met },
  {
    name: 'a date of its own',
    check: recorded.settlementDates(),
    given: one({}, { moneySettlementDate: '2026-04-09' }),
    want: violated({
      says: `${NAME}: moneySettlementDate: another value was recorded`,
      expected: '2026-04-10',
      received: '2026-04-09',
      ...at,
    }),
  },
  {
    name: 'the same instant in another zone',
    check: recorded.tradeTimes(),
    given: one({}, { tradeTime: '2026-04-08T01:30:01.127Z' }),
    want: met,
  },
  {
    name: 'without milliseconds',
    check: recorded.tradeTimes(),
    given: one({}, { tradeTime: '2026-04-08T09:30:01+08:00' }),
    want: violated({
      says: `${NAME}: tradeTime: the milliseconds were lost`,
      expected: '2026-04-08T09:30:01.127+08:00',
      received: '2026-04-08T09:30:01+08:00',
      ...at,
    }),
  },
  {
    name: 'a trade that was never sent',
    check: recorded.tradeTimes(),
    given: one({}, { tradeReference: '9000000000000001' }),
    want: unobserved('no trade time with milliseconds is among the recorded trades'),
  },
];

testRows(rows);

import type { Check } from '../model/case.ts';
import { tradesAgainst } from './across-datasets.ts';
import { met, unobserved } from './check.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { batchOf, datasetPage, opened, reported, stock } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const NOTES = { tradeDate: '2026-04-08' };
const NAME = 'HK 2026-04-08 0000260408000123 B';
const events = (...members: readonly object[]) =>
  jsonAnswer('events', batchOf([opened(), ...members.map((one, index) => reported(index + 2, { ...one }))]));
const rowsOf = (dataset: string, rows: readonly unknown[], members = {}) => jsonAnswer(dataset, datasetPage(dataset, rows, members));

const stockList = rowsOf('stocks', [
  stock(),
  stock({ stockCode: '80700', tradingCurrency: 'CNY' }),
  stock({ stockCode: '12345', isin: undefined }),
  stock({ stockCode: '90519', market: 'SSE', mainlandStockCode: '600519', isin: undefined, tradingCurrency: 'CNY' }),
]);
const NORTHBOUND = { market: 'SSE', tradingStockCode: '90519', mainlandStockCode: '600519' };
const UNLISTED = { tradingStockCode: '09999' };
const EARLIER = { tradeDate: '2026-04-02', tradingStockCode: '09999', brokerNumber: '9999', counterpartyParticipantId: 'Z99999' };
const NO_STOCKS = unobserved('no whole stock list was delivered');
const NO_LISTED = unobserved('no trade of which the stock list tells this was delivered in "events"');

const listed = (...members: readonly object[]) => evidenceOf([stockList, events(...members)], NOTES);

/** What each rule makes of a trade that keeps it, of one that breaks it, and of one of which the list tells nothing. */
const listRule = (
  check: Check,
  trades: { readonly kept: object; readonly broken: object; readonly untold: object },
  finding: { readonly says: string; readonly expected: string; readonly received: string; readonly at: string },
): readonly Row[] => [
  { name: 'kept, and a correction of an earlier date', check, given: listed(trades.kept, EARLIER), want: met },
  { name: 'broken', check, given: listed(trades.broken), want: violated({ ...finding, exchange: 'events' }) },
  { name: 'nothing is listed', check, given: listed(trades.untold), want: NO_LISTED },
  { name: 'no list', check, given: evidenceOf([events({})], NOTES), want: NO_STOCKS },
  {
    name: 'a list with more pages to come',
    check,
    given: evidenceOf([rowsOf('stocks', [stock()], { nextCursor: 'next' }), events({})], NOTES),
    want: NO_STOCKS,
  },
];

const isListed = tradesAgainst.stockList('events');
const stockRows: readonly Row[] = [
  { name: 'each in its market, and a correction of an earlier date', check: isListed, given: listed({}, NORTHBOUND, EARLIER), want: met },
  {
    name: 'a code of another market',
    check: isListed,
    given: listed({}, { market: 'SSE' }),
    want: violated({
      says: `${NAME.replace('HK', 'SSE')} is in an unlisted stock`,
      expected: 'a code of the stock list',
      received: 'SSE 00700',
      exchange: 'events',
      at: '/events/2/trade/tradingStockCode',
    }),
  },
  { name: 'no list', check: isListed, given: evidenceOf([events({})], NOTES), want: NO_STOCKS },
  {
    name: 'corrections alone',
    check: isListed,
    given: listed(EARLIER),
    want: unobserved('no trade of the trade date was delivered in "events"'),
  },
  ...listRule(
    tradesAgainst.settlementCode('events'),
    { kept: { tradingStockCode: '80700' }, broken: { tradingStockCode: '80700', settlementStockCode: '80700' }, untold: UNLISTED },
    { says: `${NAME} is in 80700`, expected: '00700', received: '80700', at: '/events/1/trade/settlementStockCode' },
  ),
  ...listRule(
    tradesAgainst.currency('events'),
    { kept: { tradingStockCode: '80700', currency: 'CNY' }, broken: { tradingStockCode: '80700' }, untold: UNLISTED },
    { says: `${NAME} is in 80700`, expected: 'CNY', received: 'HKD', at: '/events/1/trade/currency' },
  ),
  ...listRule(
    tradesAgainst.mainlandCode('events'),
    { kept: NORTHBOUND, broken: { ...NORTHBOUND, mainlandStockCode: undefined }, untold: {} },
    {
      says: `${NAME.replace('HK', 'SSE')} is in 90519`,
      expected: '600519',
      received: 'nothing',
      at: '/events/1/trade/mainlandStockCode',
    },
  ),
  ...listRule(
    tradesAgainst.isin('events'),
    { kept: {}, broken: { isin: 'HK0000000000' }, untold: { tradingStockCode: '12345' } },
    { says: `${NAME} is in 00700`, expected: 'KYG875721634', received: 'HK0000000000', at: '/events/1/trade/isin' },
  ),
];

const day = (market: string, date: string, members = {}) => ({
  market,
  date,
  tradingDay: 'FULL',
  securitiesSettlementDay: true,
  moneySettlementCurrencies: ['CNY', 'HKD'],
  ...members,
});
/** Hong Kong does not settle on the 9th, and renminbi rests on that day. */
const calendar = rowsOf('calendar', [
  day('SSE', '2026-04-10'),
  day('SSE', '2026-04-09', { moneySettlementCurrencies: ['HKD'] }),
  day('SSE', '2026-04-08'),
  day('HK', '2026-04-13'),
  day('HK', '2026-04-10'),
  day('HK', '2026-04-09', { securitiesSettlementDay: false }),
  day('HK', '2026-04-08'),
]);
const dated = (...members: readonly object[]) => evidenceOf([calendar, events(...members)], NOTES);
const HONG_KONG = { securitiesSettlementDate: '2026-04-13', moneySettlementDate: '2026-04-13' };
const CHINA_CONNECT = { market: 'SSE', securitiesSettlementDate: '2026-04-08', moneySettlementDate: '2026-04-10' };
const tooShort = rowsOf('calendar', [day('HK', '2026-04-09'), day('SSE', '2026-04-09', { moneySettlementCurrencies: [] })]);

type Settlement = {
  readonly check: Check;
  readonly of: 'Hong Kong' | 'China Connect';
  readonly member: 'securitiesSettlementDate' | 'moneySettlementDate';
  readonly date: string;
  readonly isToldByCalendar: boolean;
};

const settlementRows = ({ check, of, member, date, isToldByCalendar }: Settlement): readonly Row[] => {
  const isHongKong = of === 'Hong Kong';
  const [meant, other] = isHongKong ? [HONG_KONG, CHINA_CONNECT] : [CHINA_CONNECT, HONG_KONG];
  const none = unobserved(`no ${of} trade of which the calendar tells the date was delivered in "events"`);
  return [
    { name: 'on the day, and a correction of an earlier date', check, given: dated(meant, EARLIER), want: met },
    {
      name: 'on another day',
      check,
      given: dated({ ...meant, [member]: '2026-12-30' }),
      want: violated({
        says: `${isHongKong ? NAME : NAME.replace('HK', 'SSE')} was made on 2026-04-08`,
        expected: date,
        received: '2026-12-30',
        exchange: 'events',
        at: `/events/1/trade/${member}`,
      }),
    },
    { name: 'trades of the other kind', check, given: dated(other), want: none },
    ...(isToldByCalendar
      ? [{ name: 'a calendar that ends too soon', check, given: evidenceOf([tooShort, events(meant)], NOTES), want: none }]
      : []),
    {
      name: 'no calendar',
      check,
      given: evidenceOf([events(meant)], NOTES),
      want: unobserved('no whole calendar was delivered, or none that reaches beyond the trade date'),
    },
  ];
};

const dateRows: readonly Row[] = [
  ...settlementRows({
    check: tradesAgainst.hongKongSecuritiesDate('events'),
    of: 'Hong Kong',
    member: 'securitiesSettlementDate',
    date: '2026-04-13',
    isToldByCalendar: true,
  }),
  ...settlementRows({
    check: tradesAgainst.hongKongMoneyDate('events'),
    of: 'Hong Kong',
    member: 'moneySettlementDate',
    date: '2026-04-13',
    isToldByCalendar: false,
  }),
  ...settlementRows({
    check: tradesAgainst.northboundSecuritiesDate('events'),
    of: 'China Connect',
    member: 'securitiesSettlementDate',
    date: '2026-04-08',
    isToldByCalendar: false,
  }),
  ...settlementRows({
    check: tradesAgainst.northboundMoneyDate('events'),
    of: 'China Connect',
    member: 'moneySettlementDate',
    date: '2026-04-10',
    isToldByCalendar: true,
  }),
];

const counterparties = tradesAgainst.participantList('events');
const participants = rowsOf('participants', [{ participantId: 'B01961' }]);

const participantRows: readonly Row[] = [
  {
    name: 'a listed one, and none',
    check: counterparties,
    given: evidenceOf([participants, events({}, { counterpartyParticipantId: undefined }, EARLIER)], NOTES),
    want: met,
  },
  {
    name: 'an unlisted one',
    check: counterparties,
    given: evidenceOf([participants, events({ counterpartyParticipantId: 'Z99999' })], NOTES),
    want: violated({
      says: `${NAME} names an unlisted counterparty`,
      expected: 'an ID of the participant list',
      received: 'Z99999',
      exchange: 'events',
      at: '/events/1/trade/counterpartyParticipantId',
    }),
  },
  {
    name: 'none is named',
    check: counterparties,
    given: evidenceOf([participants, events({ counterpartyParticipantId: undefined })], NOTES),
    want: unobserved('no trade that names a counterparty participant was delivered in "events"'),
  },
  {
    name: 'no list',
    check: counterparties,
    given: evidenceOf([events({})], NOTES),
    want: unobserved('no whole participant list was delivered'),
  },
];

testRows([...stockRows, ...dateRows, ...participantRows]);

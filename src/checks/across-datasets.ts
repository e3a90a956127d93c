import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CalendarDay, ClearingMapping, Stock } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import { check, shown, unobserved } from './check.ts';
import { nameOfTrade, type SeenAt, tradesSeen } from './observe.ts';
import { calendarSeen, mappingsSeen, participantsSeen, stocksSeen } from './reference-data.ts';
import { found } from './sequence.ts';
import { judgeTrades } from './trade-rules.ts';

/** Trades held against the reference data of their day, which the case took under the datasets' own names. */
/** Which member of a trade must say what the stock list says of its trading stock code. */
type ListedMember = {
  readonly id: string;
  readonly says: string;
  readonly ofTrade: (trade: Seen<Trade>) => string | undefined;
  readonly ofStock: (stock: Seen<Stock>) => string | undefined;
  readonly applies?: (trade: Seen<Trade>) => boolean;
};

const againstStockList =
  (member: ListedMember) =>
  (label: string): Check =>
    check(`${label}-${member.id}`, `every trade in "${label}" ${member.says}`, (evidence) => {
      const byCode = new Map(stocksSeen(evidence).map((stock) => [`${stock.market} ${stock.stockCode}`, stock]));
      if (byCode.size === 0) return unobserved('no stock list was delivered');
      const trades = tradesSeen(evidence, label).filter(({ value }) => member.applies?.(value) ?? true);
      return judgeTrades(trades, label, (trade) => {
        const stock = byCode.get(`${trade.value.market} ${trade.value.tradingStockCode}`);
        const expected = stock === undefined ? 'a code of the stock list' : member.ofStock(stock);
        const received = member.ofTrade(trade.value);
        return expected === received
          ? undefined
          : wrong(trade, `is in ${shown(trade.value.tradingStockCode)}`, shown(expected), shown(received));
      });
    });

const onSettlement =
  (rule: SettlementRule) =>
  (label: string): Check =>
    check(`${label}-${rule.id}`, `every ${rule.of} trade in "${label}" ${rule.says}`, (evidence) => {
      const days = calendarSeen(evidence).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
      if (days.length === 0) return unobserved('no calendar was delivered');
      const trades = tradesSeen(evidence, label).filter(({ value }) => (value.market === 'HK') === (rule.of === 'Hong Kong'));
      return judgeTrades(trades, label, (trade) => {
        const expected = rule.expected(
          trade.value,
          days.filter((day) => day.market === trade.value.market && (day.date ?? '') > (trade.value.tradeDate ?? '')),
        );
        const received = rule.received(trade.value);
        return expected !== undefined && expected === received
          ? undefined
          : wrong(trade, `was made on ${shown(trade.value.tradeDate)}`, expected ?? 'a date of the calendar', shown(received));
      });
    });

type SettlementRule = {
  readonly id: string;
  readonly of: 'Hong Kong' | 'China Connect';
  readonly says: string;
  /** `later` are the calendar days of the trade's market after its trade date, in order. */
  readonly expected: (trade: Seen<Trade>, later: readonly Seen<CalendarDay>[]) => string | undefined;
  readonly received: (trade: Seen<Trade>) => string | undefined;
};

export const tradesAgainst = {
  stockList: againstStockList({
    id: 'stocks-are-listed',
    says: 'is in a listed stock',
    ofTrade: (trade) => trade.tradingStockCode,
    ofStock: (stock) => stock.stockCode,
  }),

  settlementCode: againstStockList({
    id: 'settles-on-the-domain-counter',
    says: 'settles on the domain counter of its stock',
    ofTrade: (trade) => trade.settlementStockCode,
    ofStock: (stock) => stock.domainSettlementStockCode,
  }),

  currency: againstStockList({
    id: 'is-in-the-counter-currency',
    says: 'is in the currency of its counter',
    ofTrade: (trade) => trade.currency,
    ofStock: (stock) => stock.tradingCurrency,
  }),

  mainlandCode: againstStockList({
    id: 'has-the-mainland-code',
    says: 'of China Connect has the mainland code of its stock',
    ofTrade: (trade) => trade.mainlandStockCode,
    ofStock: (stock) => stock.mainlandStockCode,
    applies: (trade) => trade.market !== 'HK',
  }),

  isin: againstStockList({
    id: 'has-the-listed-isin',
    says: 'that has an ISIN has that of its stock',
    ofTrade: (trade) => trade.isin,
    ofStock: (stock) => stock.isin,
    applies: (trade) => trade.isin !== undefined,
  }),

  mappings: (label: string): Check =>
    check(
      `${label}-brokers-are-mapped`,
      `the own broker of every trade in "${label}" is mapped to the trade's GCP in that market at the trade time`,
      (evidence) => judgeMappings(evidence, label, (row, trade) => row.gcpParticipantId === trade.gcpParticipantId),
    ),

  arrangement: (label: string): Check =>
    check(
      `${label}-arrangements-are-mapped`,
      `every trade in "${label}" has the arrangement of the mapping that was in force for its broker`,
      (evidence) => judgeMappings(evidence, label, (row, trade) => row.arrangement === trade.arrangement),
    ),

  participantList: (label: string): Check =>
    check(
      `${label}-counterparties-are-listed`,
      `the counterparty participant ID of a trade in "${label}", when it has one, is in the participant list`,
      (evidence) => {
        const listed = new Set(participantsSeen(evidence).map((participant) => participant.participantId));
        if (listed.size === 0) return unobserved('no participant list was delivered');
        const named = tradesSeen(evidence, label).filter(({ value }) => value.counterpartyParticipantId !== undefined);
        return judgeTrades(named, label, (trade) =>
          listed.has(trade.value.counterpartyParticipantId)
            ? undefined
            : wrong(trade, 'names an unlisted counterparty', 'an ID of the participant list', shown(trade.value.counterpartyParticipantId)),
        );
      },
    ),

  hongKongSecuritiesDate: onSettlement({
    id: 'hk-securities-settle-second-day',
    of: 'Hong Kong',
    says: 'settles securities on the second settlement day after its trade date',
    expected: (_, later) => later.filter((day) => day.securitiesSettlementDay === true)[1]?.date,
    received: (trade) => trade.securitiesSettlementDate,
  }),

  hongKongMoneyDate: onSettlement({
    id: 'hk-money-settles-with-securities',
    of: 'Hong Kong',
    says: 'settles money with the securities',
    expected: (trade) => trade.securitiesSettlementDate,
    received: (trade) => trade.moneySettlementDate,
  }),

  northboundSecuritiesDate: onSettlement({
    id: 'northbound-securities-settle-same-day',
    of: 'China Connect',
    says: 'settles securities on its trade date',
    expected: (trade) => trade.tradeDate,
    received: (trade) => trade.securitiesSettlementDate,
  }),

  northboundMoneyDate: onSettlement({
    id: 'northbound-money-settles-next-cny-day',
    of: 'China Connect',
    says: 'settles money on the next date on which CNY settles',
    expected: (_, later) => later.find((day) => day.moneySettlementCurrencies?.includes('CNY') === true)?.date,
    received: (trade) => trade.moneySettlementDate,
  }),
};

/** Each trade against the mappings in force at its trade time for its broker and market: one of them must agree. */
const judgeMappings = (evidence: CaseEvidence, label: string, agrees: (row: Seen<ClearingMapping>, trade: Seen<Trade>) => boolean) => {
  const mappings = mappingsSeen(evidence);
  if (mappings.length === 0) return unobserved('no clearing mapping was delivered');
  return judgeTrades(tradesSeen(evidence, label), label, (trade) => {
    const { brokerNumber, market, gcpParticipantId, arrangement, tradeTime } = trade.value;
    const inForce = mappings.filter((row) => row.brokerNumber === brokerNumber && row.market === market && isEffective(row, tradeTime));
    const known = inForce.map((row) => `${row.arrangement} to ${row.gcpParticipantId}`).join(' or ') || 'no mapping in force';
    return inForce.some((row) => agrees(row, trade.value))
      ? undefined
      : wrong(trade, `is of broker ${shown(brokerNumber)} at ${shown(tradeTime)}`, known, `${arrangement} to ${gcpParticipantId}`);
  });
};

/** Stock codes whose category is debt, from the stock list; undefined when none was delivered. */
export const debtCodes = (evidence: CaseEvidence): ReadonlySet<string> | undefined => {
  const rows = stocksSeen(evidence);
  if (rows.length === 0) return undefined;
  return new Set(rows.filter((row) => row.category === 'Debt Securities').map((row) => row.stockCode ?? ''));
};

const wrong = (trade: SeenAt<Seen<Trade>>, says: string, expected: string, received: string) =>
  found(trade, `${nameOfTrade(trade.value)} ${says}`, expected, received);

/** Effective from inclusive, to exclusive; times are compared as instants. */
const isEffective = (row: Seen<ClearingMapping>, at: string | undefined): boolean => {
  const instant = Date.parse(at ?? '');
  const from = Date.parse(row.effectiveFrom ?? '');
  return instant >= from && (row.effectiveTo === undefined || instant < Date.parse(row.effectiveTo));
};

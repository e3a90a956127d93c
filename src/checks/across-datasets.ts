import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CalendarDay, Stock } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { Finding } from '../model/verdict.ts';
import { check, each, shown, unobserved } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { nameOfTrade, tradesOfTheDate } from './observe.ts';
import { calendarSeen, participantsSeen, stocksSeen } from './pages.ts';
import { judgeArrangements, judgeBrokers } from './trade-mappings.ts';

/**
 * Trades held against the reference data of their day, which the case took under the datasets' own names. Corrections of
 * an earlier date are left out: another day's lists may say otherwise.
 */

type SeenTrade = SeenAt<Seen<Trade>>;

/** Which member of a trade must say what the stock list says of its trading stock code. */
type ListedMember = {
  readonly id: string;
  readonly says: string;
  readonly member: 'settlementStockCode' | 'currency' | 'mainlandStockCode' | 'isin';
  readonly ofStock: (stock: Seen<Stock>) => string | undefined;
  readonly applies?: (trade: Seen<Trade>) => boolean;
};

/** A trade in an unlisted stock is a finding of its own case; and where the list gives nothing, nothing can differ from it. */
const againstStockList =
  ({ id, says, member, ofStock, applies = () => true }: ListedMember) =>
  (label: string): Check =>
    check(`${label}-${id}`, `every trade in "${label}" ${says}`, (evidence) => {
      const byCode = stocksByCode(evidence);
      if (byCode.size === 0) return NO_STOCKS;
      const trades = tradesOfTheDate(evidence, label)
        .filter(({ value }) => applies(value))
        .flatMap((trade) => {
          const stock = byCode.get(codeOf(trade));
          const expected = stock === undefined ? undefined : ofStock(stock);
          return expected === undefined ? [] : [{ trade, expected }];
        });
      return each(trades, `no trade of which the stock list tells this was delivered in "${label}"`, ({ trade, expected }) => {
        const received = trade.value[member];
        if (received === expected) return undefined;
        return wrong(memberOf(trade, member), `is in ${shown(trade.value.tradingStockCode)}`, { expected, received: shown(received) });
      });
    });

const stocksByCode = (evidence: CaseEvidence): ReadonlyMap<string, Seen<Stock>> =>
  new Map(stocksSeen(evidence).map(({ value }) => [`${value.market} ${value.stockCode}`, value]));

const codeOf = ({ value }: SeenTrade): string => `${value.market} ${value.tradingStockCode}`;

const NO_STOCKS = unobserved('no whole stock list was delivered');

type SettlementRule = {
  readonly id: string;
  readonly of: 'Hong Kong' | 'China Connect';
  readonly says: string;
  readonly member: 'securitiesSettlementDate' | 'moneySettlementDate';
  /** `later` are the calendar days of the trade's market after its trade date, in order. */
  readonly expected: (trade: Seen<Trade>, later: readonly Seen<CalendarDay>[]) => string | undefined;
};

/** Where the calendar ends too soon to tell the date, there is nothing to hold a trade against. */
const onSettlement =
  (rule: SettlementRule) =>
  (label: string): Check =>
    check(`${label}-${rule.id}`, `every ${rule.of} trade in "${label}" ${rule.says}`, (evidence) => {
      const later = laterDays(evidence);
      if (later.length === 0) return unobserved('no whole calendar was delivered, or none that reaches beyond the trade date');
      const trades = tradesOfTheDate(evidence, label).flatMap((trade) => {
        const { market } = trade.value;
        const isMeant = market !== undefined && (market === 'HK') === (rule.of === 'Hong Kong');
        const expected = isMeant
          ? rule.expected(
              trade.value,
              later.filter((day) => day.market === market),
            )
          : undefined;
        return expected === undefined ? [] : [{ trade, expected }];
      });
      return each(trades, `no ${rule.of} trade of which the calendar tells the date was delivered in "${label}"`, ({ trade, expected }) => {
        const received = trade.value[rule.member];
        if (received === expected) return undefined;
        return wrong(memberOf(trade, rule.member), `was made on ${shown(trade.value.tradeDate)}`, { expected, received: shown(received) });
      });
    });

/** All trades that are judged are of one date, so the days after it are the same for all. */
const laterDays = (evidence: CaseEvidence): readonly Seen<CalendarDay>[] => {
  const tradeDate = `${evidence.notes['tradeDate'] ?? ''}`;
  return calendarSeen(evidence)
    .map(({ value }) => value)
    .filter((day) => (day.date ?? '') > tradeDate)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
};

export const tradesAgainst = {
  stockList: (label: string): Check =>
    check(`${label}-stocks-are-listed`, `every trade in "${label}" is in a listed stock`, (evidence) => {
      const byCode = stocksByCode(evidence);
      if (byCode.size === 0) return NO_STOCKS;
      return each(tradesOfTheDate(evidence, label), `no trade of the trade date was delivered in "${label}"`, (trade) =>
        byCode.has(codeOf(trade))
          ? undefined
          : wrong(memberOf(trade, 'tradingStockCode'), 'is in an unlisted stock', {
              expected: 'a code of the stock list',
              received: codeOf(trade),
            }),
      );
    }),

  settlementCode: againstStockList({
    id: 'settles-on-the-domain-counter',
    says: 'settles on the domain counter of its stock',
    member: 'settlementStockCode',
    ofStock: (stock) => stock.domainSettlementStockCode,
  }),

  currency: againstStockList({
    id: 'is-in-the-counter-currency',
    says: 'is in the currency of its counter',
    member: 'currency',
    ofStock: (stock) => stock.tradingCurrency,
  }),

  mainlandCode: againstStockList({
    id: 'has-the-mainland-code',
    says: 'of China Connect has the mainland code of its stock',
    member: 'mainlandStockCode',
    ofStock: (stock) => stock.mainlandStockCode,
    applies: (trade) => trade.market !== 'HK',
  }),

  isin: againstStockList({
    id: 'has-the-listed-isin',
    says: 'that has an ISIN has that of its stock',
    member: 'isin',
    ofStock: (stock) => stock.isin,
    applies: (trade) => trade.isin !== undefined,
  }),

  mappings: (label: string): Check =>
    check(
      `${label}-brokers-are-mapped`,
      `the own broker of every trade in "${label}" is mapped to the trade's GCP in that market at the trade time`,
      (evidence) => judgeBrokers(evidence, label),
    ),

  arrangement: (label: string): Check =>
    check(
      `${label}-arrangements-are-mapped`,
      `every trade in "${label}" has the arrangement of the mapping that was in force for its broker`,
      (evidence) => judgeArrangements(evidence, label),
    ),

  participantList: (label: string): Check =>
    check(
      `${label}-counterparties-are-listed`,
      `the counterparty participant ID of a trade in "${label}", when it has one, is in the participant list`,
      (evidence) => {
        const listed = new Set(participantsSeen(evidence).map(({ value }) => value.participantId));
        if (listed.size === 0) return unobserved('no whole participant list was delivered');
        const named = tradesOfTheDate(evidence, label).filter(({ value }) => value.counterpartyParticipantId !== undefined);
        return each(named, `no trade that names a counterparty participant was delivered in "${label}"`, (trade) => {
          const { counterpartyParticipantId } = trade.value;
          if (listed.has(counterpartyParticipantId)) return undefined;
          const place = memberOf(trade, 'counterpartyParticipantId');
          return wrong(place, 'names an unlisted counterparty', {
            expected: 'an ID of the participant list',
            received: shown(counterpartyParticipantId),
          });
        });
      },
    ),

  hongKongSecuritiesDate: onSettlement({
    id: 'hk-securities-settle-second-day',
    of: 'Hong Kong',
    says: 'settles securities on the second settlement day after its trade date',
    member: 'securitiesSettlementDate',
    expected: (_, later) => later.filter((day) => day.securitiesSettlementDay === true)[1]?.date,
  }),

  hongKongMoneyDate: onSettlement({
    id: 'hk-money-settles-with-securities',
    of: 'Hong Kong',
    says: 'settles money with the securities',
    member: 'moneySettlementDate',
    expected: (trade) => trade.securitiesSettlementDate,
  }),

  northboundSecuritiesDate: onSettlement({
    id: 'northbound-securities-settle-same-day',
    of: 'China Connect',
    says: 'settles securities on its trade date',
    member: 'securitiesSettlementDate',
    expected: (trade) => trade.tradeDate,
  }),

  northboundMoneyDate: onSettlement({
    id: 'northbound-money-settles-next-cny-day',
    of: 'China Connect',
    says: 'settles money on the next date on which CNY settles',
    member: 'moneySettlementDate',
    expected: (_, later) => later.find((day) => day.moneySettlementCurrencies?.includes('CNY') === true)?.date,
  }),
};

type Difference = { readonly expected: string; readonly received: string };

const wrong = (trade: SeenTrade, says: string, { expected, received }: Difference): Finding =>
  found(trade, `${nameOfTrade(trade.value)} ${says}`, expected, received);

import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { ClearingMapping } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import { check, shown, unobserved } from './check.ts';
import { nameOfTrade, type SeenAt, tradesSeen } from './observe.ts';
import { calendarSeen, mappingsSeen, participantsSeen, stocksSeen } from './reference-data.ts';
import { found } from './sequence.ts';
import { judgeTrades } from './trade-rules.ts';

/** Trades held against the reference data of their day, which the case took under the datasets' own names. */
export const tradesAgainst = {
  stockList: (label: string): Check =>
    check(`${label}-stocks-are-listed`, `every trade in "${label}" is in a listed stock, under its trading, settlement and mainland codes`, (evidence) => {
      const byCode = new Map(stocksSeen(evidence).map((stock) => [`${stock.market} ${stock.stockCode}`, stock]));
      if (byCode.size === 0) return unobserved('no stock list was delivered');
      return judgeTrades(tradesSeen(evidence, label), label, (trade) => {
        const stock = byCode.get(`${trade.value.market} ${trade.value.tradingStockCode}`);
        const expected = stock === undefined ? undefined : codes(stock.domainSettlementStockCode, stock.mainlandStockCode, stock.tradingCurrency, stock.isin);
        const received = codes(trade.value.settlementStockCode, trade.value.mainlandStockCode, trade.value.currency, trade.value.isin);
        return expected === received ? undefined : wrong(trade, `is in ${shown(trade.value.tradingStockCode)}`, expected ?? 'a code of the stock list', received);
      });
    }),

  mappings: (label: string): Check =>
    check(`${label}-brokers-are-mapped`, `the own broker of every trade in "${label}" is mapped to the trade's GCP in that market at the trade time, under the trade's arrangement`, (evidence) => {
      const mappings = mappingsSeen(evidence);
      if (mappings.length === 0) return unobserved('no clearing mapping was delivered');
      return judgeTrades(tradesSeen(evidence, label), label, (trade) => {
        const { brokerNumber, market, gcpParticipantId, arrangement, tradeTime } = trade.value;
        const isMapped = mappings.some(
          (row) => row.brokerNumber === brokerNumber && row.market === market && row.gcpParticipantId === gcpParticipantId && row.arrangement === arrangement && isEffective(row, tradeTime),
        );
        return isMapped ? undefined : wrong(trade, 'has a broker that the mapping does not know', `a mapping in force at ${shown(tradeTime)}`, `${brokerNumber} ${market} ${arrangement} to ${gcpParticipantId}`);
      });
    }),

  participantList: (label: string): Check =>
    check(`${label}-counterparties-are-listed`, `the counterparty participant ID of a trade in "${label}", when it has one, is in the participant list`, (evidence) => {
      const listed = new Set(participantsSeen(evidence).map((participant) => participant.participantId));
      if (listed.size === 0) return unobserved('no participant list was delivered');
      const named = tradesSeen(evidence, label).filter(({ value }) => value.counterpartyParticipantId !== undefined);
      return judgeTrades(named, label, (trade) =>
        listed.has(trade.value.counterpartyParticipantId) ? undefined : wrong(trade, 'names an unlisted counterparty', 'an ID of the participant list', shown(trade.value.counterpartyParticipantId)),
      );
    }),

  settlementCalendar: (label: string): Check =>
    check(`${label}-settles-by-the-calendar`, `securities and money of every trade in "${label}" settle on the dates that the calendar gives for its market and trade date`, (evidence) => {
      const datesOf = settlementDates(evidence);
      if (datesOf === undefined) return unobserved('no calendar was delivered');
      return judgeTrades(tradesSeen(evidence, label), label, (trade) => {
        const [securities, money] = datesOf(trade.value);
        const expected = `securities ${securities ?? 'unknown'}, money ${money ?? 'unknown'}`;
        const received = `securities ${shown(trade.value.securitiesSettlementDate)}, money ${shown(trade.value.moneySettlementDate)}`;
        return expected === received ? undefined : wrong(trade, `was made on ${shown(trade.value.tradeDate)}`, expected, received);
      });
    }),
};

/** Stock codes whose category is debt, from the stock list; undefined when none was delivered. */
export const debtCodes = (evidence: CaseEvidence): ReadonlySet<string> | undefined => {
  const rows = stocksSeen(evidence);
  if (rows.length === 0) return undefined;
  return new Set(rows.filter((row) => row.category === 'Debt Securities').map((row) => row.stockCode ?? ''));
};

const wrong = (trade: SeenAt<Seen<Trade>>, says: string, expected: string, received: string) => found(trade, `${nameOfTrade(trade.value)} ${says}`, expected, received);

const codes = (settlement: string | undefined, mainland: string | undefined, currency: string | undefined, isin: string | undefined): string =>
  `settlement code ${settlement ?? 'none'}, mainland code ${mainland ?? 'none'}, currency ${currency ?? 'none'}, ISIN ${isin ?? 'none'}`;

/** Effective from inclusive, to exclusive; times are compared as instants. */
const isEffective = (row: Seen<ClearingMapping>, at: string | undefined): boolean => {
  const instant = Date.parse(at ?? '');
  const from = Date.parse(row.effectiveFrom ?? '');
  return instant >= from && (row.effectiveTo === undefined || instant < Date.parse(row.effectiveTo));
};

/** HK: the second securities settlement day after the trade date. China Connect: securities on the trade date, money on the next CNY day. */
const settlementDates = (evidence: CaseEvidence) => {
  const days = calendarSeen(evidence).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  if (days.length === 0) return undefined;
  const daysOf = (market: string) => days.filter((day) => day.market === market);
  const hongKong = daysOf('HK').filter((day) => day.securitiesSettlementDay === true);
  const northbound = (market: string) => daysOf(market).filter((day) => day.moneySettlementCurrencies?.includes('CNY') === true);
  const moneyDays: Readonly<Record<string, ReturnType<typeof northbound>>> = { SSE: northbound('SSE'), SZSE: northbound('SZSE') };
  return (trade: Seen<Trade>): readonly [securities: string | undefined, money: string | undefined] => {
    const after = (day: { readonly date?: string | undefined }) => (day.date ?? '') > (trade.tradeDate ?? '');
    if (trade.market === 'HK') {
      const date = hongKong.filter(after)[1]?.date;
      return [date, date];
    }
    return [trade.tradeDate, moneyDays[trade.market ?? '']?.find(after)?.date];
  };
};

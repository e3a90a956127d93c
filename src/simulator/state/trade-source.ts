import type { Stock } from '../../model/reference-data.ts';
import type { Market, Side, Trade } from '../../model/trade.ts';
import type { SettlementDates } from './calendar.ts';
import type { MappedFirm } from './clearing-mappings.ts';
import { decimalText, PRICE_DIGITS, VALUE_DIGITS } from './decimals.ts';
import { timestampOf } from './market-time.ts';
import { directClearingParticipants } from './participants.ts';
import type { Plan } from './plan.ts';
import { type Random, randomFor } from './random.ts';
import type { TradedSecurities } from './securities.ts';
import { kindAt, PLAIN, securityFor, type TradeKind } from './trade-kinds.ts';
import { checksumOf, drawTerms, type TradeTerms } from './trade-terms.ts';

/** Where the trades of one channel come from: slot in, trade out, made on demand and always the same. */
export type TradeSource = {
  readonly tradeAt: (slot: number, time: number) => Trade;
  /** Undefined where no broker of this GCP may trade at that time. */
  readonly brokerAt: (slot: number, time: number) => string | undefined;
  /** The numbers alone, for totals over many trades. */
  readonly totalsAt: (slot: number, time: number) => { readonly side: Side; readonly stockCode: string; readonly terms: TradeTerms };
};

export type SourceInput = {
  readonly seed: number;
  readonly market: Market;
  readonly tradeDate: string;
  readonly gcp: string;
  readonly plan: Plan;
  readonly firms: readonly MappedFirm[];
  readonly traded: TradedSecurities;
  readonly settlement: SettlementDates;
  readonly reference: (slot: number) => string;
};

type Drawn = {
  readonly stock: Stock;
  readonly kind: TradeKind;
  readonly terms: TradeTerms;
  readonly side: Side;
  readonly broker: string | undefined;
  readonly otherBroker: string | undefined;
  readonly random: Random;
};

const brokerOf = (firms: readonly MappedFirm[], time: number, random: Random): readonly [string | undefined, MappedFirm | undefined] => {
  const active = firms.filter((firm) => firm.from <= time && time < firm.to);
  const firm = active[random.between(0, Math.max(0, active.length - 1))];
  return [firm?.brokerNumbers[random.between(0, firm.brokerNumbers.length - 1)], firm];
};

/** A draw of the slot; the second side of a pair is drawn as the first, from the other side of the table. */
const draw = (input: SourceInput, slot: number, time: number): Drawn => {
  const { plan, seed } = input;
  const pairing = plan.pairing[slot] ?? 0;
  const drawnSlot = pairing === 2 ? slot - 1 : slot;
  const random = randomFor(
    seed,
    Number(input.gcp.slice(1)),
    input.market.charCodeAt(1),
    Number(input.tradeDate.replaceAll('-', '')),
    drawnSlot,
  );
  const isPlain = pairing > 0 || (slot < plan.slots && plan.kindOf(slot) === 'auction');
  const kind = isPlain ? PLAIN : kindAt(input.market === 'HK', drawnSlot - plan.firstContinuous, random);
  const stock = securityFor(kind, input.traded, random);
  if (!stock) throw new RangeError(`no security is traded on ${input.market} on ${input.tradeDate}`);
  const terms = drawTerms(seed, stock, { kind, random });
  const side = kind.side ?? (random.chance(500) ? 'B' : 'S');
  const [broker, firm] = brokerOf(input.firms, time, random);
  if (pairing === 0) return { stock, kind, terms, side, broker, otherBroker: undefined, random };
  const others = input.firms.filter((other) => other !== firm);
  const [otherBroker] = brokerOf(others, time, random);
  if (pairing === 1) return { stock, kind, terms, side, broker, otherBroker, random };
  return { stock, kind, terms, side: side === 'B' ? 'S' : 'B', broker: otherBroker ?? broker, otherBroker: broker, random };
};

/** The other side: a broker of this GCP in a pair, else a firm that clears for itself; China Connect names nobody. */
const counterparty = (input: SourceInput, drawn: Drawn): Partial<Trade> => {
  if (input.market !== 'HK') return {};
  if (drawn.otherBroker !== undefined) return { counterpartyBrokerNumber: drawn.otherBroker, counterpartyParticipantId: input.gcp };
  const everybody = directClearingParticipants();
  const other = everybody[drawn.random.between(0, everybody.length - 1)];
  const broker = other?.brokerNumbers[drawn.random.between(0, other.brokerNumbers.length - 1)];
  if (!other || broker === undefined) return {};
  return { counterpartyBrokerNumber: broker, counterpartyParticipantId: other.participantId };
};

const segmentOf = (stock: Stock): Pick<Trade, 'marketSegment'> => {
  if (stock.market === 'HK') {
    if (stock.subCategory === 'Equity Securities (GEM)') return { marketSegment: 'GEM' };
    return { marketSegment: stock.subCategory === 'Trading Only Securities' ? 'NASD' : 'MAIN' };
  }
  if (stock.mainlandStockCode?.startsWith('688')) return { marketSegment: 'STAR' };
  return stock.mainlandStockCode?.startsWith('30') ? { marketSegment: 'CHNX' } : {};
};

const securityFields = (stock: Stock) => ({
  ...segmentOf(stock),
  tradingStockCode: stock.stockCode,
  settlementStockCode: stock.domainSettlementStockCode,
  ...(stock.mainlandStockCode === undefined ? {} : { mainlandStockCode: stock.mainlandStockCode }),
  ...(stock.isin === undefined ? {} : { isin: stock.isin }),
  currency: stock.tradingCurrency,
});

const clearingFields = (stock: Stock, kind: TradeKind) => {
  if (!stock.admittedToCcass) return { ccassTradeIndicator: '2' as const };
  return { ccassTradeIndicator: '1' as const, isolationIndicator: '1' as const, ...kind.extra };
};

const originFields = (kind: TradeKind, random: Random): Pick<Trade, 'originIndicator'> => {
  if (kind.extra?.originIndicator) return { originIndicator: kind.extra.originIndicator };
  const drawn = random.between(0, 99);
  return drawn < 70 ? { originIndicator: 'A' } : drawn < 95 ? { originIndicator: 'P' } : {};
};

const termsFields = (stockCode: string, terms: TradeTerms) => ({
  quantity: terms.quantity,
  price: decimalText(terms.priceMilli, PRICE_DIGITS),
  value: decimalText(terms.valueCents, VALUE_DIGITS),
  accruedInterest: decimalText(terms.accruedCents, VALUE_DIGITS),
  ...(terms.isAccruedNegative && terms.accruedCents > 0 ? { accruedInterestSign: '-' as const } : {}),
  recordChecksum: String(checksumOf(stockCode, terms)).padStart(14, '0'),
});

const methodOf = (input: SourceInput, slot: number, kind: TradeKind) =>
  kind.method ?? (slot < input.plan.slots && input.plan.kindOf(slot) === 'auction' ? ('U' as const) : ('A' as const));

const build = (input: SourceInput, slot: number, time: number): Trade => {
  const drawn = draw(input, slot, time);
  return {
    market: input.market,
    tradeDate: input.tradeDate,
    tradeReference: input.reference(input.plan.pairing[slot] === 2 ? slot - 1 : slot),
    side: drawn.side,
    tradeVersion: 1,
    gcpParticipantId: input.gcp,
    arrangement: input.market === 'HK' ? 'NCP' : 'NCCCP',
    tradeTime: timestampOf(time),
    brokerNumber: drawn.broker ?? '',
    tradingMethod: methodOf(input, slot, drawn.kind),
    securitiesSettlementDate: input.settlement.securities,
    moneySettlementDate: input.settlement.money,
    ...securityFields(drawn.stock),
    ...counterparty(input, drawn),
    ...clearingFields(drawn.stock, drawn.kind),
    ...originFields(drawn.kind, drawn.random),
    ...termsFields(drawn.stock.stockCode, drawn.terms),
  };
};

export const createTradeSource = (input: SourceInput): TradeSource => ({
  tradeAt: (slot, time) => build(input, slot, time),
  brokerAt: (slot, time) => draw(input, slot, time).broker,
  totalsAt: (slot, time) => {
    const { side, stock, terms } = draw(input, slot, time);
    return { side, stockCode: stock.stockCode, terms };
  },
});

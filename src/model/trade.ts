/**
 * The nouns of the market, in the canonical form that cases, checks and the simulator's market speak.
 * How a wire message names or nests them is the business of `src/contract` alone.
 */

/** Markets of the service: Hong Kong, and the two Northbound links of China Connect. */
export type Market = 'HK' | 'SSE' | 'SZSE';

/** Board or board-like segment. MAIN, GEM, NASD and ETS are HKEX's; STAR and CHNX the mainland boards. */
export type MarketSegment = 'MAIN' | 'GEM' | 'NASD' | 'ETS' | 'STAR' | 'CHNX';

/** How the broker's trades reach the GCP: as a Non-Clearing Participant, or as a Non-China Connect Clearing Participant. */
export type Arrangement = 'NCP' | 'NCCCP';

export type Side = 'B' | 'S';

/** What identifies one side of one trade for its whole life. */
export type TradeKey = {
  readonly market: Market;
  /** `YYYY-MM-DD`, the day on which the trade was made. */
  readonly tradeDate: string;
  /** Sixteen digits. */
  readonly tradeReference: string;
  readonly side: Side;
};

/** One side of one trade, as the clearing house reports it to the broker's GCP. Decimals are strings; a blank is an absent member. */
export type Trade = TradeKey & {
  /** Counts from 1; each amendment replaces the whole trade with the next version. */
  readonly tradeVersion: number;
  readonly gcpParticipantId: string;
  readonly arrangement: Arrangement;
  readonly marketSegment?: MarketSegment;
  /** `1` CCASS trade, `2` non-CCASS trade. */
  readonly ccassTradeIndicator: '1' | '2';
  readonly tradingStockCode: string;
  /** The domain settlement counter: differs from the trading code for the other counters of a multi-counter security. */
  readonly settlementStockCode: string;
  /** Six digits, China Connect only. */
  readonly mainlandStockCode?: string;
  readonly isin?: string;
  /** ISO 4217, the currency of price and value. */
  readonly currency: string;
  /** `1` to be netted, `2` isolated; absent for a non-CCASS trade. */
  readonly isolationIndicator?: '1' | '2';
  /** `H` by HKSCC, `B` buy-in, `I` by the Exchange Participant; present only when isolated. */
  readonly isolationReason?: 'H' | 'B' | 'I';
  /** RFC 3339 with milliseconds and `+08:00`. */
  readonly tradeTime: string;
  /** Four digits: the broker whose trade this is (the GCP's NCP or NCCCP). */
  readonly brokerNumber: string;
  readonly counterpartyBrokerNumber?: string;
  readonly counterpartyParticipantId?: string;
  /** Shares, or nominal for debt; an integer up to 99,999,999,999. */
  readonly quantity: number;
  /** Decimal string, at most five integer and three fraction digits. */
  readonly price: string;
  /** Decimal string, at most eleven integer and two fraction digits. */
  readonly value: string;
  readonly tradingMethod: TradingMethod;
  /** `X` for a direct trade; absent otherwise. */
  readonly directIndicator?: 'X';
  /** Unsigned decimal string; `0.00` for a non-debt or non-CCASS trade. */
  readonly accruedInterest: string;
  /** `-` when accrued interest is negative; absent otherwise. */
  readonly accruedInterestSign?: '-';
  readonly shortSellIndicator?: ShortSellIndicator;
  /** `A` agency, `P` principal, `R` registered trader. */
  readonly originIndicator?: 'A' | 'P' | 'R';
  /** `E` hedge, `N` non-hedge, `L` hedge liquidation. */
  readonly hedgeIndicator?: 'E' | 'N' | 'L';
  readonly securitiesSettlementDate: string;
  readonly moneySettlementDate: string;
  /** Fourteen digits: stock code, quantity, price, value and accrued interest, summed as integers. */
  readonly recordChecksum: string;
};

/** PCS field 17. */
export type TradingMethod = 'A' | 'U' | 'E' | 'O' | 'M' | 'S' | 'Q' | 'P' | 'R' | 'V' | 'T';

/** PCS field 22. A seller's are Y, M, A, F, N; a buyer's is C. */
export type ShortSellIndicator = 'Y' | 'M' | 'A' | 'F' | 'N' | 'C';

/** Totals over the live trades of one side of a channel. */
export type SideTotals = {
  readonly count: number;
  /** Digits only: a sum may exceed the integers that JSON readers keep exact. */
  readonly quantity: string;
  /** Decimal string with two fraction digits. */
  readonly value: string;
  /** Eighteen digits: HKSCC's file rule, modulo 10^18. */
  readonly hashTotal: string;
};

export type ControlTotals = { readonly buys: SideTotals; readonly sells: SideTotals };

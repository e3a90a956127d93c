import type { Arrangement, Market } from './trade.ts';

export type DatasetName = 'participants' | 'stocks' | 'calendar' | 'clearing-mappings';

/** One line of the manifest: what a complete copy of a dataset must add up to. */
export type DatasetSummary = {
  readonly dataset: DatasetName;
  /** Counts from 1; a correction is a new version of the same business date. */
  readonly version: number;
  readonly count: number;
  /** SHA-256, lower-case hex, over the rows in canonical JSON (RFC 8785), each followed by a line feed. */
  readonly hash: string;
  readonly publishedAt: string;
  /** Why this version replaced the one before; absent on version 1. */
  readonly correctionReason?: string;
  /** Said where rows are not a copy of public facts. */
  readonly notice?: string;
};

export type Manifest = { readonly businessDate: string; readonly datasets: readonly DatasetSummary[] };

/** One page of a full daily snapshot. */
export type DatasetPage<Row> = {
  readonly businessDate: string;
  readonly dataset: DatasetName;
  readonly version: number;
  /** Rows over all pages. */
  readonly count: number;
  readonly rows: readonly Row[];
  readonly nextCursor?: string;
};

/** The seven CCASS participant types. NCP and NCCCP are arrangements, not types. */
export type ParticipantType =
  | 'DIRECT_CLEARING'
  | 'GENERAL_CLEARING'
  | 'CLEARING_AGENCY'
  | 'CUSTODIAN'
  | 'STOCK_LENDER'
  | 'STOCK_PLEDGEE'
  | 'INVESTOR';

export type Participant = {
  /** Letter and five digits. Names are not unique; this is. */
  readonly participantId: string;
  readonly name: string;
  readonly nameChinese?: string;
  readonly participantType: ParticipantType;
  readonly status: 'ACTIVE' | 'SUSPENDED';
  /** Five digits, for those that are Exchange Participants. */
  readonly exchangeParticipantId?: string;
  /** Four digits each. */
  readonly brokerNumbers: readonly string[];
};

export type Stock = {
  /** Five digits; with `market` unique within a business date, and re-used over the years. */
  readonly stockCode: string;
  readonly market: Market;
  readonly shortName: string;
  readonly nameChinese?: string;
  readonly category: string;
  readonly subCategory?: string;
  readonly isin?: string;
  readonly boardLot: number;
  readonly tradingCurrency: string;
  readonly domainSettlementStockCode: string;
  readonly rmbCounterStockCode?: string;
  readonly mainlandStockCode?: string;
  readonly chinaConnectEligibility?: 'BUY_AND_SELL' | 'SELL_ONLY';
  readonly faceValueRmb?: string;
  readonly admittedToCcass: boolean;
  readonly subjectToStampDuty: boolean;
  readonly shortSellEligible: boolean;
  readonly casEligible: boolean;
  readonly vcmEligible: boolean;
  readonly posEligible: boolean;
  readonly spreadTable?: string;
  readonly debtBoardLotNominal?: number;
  readonly debtInvestorType?: string;
  readonly expiryDate?: string;
};

export type TradingDay = 'FULL' | 'HALF' | 'NONE';

export type CalendarDay = {
  readonly date: string;
  readonly market: Market;
  readonly tradingDay: TradingDay;
  readonly securitiesSettlementDay: boolean;
  /** Currencies whose money settles on this date, in alphabetical order; empty when none does. */
  readonly moneySettlementCurrencies: readonly string[];
  readonly severeWeather: boolean;
  /** Why the day is not ordinary; absent on an ordinary day. */
  readonly reason?: string;
};

/** Which GCP clears a broker's trades in one market, from when and until when. */
export type ClearingMapping = {
  readonly brokerNumber: string;
  readonly exchangeParticipantId: string;
  readonly exchangeParticipantName: string;
  readonly market: Market;
  readonly arrangement: Arrangement;
  readonly gcpParticipantId: string;
  /** RFC 3339 with `+08:00`. */
  readonly effectiveFrom: string;
  /** Exclusive; absent while open-ended. */
  readonly effectiveTo?: string;
};

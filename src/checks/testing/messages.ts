import type { Trade } from '../../model/trade.ts';

/** Messages as the contract has them on the wire, each whole and right until a test says otherwise. */

type Members = Readonly<Record<string, unknown>>;

export const CHANNEL_ID = 'B01224-HK-20260408';

const KEY = { market: 'HK', tradeDate: '2026-04-08', tradeReference: '0000260408000123', side: 'B' } as const;

/** The model has it in the same words. */
export const TRADE: Trade = {
  ...KEY,
  tradeVersion: 1,
  gcpParticipantId: 'B01224',
  arrangement: 'NCP',
  ccassTradeIndicator: '1',
  tradingStockCode: '00700',
  settlementStockCode: '00700',
  isin: 'KYG875721634',
  currency: 'HKD',
  isolationIndicator: '1',
  tradeTime: '2026-04-08T09:30:01.127+08:00',
  brokerNumber: '1400',
  counterpartyBrokerNumber: '5670',
  counterpartyParticipantId: 'B01961',
  quantity: 400,
  price: '512.500',
  value: '205000.00',
  tradingMethod: 'A',
  accruedInterest: '0.00',
  securitiesSettlementDate: '2026-04-10',
  moneySettlementDate: '2026-04-10',
  recordChecksum: '00000021013600',
};

export const trade = (members: Members = {}): Members => ({ ...TRADE, ...members });

const envelope = (sequence: number): Members => ({
  channelId: CHANNEL_ID,
  epoch: 1,
  sequence,
  eventId: `event-${sequence}`,
  publishedAt: `2026-04-08T10:00:0${sequence % 10}.000+08:00`,
  possibleDuplicate: false,
  possibleResend: false,
});

export const opened = (sequence = 1, members: Members = {}): Members => ({
  ...envelope(sequence),
  eventType: 'CHANNEL_OPENED',
  ...members,
});

export const reported = (sequence: number, tradeMembers: Members = {}, members: Members = {}): Members => ({
  ...envelope(sequence),
  eventType: 'TRADE_REPORTED',
  trade: trade(tradeMembers),
  ...members,
});

export const amended = (sequence: number, tradeMembers: Members = {}, members: Members = {}): Members => ({
  ...envelope(sequence),
  eventType: 'TRADE_AMENDED',
  trade: trade({ tradeVersion: 2, ...tradeMembers }),
  ...members,
});

export const cancelled = (sequence: number, keyMembers: Members = {}, members: Members = {}): Members => ({
  ...envelope(sequence),
  eventType: 'TRADE_CANCELLED',
  tradeKey: { ...KEY, ...keyMembers },
  ...members,
});

const NO_TOTALS = { count: 0, quantity: '0', value: '0.00', hashTotal: '000000000000000000' };

export const closed = (sequence: number, totals: { readonly buys?: Members; readonly sells?: Members } = {}): Members => ({
  ...envelope(sequence),
  eventType: 'CHANNEL_CLOSED',
  controlTotals: { buys: { ...NO_TOTALS, ...totals.buys }, sells: { ...NO_TOTALS, ...totals.sells } },
});

export const batchOf = (events: readonly unknown[], members: Members = {}): Members => ({
  channelId: CHANNEL_ID,
  epoch: 1,
  state: 'OPEN',
  earliestSequence: 1,
  lastSequence: events.length,
  events,
  ...members,
});

export const snapshotPage = (trades: readonly unknown[], members: Members = {}): Members => ({
  channelId: CHANNEL_ID,
  epoch: 1,
  state: 'OPEN',
  asOfSequence: 3,
  count: trades.length,
  trades,
  ...members,
});

export const datasetPage = (dataset: string, rows: readonly unknown[], members: Members = {}): Members => ({
  businessDate: '2026-04-08',
  dataset,
  version: 1,
  count: rows.length,
  rows,
  ...members,
});

export const stock = (members: Members = {}): Members => ({
  stockCode: '00700',
  market: 'HK',
  shortName: 'TENCENT',
  category: 'Equity',
  isin: 'KYG875721634',
  boardLot: 100,
  tradingCurrency: 'HKD',
  domainSettlementStockCode: '00700',
  admittedToCcass: true,
  subjectToStampDuty: true,
  shortSellEligible: true,
  casEligible: true,
  vcmEligible: true,
  posEligible: true,
  ...members,
});

export const mapping = (members: Members = {}): Members => ({
  brokerNumber: '1400',
  exchangeParticipantId: '01400',
  exchangeParticipantName: 'A BROKER LTD',
  market: 'HK',
  arrangement: 'NCP',
  gcpParticipantId: 'B01224',
  effectiveFrom: '2026-01-01T00:00:00.000+08:00',
  ...members,
});

export const channel = (members: Members = {}): Members => ({
  channelId: CHANNEL_ID,
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 6,
  timers: { heartbeatIntervalMs: 200, minimumPollIntervalMs: 20, maximumWaitMs: 1000 },
  ...members,
});

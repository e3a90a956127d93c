import type { Capture, CaptureRecord, ChannelTruth } from '../../model/capture.ts';
import type { Trade } from '../../model/trade.ts';
import { CHANNEL_ID, trade } from './messages.ts';

/** What a client recorded and what it should have, written by hand. */

export const captureOf = (records: readonly CaptureRecord[], form: Capture['form'] = 'journal'): Capture => ({
  form,
  records,
  unreadable: [],
});

/** The trade of the messages in these tests, as the model has it. */
export const modelTrade = (members: Partial<Trade> = {}): Trade => ({
  market: 'HK',
  tradeDate: '2026-04-08',
  tradeReference: '0000260408000123',
  side: 'B',
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
  ...members,
});

export const truthOf = (liveTrades: readonly Trade[], members: Partial<ChannelTruth> = {}): ChannelTruth => ({
  channelId: CHANNEL_ID,
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 3,
  liveTrades,
  cancelled: [],
  events: [],
  ...members,
});

/** A record of a trade, where it stands, and at which sequence it was booked. */
export const bookedTrade = (place: string, sequence: number, members: Readonly<Record<string, unknown>> = {}): CaptureRecord => ({
  record: 'trade',
  place,
  channelId: CHANNEL_ID,
  epoch: 1,
  sequence,
  trade: JSON.parse(JSON.stringify(trade(members))),
});

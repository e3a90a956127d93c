import type { Capture, CaptureRecord, ChannelTruth } from '../../model/capture.ts';
import type { Trade } from '../../model/trade.ts';
import { CHANNEL_ID, TRADE, trade } from './messages.ts';

/** What a client recorded and what it should have, written by hand. */

export const captureOf = (records: readonly CaptureRecord[], form: Capture['form'] = 'journal'): Capture => ({
  form,
  records,
  unreadable: [],
});

/** The trade of the messages in these tests, as the model has it. */
export const modelTrade = (members: Partial<Trade> = {}): Trade => ({ ...TRADE, ...members });

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

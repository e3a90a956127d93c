import type { SchemaName } from '../../generated/validators.cjs';
import type { Channel, ChannelTimers, EventBatch, Heartbeat, SnapshotPage, StreamEnd, TradeEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { CalendarDay, ClearingMapping, DatasetPage, DatasetSummary, Manifest, Participant, Stock } from '../model/reference-data.ts';
import type { Token, TokenProblem } from '../model/token.ts';
import type { ControlTotals, SideTotals, Trade, TradeKey } from '../model/trade.ts';

/** Which message, by the name of its schema, is which noun of the model. */
type MessageModels = {
  CalendarDay: CalendarDay;
  CalendarPage: DatasetPage<CalendarDay>;
  Channel: Channel;
  ChannelList: { readonly channels: readonly Channel[] };
  ChannelTimers: ChannelTimers;
  ClearingMapping: ClearingMapping;
  ClearingMappingPage: DatasetPage<ClearingMapping>;
  ControlTotals: ControlTotals;
  DatasetSummary: DatasetSummary;
  EventBatch: EventBatch;
  Heartbeat: Heartbeat;
  Manifest: Manifest;
  Participant: Participant;
  ParticipantPage: DatasetPage<Participant>;
  Problem: Problem;
  SideTotals: SideTotals;
  SnapshotPage: SnapshotPage;
  Stock: Stock;
  StockPage: DatasetPage<Stock>;
  StreamEnd: StreamEnd;
  TokenProblem: TokenProblem;
  TokenResponse: Token;
  Trade: Trade;
  TradeEvent: TradeEvent;
  TradeKey: TradeKey;
};

/** A name that the specs no longer have is missing here, and whoever decodes it does not compile. */
export type Messages = Pick<MessageModels, Extract<keyof MessageModels, SchemaName>>;

export type MessageName = keyof Messages;

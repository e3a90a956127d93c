// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export type SchemaName =
  | "Acknowledgement"
  | "Arrangement"
  | "BrokerNumber"
  | "CalendarDay"
  | "CalendarPage"
  | "Channel"
  | "ChannelClosed"
  | "ChannelId"
  | "ChannelList"
  | "ChannelOpened"
  | "ChannelState"
  | "ChannelTimers"
  | "ClearingMapping"
  | "ClearingMappingPage"
  | "ControlTotals"
  | "Currency"
  | "Cursor"
  | "DatasetSummary"
  | "Date"
  | "Epoch"
  | "EventBatch"
  | "Heartbeat"
  | "Isin"
  | "Jwk"
  | "Jwks"
  | "LastSequence"
  | "MainlandStockCode"
  | "Manifest"
  | "Market"
  | "Participant"
  | "ParticipantId"
  | "ParticipantPage"
  | "Problem"
  | "RequirementSet"
  | "RunFile"
  | "Sequence"
  | "SideTotals"
  | "SnapshotPage"
  | "Stock"
  | "StockCode"
  | "StockPage"
  | "StreamEnd"
  | "Subscription"
  | "Timestamp"
  | "TokenProblem"
  | "TokenRequest"
  | "TokenResponse"
  | "Trade"
  | "TradeAmended"
  | "TradeCancelled"
  | "TradeEvent"
  | "TradeEventBatch"
  | "TradeKey"
  | "TradeReported"
  | "Violation";

export type ValidationError = {
  /** JSON pointer into the message. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** Holds its errors until the next call. */
export type Validator = {
  (message: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
};

export declare const validators: Readonly<Record<SchemaName, Validator>>;

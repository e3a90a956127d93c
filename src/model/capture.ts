import type { ChannelState, TradeEvent } from './event.ts';
import type { Json } from './fault.ts';
import type { DatasetName } from './reference-data.ts';
import type { Market, Trade, TradeKey } from './trade.ts';

/** What the client's own system says that it recorded: values as they were found, not yet compared with anything. */
export type Capture = {
  /** `journal`: what was booked, in order. `book`: what is booked now. */
  readonly form: 'journal' | 'book';
  readonly records: readonly CaptureRecord[];
  /** The members of a trade that it tells, where those are not all: a column map may leave some out. */
  readonly members?: readonly string[];
  /** What could not be read as a record. */
  readonly unreadable: readonly { readonly place: string; readonly says: string }[];
  /** How a journal, which only ever grows, was seen to be rewritten; what it tells is then what stood in it last. */
  readonly rewritten?: string;
};

/** A member that the capture does not tell is absent; a book tells trades, and closes where it has them. */
export type CaptureRecord = CapturedTrade | CapturedCancellation | CapturedSnapshot | CapturedClose | CapturedIncident | CapturedDataset;

/** Where it stands: `line 12`, `row 3`. */
type Recorded = { readonly place: string; readonly channelId?: string; readonly epoch?: number; readonly sequence?: number };

/** Members of a trade as the capture has them, by the canonical names: texts, numbers, or whatever a client wrote. */
export type CapturedTrade = Recorded & { readonly record: 'trade'; readonly trade: Readonly<Record<string, Json>> };

export type CapturedCancellation = Recorded & { readonly record: 'cancelled'; readonly key: Readonly<Record<string, Json>> };

export type CapturedSnapshot = Recorded & { readonly record: 'snapshot'; readonly asOfSequence?: number };

export type CapturedClose = Recorded & { readonly record: 'closed' };

export type CapturedIncident = Recorded & { readonly record: 'setAside'; readonly code: string };

export type CapturedDataset = Recorded & {
  readonly record: 'dataset';
  readonly dataset: DatasetName;
  readonly businessDate: string;
  readonly version?: number;
  readonly rows: readonly Json[];
};

/** What the simulator knows of one channel: the yardstick for a capture. */
export type ChannelTruth = {
  readonly channelId: string;
  readonly gcpParticipantId: string;
  readonly market: Market;
  readonly tradeDate: string;
  readonly state: ChannelState;
  readonly epoch: number;
  readonly earliestSequence: number;
  readonly lastSequence: number;
  readonly liveTrades: readonly Trade[];
  readonly cancelled: readonly TradeKey[];
  /** Left out, all of them, on a day of many thousands. */
  readonly events: readonly TradeEvent[];
};

/** A dataset as it stood at the end of the case. */
export type DatasetTruth = {
  readonly dataset: DatasetName;
  readonly businessDate: string;
  readonly version: number;
  readonly rows: readonly Json[];
};

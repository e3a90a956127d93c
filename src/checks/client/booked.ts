import type { Capture, CapturedTrade, CaptureRecord, ChannelTruth } from '../../model/capture.ts';
import type { Json } from '../../model/fault.ts';
import type { Trade, TradeKey } from '../../model/trade.ts';
import { textOfJson } from './json-value.ts';

/** What a capture amounts to: the trades that are live in it, whichever form it has. */

export type Booked = {
  /** By name of the trade; the last record of it that stands. */
  readonly live: ReadonlyMap<string, CapturedTrade>;
  /** Keys that the client says were cancelled. */
  readonly cancelled: ReadonlyMap<string, CaptureRecord>;
  /** Records that book a version that stands already: the later one of each pair. */
  readonly repeated: readonly { readonly record: CapturedTrade; readonly first: CapturedTrade }[];
};

const KEY_MEMBERS = ['market', 'tradeDate', 'tradeReference', 'side'] as const;

/** `HK 2026-04-08 0000260408000123 B`: how people name a side of a trade. */
export const nameOfKey = (key: TradeKey | Readonly<Record<string, Json>>): string => {
  const members: Readonly<Record<string, Json | undefined>> = { ...key };
  return KEY_MEMBERS.map((member) => textOfJson(members[member])).join(' ');
};

type Folding = {
  readonly live: Map<string, CapturedTrade>;
  readonly cancelled: Map<string, CaptureRecord>;
  readonly repeated: Booked['repeated'][number][];
};

const bookTrade = (folding: Folding, record: CapturedTrade): void => {
  const name = nameOfKey(record.trade);
  const first = folding.live.get(name);
  if (first !== undefined && textOfJson(first.trade['tradeVersion']) === textOfJson(record.trade['tradeVersion'])) {
    folding.repeated.push({ record, first });
  }
  folding.live.set(name, record);
};

/** A snapshot voids what its channel had booked; the trades that it holds follow. */
const startAnew = ({ live }: Folding, channelId: string | undefined): void => {
  for (const [name, record] of live) if (record.channelId === channelId) live.delete(name);
};

const fold = (folding: Folding, record: CaptureRecord): void => {
  if (record.record === 'trade') bookTrade(folding, record);
  if (record.record === 'snapshot') startAnew(folding, record.channelId);
  if (record.record !== 'cancelled') return;
  const name = nameOfKey(record.key);
  folding.live.delete(name);
  folding.cancelled.set(name, record);
};

export const booked = ({ records }: Capture): Booked => {
  const folding: Folding = { live: new Map(), cancelled: new Map(), repeated: [] };
  for (const record of records) fold(folding, record);
  return folding;
};

/** The live trades of all channels, by name. A correction on a later channel replaces or ends what an earlier one says. */
export const dueTrades = (truth: readonly ChannelTruth[]): ReadonlyMap<string, Trade> => {
  const due = new Map<string, Trade>();
  const cancelled = new Set(truth.flatMap((channel) => channel.cancelled.map(nameOfKey)));
  for (const { liveTrades } of truth.toSorted((one, other) => one.tradeDate.localeCompare(other.tradeDate))) {
    for (const trade of liveTrades) if (!cancelled.has(nameOfKey(trade))) due.set(nameOfKey(trade), trade);
  }
  return due;
};

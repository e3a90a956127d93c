import type { Capture, CaptureRecord, ChannelTruth } from '../../model/capture.ts';
import type { TradeKey } from '../../model/trade.ts';
import type { CaptureReader } from '../../subject/client/client-subject.ts';

/** What a capture that goes on through many cases tells about one of them: what earlier trade dates left in it does not count. */

export type CaptureSlice = {
  readonly businessDate: string;
  /** Channels of the dates before. */
  readonly isEarlier: (channelId: string) => boolean;
  /** What was there when the case began. */
  readonly before: CaptureCount;
  readonly truth: () => readonly ChannelTruth[];
};

export type CaptureCount = { readonly records: number; readonly unreadable: number; readonly wasRewritten: boolean };

const NOTHING: CaptureCount = { records: 0, unreadable: 0, wasRewritten: false };

export const countCapture = async (capture: CaptureReader): Promise<CaptureCount> => {
  const read = await capture.read();
  if ('problem' in read) return NOTHING;
  const { records, unreadable, rewritten } = read;
  return { records: records.length, unreadable: unreadable.length, wasRewritten: rewritten !== undefined };
};

const nameOf = ({ market, tradeDate, tradeReference, side }: { readonly [Member in keyof TradeKey]?: unknown }): string =>
  `${market} ${tradeDate} ${tradeReference} ${side}`;

/** Keys of which a channel of this date tells something; a correction names a trade of an earlier date. */
const dueNames = (truth: readonly ChannelTruth[]): ReadonlySet<string> =>
  new Set(truth.flatMap(({ liveTrades, cancelled }) => [...liveTrades, ...cancelled].map(nameOf)));

const dateOf = (record: CaptureRecord): string | undefined => {
  if (record.record === 'dataset') return record.businessDate;
  const key = record.record === 'trade' ? record.trade : record.record === 'cancelled' ? record.key : undefined;
  const date = key?.['tradeDate'];
  return typeof date === 'string' ? date : undefined;
};

const isOfCase = (record: CaptureRecord, { businessDate, isEarlier }: CaptureSlice, due: ReadonlySet<string>): boolean => {
  if (record.channelId !== undefined) return !isEarlier(record.channelId);
  const date = dateOf(record);
  if (date === undefined || date >= businessDate) return true;
  const key = record.record === 'trade' ? record.trade : record.record === 'cancelled' ? record.key : undefined;
  return key !== undefined && due.has(nameOf(key));
};

/** Whether a record tells nothing of this case, nor of any later one. */
export const isPast =
  ({ businessDate, isEarlier }: Pick<CaptureSlice, 'businessDate' | 'isEarlier'>) =>
  (record: CaptureRecord): boolean =>
    record.channelId === undefined ? record.record === 'dataset' && record.businessDate < businessDate : isEarlier(record.channelId);

const sliceOf = (capture: Capture, slice: CaptureSlice): Capture => {
  const { rewritten, ...rest } = capture;
  const due = dueNames(slice.truth());
  return {
    ...rest,
    records: capture.records.filter((record) => isOfCase(record, slice, due)),
    unreadable: capture.unreadable.slice(slice.before.unreadable),
    ...(rewritten === undefined || slice.before.wasRewritten ? {} : { rewritten }),
  };
};

export const sliceCapture = (capture: CaptureReader, slice: CaptureSlice): CaptureReader => ({
  // The client goes on after the case, so that there is nothing to wait for.
  isToldByClient: true,
  progress: async () => {
    const { records, ...rest } = await capture.progress();
    return { ...rest, records: Math.max(0, records - slice.before.records) };
  },
  read: async () => {
    const read = await capture.read();
    return 'problem' in read ? read : sliceOf(read, slice);
  },
});

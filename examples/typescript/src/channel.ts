import type { BackOff } from './back-off.ts';
import type { Book } from './book.ts';
import { Refused } from './failures.ts';
import type { Gateway, Told } from './gateway.ts';
import type { Journal, JournalRecord } from './journal.ts';
import type { Mappings } from './mappings.ts';
import type { Channel, ChannelEvent, EventContent, TradeContent } from './messages.ts';
import type { Parts } from './parts.ts';
import { placeOf } from './read-event.ts';
import type { Settings } from './settings.ts';
import { areEqualTotals } from './totals.ts';

/**
 * One channel: where it stands, and what an event does to it. Events come in any order and more than once; they are
 * applied once, in the order of their sequence. How they come is the business of pull and stream.
 */
export type ChannelState = {
  readonly channel: Channel;
  readonly position: () => Position;
  readonly isComplete: () => boolean;
  /** Takes what came; returns the first sequence that is missing before something that is here already. */
  readonly take: (events: readonly Incoming[]) => Gap | undefined;
  /** What is missing cannot be had, or cannot be read: it is set aside, and what waits behind it goes on. */
  readonly giveUp: (gap: Gap) => Gap | undefined;
  readonly restart: (snapshot: Snapshot) => void;
  readonly complete: () => void;
};

export type Position = { readonly epoch: number; readonly sequence: number };

/** Missing sequences, the first and the last of them. */
export type Gap = { readonly from: number; readonly to: number };

export type Incoming = { readonly epoch: number; readonly sequence: number; readonly message: unknown };

export type Snapshot = { readonly epoch: number; readonly asOfSequence: number; readonly trades: readonly unknown[] };

/** Something says that the channel has begun anew: all that is known of it is void. */
export class EpochChanged extends Error {}

/** What everything that follows a channel has at hand. */
export type Context = {
  readonly settings: Settings;
  readonly parts: Parts;
  readonly gateway: Gateway;
  readonly book: Book;
  readonly mappings: Mappings;
  readonly journal: Journal;
  readonly report: (says: string) => void;
  readonly newBackOff: () => BackOff;
};

export type CreateChannelState = (channel: Channel, context: Context, from: Position) => ChannelState;

export const createChannelState: CreateChannelState = (channel, context, from) => {
  const { book, mappings, journal, parts, report } = context;
  const { channelId } = channel;
  let { epoch, sequence } = from;
  let isComplete = false;
  const waiting = new Map<number, unknown>();

  const setAside = (at: number, code: string): JournalRecord => {
    report(`${channelId} ${epoch}:${at} is set aside: ${code}`);
    return { record: 'setAside', channelId, epoch, sequence: at, code };
  };
  const close = (content: Extract<EventContent, { kind: 'close' }>): readonly JournalRecord[] => {
    isComplete = true;
    const closed: JournalRecord = { record: 'closed', channelId, epoch, sequence };
    const isRight = areEqualTotals(parts.totalsOf(book.live(channel)), content.totals);
    return isRight ? [closed] : [setAside(sequence, 'CONTROL_TOTALS'), closed];
  };
  /** Of an event or of a snapshot: what cannot be booked is set aside, never dropped. */
  const takeTrade = (content: TradeContent): readonly JournalRecord[] => {
    if (content.kind === 'unusable') return [setAside(sequence, content.code)];
    const { trade } = content;
    return mappings.cover(trade) ? book.put(trade, { channelId, epoch, sequence }) : [setAside(sequence, 'UNMAPPED_BROKER')];
  };
  const apply = ({ content }: ChannelEvent): readonly JournalRecord[] => {
    if (isComplete) return [setAside(sequence, 'AFTER_CLOSE')];
    if (content.kind === 'cancellation') return book.cancel(content.key, { channelId, epoch, sequence });
    if (content.kind === 'close') return close(content);
    return content.kind === 'nothing' ? [] : takeTrade(content);
  };
  const applyNext = (): readonly JournalRecord[] => {
    const message = waiting.get(sequence + 1);
    waiting.delete(sequence + 1);
    sequence += 1;
    return apply(parts.readEvent(message, { epoch, sequence }));
  };
  const applyAll = (): Gap | undefined => {
    const records: JournalRecord[] = [];
    while (waiting.has(sequence + 1)) records.push(...applyNext());
    // One write for all: what was applied is on disk before anybody asks for what comes next.
    journal.write(records);
    return waiting.size === 0 ? undefined : { from: sequence + 1, to: Math.min(...waiting.keys()) - 1 };
  };
  const take = (incoming: readonly Incoming[]): Gap | undefined => {
    for (const event of incoming) {
      if (event.epoch > epoch) throw new EpochChanged(`${channelId} has the epoch ${event.epoch}`);
      if (event.epoch === epoch && event.sequence > sequence) waiting.set(event.sequence, event.message);
    }
    return applyAll();
  };
  return {
    channel,
    position: () => ({ epoch, sequence }),
    isComplete: () => isComplete,
    take,
    giveUp: ({ from: first, to }) => {
      const records: JournalRecord[] = [];
      for (sequence = first; sequence < to; sequence += 1) records.push(setAside(sequence, 'MISSING'));
      journal.write([...records, setAside(sequence, 'MISSING')]);
      return applyAll();
    },
    restart: (snapshot) => {
      ({ epoch, asOfSequence: sequence } = snapshot);
      waiting.clear();
      book.forget(channelId);
      const records = snapshot.trades.flatMap((trade) => takeTrade(parts.readTrade(trade)));
      // Trades of a snapshot have no sequence of their own.
      const without = records.map((record) =>
        record.record === 'trade' ? { record: record.record, channelId, epoch, trade: record.trade } : record,
      );
      journal.write([{ record: 'snapshot', channelId, epoch, asOfSequence: sequence, following: without.length }, ...without]);
    },
    complete: () => {
      if (isComplete) return;
      isComplete = true;
      journal.write([{ record: 'closed', channelId, epoch, sequence }]);
    },
  };
};

export type RecordedPosition = Position & {
  readonly isComplete: boolean;
  /** Of a snapshot, how many records a kill has cost: it is to be taken again. */
  readonly missing: number;
};

/** Where a channel stands by what an earlier run recorded. */
export const recordedPosition = (records: readonly JournalRecord[], { channelId, epoch }: Channel): RecordedPosition => {
  let position: RecordedPosition = { epoch, sequence: 0, isComplete: false, missing: 0 };
  for (const record of records) {
    if (record.record === 'dataset' || record.channelId !== channelId) continue;
    const isSnapshot = record.record === 'snapshot';
    const sequence = isSnapshot ? record.asOfSequence : record.sequence;
    position = {
      epoch: record.epoch,
      sequence: sequence ?? position.sequence,
      isComplete: record.record === 'closed',
      missing: isSnapshot ? record.following : Math.max(0, position.missing - 1),
    };
  }
  return position;
};

/** The messages of one batch, each at its sequence; one that does not name its own follows the one before it. */
export const incomingOf = (batch: Told['json'], after: number): readonly Incoming[] => {
  const events = Array.isArray(batch['events']) ? batch['events'] : [];
  let expected = after + 1;
  return events.map((message: unknown) => {
    const place = placeOf(message);
    const sequence = place.sequence ?? expected;
    expected = sequence + 1;
    return { epoch: place.epoch ?? Number(batch['epoch']), sequence, message };
  });
};

/** These say that what this client knows of the channel is of no use any more, and a snapshot helps. */
const RESYNCHRONISE = new Set(['EPOCH_CHANGED', 'SEQUENCE_EXPIRED', 'SEQUENCE_IN_FUTURE']);

export const needsSnapshot = (error: unknown): boolean =>
  error instanceof EpochChanged || (error instanceof Refused && RESYNCHRONISE.has(error.code));

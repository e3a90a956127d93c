import type { JournalRecord } from './journal.ts';
import type { Trade, TradeKey } from './messages.ts';

/** The trades of all channels, by key: what is live, in which version, and what was cancelled for good. */
export type Book = {
  /** The record to write when this version is news, and nothing when it is not. */
  readonly put: (trade: Trade, at: BookedAt) => readonly JournalRecord[];
  readonly cancel: (key: TradeKey, at: BookedAt) => readonly JournalRecord[];
  /** What this channel had booked is void. */
  readonly forget: (channelId: string) => void;
  /** The live trades of one participant, market and date: what control totals add up. */
  readonly live: (of: Pick<Trade, 'market' | 'tradeDate' | 'gcpParticipantId'>) => readonly Trade[];
};

export type BookedAt = { readonly channelId: string; readonly epoch: number; readonly sequence: number };

export type CreateBook = () => Book;

type Entry = { readonly channelId: string; readonly trade?: Trade };

const nameOf = ({ market, tradeDate, tradeReference, side }: TradeKey): string => `${market} ${tradeDate} ${tradeReference} ${side}`;

const keyOf = ({ market, tradeDate, tradeReference, side }: TradeKey): TradeKey => ({ market, tradeDate, tradeReference, side });

export const createBook: CreateBook = () => {
  /** An entry without a trade is a key that was cancelled. */
  const entries = new Map<string, Entry>();
  return {
    put: (trade, at) => {
      const known = entries.get(nameOf(trade));
      const isCancelled = known !== undefined && known.trade === undefined;
      if (isCancelled || (known?.trade !== undefined && known.trade.tradeVersion >= trade.tradeVersion)) return [];
      entries.set(nameOf(trade), { channelId: at.channelId, trade });
      return [{ record: 'trade', ...at, trade }];
    },
    cancel: (key, at) => {
      const known = entries.get(nameOf(key));
      if (known !== undefined && known.trade === undefined) return [];
      entries.set(nameOf(key), { channelId: at.channelId });
      return [{ record: 'cancelled', ...at, key: keyOf(key) }];
    },
    forget: (channelId) => {
      for (const [name, entry] of entries) if (entry.channelId === channelId) entries.delete(name);
    },
    live: ({ market, tradeDate, gcpParticipantId }) =>
      [...entries.values()].flatMap(({ trade }) =>
        trade?.market === market && trade.tradeDate === tradeDate && trade.gcpParticipantId === gcpParticipantId ? [trade] : [],
      ),
  };
};

import type { Trade, TradeKey } from '../../model/trade.ts';
import type { Counted } from './control-totals.ts';
import { PRICE_DIGITS, scaledOf, VALUE_DIGITS } from './decimals.ts';
import { changed, type TradeChange } from './trade-revision.ts';
import type { TradeSource } from './trade-source.ts';

/**
 * The trades of one channel and their versions. A planned trade is a slot number until somebody asks for it; trades
 * that an operator made, or that come from an earlier trade date, are kept whole, in slots after the planned ones.
 */
export type TradeLedger = {
  /** The version last published; 0 before the report, and after a cancellation. */
  readonly version: (slot: number) => number;
  readonly isCancelled: (slot: number) => boolean;
  readonly trade: (slot: number, version: number) => Trade;
  readonly report: (slot: number) => void;
  readonly amend: (slot: number, change: TradeChange) => number;
  readonly cancel: (slot: number) => void;
  /** Takes in a trade from outside the plan, as last published elsewhere (or not yet at all). */
  readonly adopt: (trade: Trade) => number;
  readonly slotOf: (key: TradeKey) => number | undefined;
  /** The day on which the trade of a slot was made. */
  readonly tradeDate: (slot: number) => string;
  readonly counted: (slot: number) => Counted;
  readonly slots: () => number;
};

const CANCELLED = 255;
/** Versions are bytes in the published log: far more than any day's amendments of one trade. */
export const LAST_VERSION = 254;

export const keyText = (key: TradeKey): string => `${key.market} ${key.tradeDate} ${key.tradeReference} ${key.side}`;

export type LedgerInput = {
  readonly tradeDate: string;
  readonly plannedSlots: number;
  readonly source: TradeSource;
  readonly timeOf: (slot: number) => number;
  /** The planned slot of a reference; its other side may be the next slot. */
  readonly plannedSlot: (key: TradeKey) => number | undefined;
};

const countedTrade = (trade: Trade): Counted => ({
  side: trade.side,
  stockCode: trade.tradingStockCode,
  terms: {
    quantity: trade.quantity,
    priceMilli: Number(scaledOf(trade.price, PRICE_DIGITS)),
    valueCents: Number(scaledOf(trade.value, VALUE_DIGITS)),
    accruedCents: Number(scaledOf(trade.accruedInterest, VALUE_DIGITS)),
    isAccruedNegative: trade.accruedInterestSign === '-',
  },
});

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a factory, whose functions share what it holds; each of them is short
export const createLedger = (input: LedgerInput): TradeLedger => {
  const { plannedSlots, source, timeOf } = input;
  const versions: number[] = new Array<number>(plannedSlots).fill(0);
  const adopted: Trade[] = [];
  const adoptedSlots = new Map<string, number>();
  const changes = new Map<number, TradeChange[]>();
  const made = new Map<number, Trade>();

  const firstOf = (slot: number): Trade => adopted[slot - plannedSlots] ?? source.tradeAt(slot, timeOf(slot));
  const revise = (slot: number, version: number): Trade => {
    let trade = firstOf(slot);
    for (const change of (changes.get(slot) ?? []).slice(0, version - trade.tradeVersion)) {
      trade = { ...changed(trade, change), tradeVersion: trade.tradeVersion + 1 };
    }
    return trade;
  };
  const trade = (slot: number, version: number): Trade => {
    const id = slot * 256 + version;
    const known = made.get(id) ?? revise(slot, version);
    made.set(id, known);
    return known;
  };
  const version = (slot: number): number => (versions[slot] === CANCELLED ? 0 : (versions[slot] ?? 0));

  return {
    version,
    isCancelled: (slot) => versions[slot] === CANCELLED,
    trade,
    report: (slot) => {
      versions[slot] = 1;
    },
    amend: (slot, change) => {
      changes.set(slot, [...(changes.get(slot) ?? []), change]);
      versions[slot] = version(slot) + 1;
      return version(slot);
    },
    cancel: (slot) => {
      versions[slot] = CANCELLED;
    },
    adopt: (foreign) => {
      const slot = plannedSlots + adopted.length;
      adopted.push(foreign);
      adoptedSlots.set(keyText(foreign), slot);
      versions[slot] = foreign.tradeVersion;
      return slot;
    },
    tradeDate: (slot) => adopted[slot - plannedSlots]?.tradeDate ?? input.tradeDate,
    slotOf: (key) => adoptedSlots.get(keyText(key)) ?? input.plannedSlot(key),
    counted: (slot) =>
      slot < plannedSlots && !changes.has(slot) ? source.totalsAt(slot, timeOf(slot)) : countedTrade(trade(slot, version(slot))),
    slots: () => versions.length,
  };
};

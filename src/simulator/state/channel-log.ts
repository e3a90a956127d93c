import type { ChannelState, TradeEvent } from '../../model/event.ts';
import type { Market, Trade, TradeKey } from '../../model/trade.ts';
import { type Counted, controlTotals } from './control-totals.ts';
import { timestampOf } from './market-time.ts';
import { STEP } from './plan.ts';
import type { TradeLedger } from './trade-ledger.ts';
import type { ChannelChange } from './world.ts';

/** One published event, before anybody has asked for it. */
type Published = { readonly step: number; readonly slot: number; readonly version: number; readonly time: number };

/**
 * The published sequence of one channel: short notes, from which events are made when they are read. It knows
 * nothing of plans, clocks or operators; they append, and it counts.
 */
export type EventLog = {
  readonly append: (published: Published) => void;
  readonly state: () => ChannelState;
  readonly epoch: () => number;
  readonly lastSequence: () => number;
  readonly range: (afterSequence: number, limit: number) => readonly TradeEvent[];
  readonly liveTrades: (asOfSequence: number) => readonly Trade[];
  readonly restart: (time: number) => void;
  readonly onChange: (listener: (change: ChannelChange) => void) => () => void;
};

export type ChannelIdentity = { readonly channelId: string; readonly gcp: string; readonly market: Market; readonly tradeDate: string };

const keyOf = ({ market, tradeDate, tradeReference, side }: Trade): TradeKey => ({ market, tradeDate, tradeReference, side });

/** A trade of an earlier date that was corrected here belongs to that date's totals. */
const liveOwn = function* (ledger: TradeLedger, isForeign: (slot: number) => boolean): Generator<Counted> {
  for (let slot = 0; slot < ledger.slots(); slot += 1) {
    if (ledger.version(slot) > 0 && !isForeign(slot)) yield ledger.counted(slot);
  }
};

/** `onWritten` is called after whatever changes the sequence. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a factory, whose functions share what it holds; each of them is short
export const createEventLog = (identity: ChannelIdentity, ledger: TradeLedger, onWritten: () => void): EventLog => {
  const { channelId, tradeDate } = identity;
  const isForeign = (slot: number) => ledger.tradeDate(slot) !== tradeDate;
  let log: Published[] = [];
  let made: (TradeEvent | undefined)[] = [];
  let epoch = 1;
  let replayed = 0;
  const listeners = new Set<(change: ChannelChange) => void>();
  const snapshots = createSnapshots(ledger);

  const envelope = (sequence: number, { step, time }: Published) => ({
    channelId,
    epoch,
    sequence,
    eventId: `${channelId}-${epoch}-${sequence}`,
    publishedAt: timestampOf(time),
    possibleDuplicate: false,
    possibleResend: step === STEP.resend || (sequence > 1 && sequence <= replayed),
  });
  const make = (sequence: number, published: Published): TradeEvent => {
    const base = envelope(sequence, published);
    if (published.step === STEP.open) return { ...base, eventType: 'CHANNEL_OPENED' };
    if (published.step === STEP.close)
      return { ...base, eventType: 'CHANNEL_CLOSED', controlTotals: controlTotals(liveOwn(ledger, isForeign)) };
    const trade = ledger.trade(published.slot, published.version);
    const original = trade.tradeDate === tradeDate ? {} : { originalTradeDate: trade.tradeDate };
    if (published.step === STEP.cancel) return { ...base, eventType: 'TRADE_CANCELLED', tradeKey: keyOf(trade), ...original };
    if (published.step === STEP.amend) return { ...base, eventType: 'TRADE_AMENDED', trade, ...original };
    return { ...base, eventType: 'TRADE_REPORTED', trade };
  };
  const survives = (slot: number) => ledger.version(slot) > 0 || isForeign(slot);
  const eventAt = (sequence: number): TradeEvent | undefined => {
    const published = log[sequence - 1];
    if (!published) return undefined;
    const known = made[sequence - 1] ?? make(sequence, published);
    made[sequence - 1] = known;
    return known;
  };

  return {
    append: (published) => {
      log.push(published);
      onWritten();
      if (listeners.size === 0) return;
      const event = eventAt(log.length);
      if (event) for (const listener of [...listeners]) listener({ kind: 'published', event });
    },
    state: () => (log.length === 0 ? 'PENDING' : log.at(-1)?.step === STEP.close ? 'CLOSED' : 'OPEN'),
    epoch: () => epoch,
    lastSequence: () => log.length,
    range: (afterSequence, limit) => {
      const events: TradeEvent[] = [];
      const last = Math.min(log.length, afterSequence + limit);
      for (let sequence = afterSequence + 1; sequence <= last; sequence += 1) {
        const event = eventAt(sequence);
        if (event) events.push(event);
      }
      return events;
    },
    liveTrades: (asOfSequence) => snapshots.at(log, Math.min(asOfSequence, log.length)),
    restart: (time) => {
      log = replayOf(log, survives, time);
      made = [];
      snapshots.forget();
      replayed = log.length;
      epoch += 1;
      onWritten();
      for (const listener of [...listeners]) listener({ kind: 'epoch', epoch });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/**
 * The log of a new epoch: the opening, then the reports and amendments of trades that still live and all that corrects
 * earlier dates. What was cancelled is gone with its cancellation, so the numbers are new ones, as they are after a
 * real restart; reports still come before amendments, and versions still count from 1.
 */
const replayOf = (log: readonly Published[], survives: (slot: number) => boolean, time: number): Published[] =>
  log.filter(({ step, slot }) => slot < 0 || (step !== STEP.resend && survives(slot))).map((published) => ({ ...published, time }));

/** Enough for clients that page through snapshots taken at different times. */
const KEPT_ANSWERS = 4;

/** Live trades by sequence: a later question goes on from the answer to an earlier one. */
const createSnapshots = (ledger: TradeLedger) => {
  const answers = new Map<number, readonly Trade[]>();
  let asOf = 0;
  const versions = new Map<number, number>();
  const cancelled = new Set<number>();
  const rewind = () => {
    asOf = 0;
    versions.clear();
    cancelled.clear();
  };
  const cancel = (slot: number): void => {
    versions.delete(slot);
    cancelled.add(slot);
  };
  /** What comes late or again changes nothing: the highest version lives, and a cancellation is final. */
  const apply = ({ step, slot, version }: Published): void => {
    if (step === STEP.cancel) cancel(slot);
    else if (slot >= 0 && !cancelled.has(slot) && version > (versions.get(slot) ?? 0)) versions.set(slot, version);
  };
  const answer = (log: readonly Published[], asOfSequence: number): readonly Trade[] => {
    if (asOfSequence < asOf) rewind();
    for (const published of log.slice(asOf, asOfSequence)) apply(published);
    asOf = asOfSequence;
    return [...versions].map(([slot, version]) => ledger.trade(slot, version));
  };
  return {
    forget: () => {
      rewind();
      answers.clear();
    },
    at: (log: readonly Published[], asOfSequence: number): readonly Trade[] => {
      const known = answers.get(asOfSequence) ?? answer(log, asOfSequence);
      answers.delete(asOfSequence);
      answers.set(asOfSequence, known);
      for (const oldest of [...answers.keys()].slice(0, -KEPT_ANSWERS)) answers.delete(oldest);
      return known;
    },
  };
};

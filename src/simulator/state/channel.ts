import type { TradeEvent } from '../../model/event.ts';
import type { Trade, TradeKey } from '../../model/trade.ts';
import { type ChannelIdentity, createEventLog, type EventLog } from './channel-log.ts';
import type { ClearingMappings } from './clearing-mappings.ts';
import { createOutOfTurn, type OutOfTurn } from './out-of-turn.ts';
import { CORRECTED_SLOT, STEP, WITHDRAWN_SLOT } from './plan.ts';
import { requireConforming } from './trade-check.ts';
import { LAST_VERSION } from './trade-ledger.ts';
import { changed, drawAmendment, type TradeChange } from './trade-revision.ts';
import { createTradingDay, type TradingDay } from './trading-day.ts';

/** One channel with its day: the plan that time brings about, and what operators do to it meanwhile. */
export type MarketChannel = {
  readonly identity: ChannelIdentity;
  readonly log: EventLog;
  /** Publishes all that is due at a market time. */
  readonly publishDue: (now: number) => void;
  /** When the plan goes on; undefined when it is over. */
  readonly nextDue: () => number | undefined;
  /** The trade as last published here; `cancelled` where it was and is no more; undefined where it never was. */
  readonly find: (key: TradeKey) => Trade | 'cancelled' | undefined;
  /** The trade of a planned slot, while it lives. */
  readonly liveTradeIn: (slot: number) => Trade | undefined;
  /** Undefined where the trade exists already, or its broker is not mapped to this GCP now. */
  readonly publishTrade: (now: number, change: TradeChange) => TradeEvent | undefined;
  readonly amendTrade: (now: number, trade: Trade, change: TradeChange) => TradeEvent | undefined;
  readonly cancelTrade: (now: number, trade: Trade) => TradeEvent | undefined;
  readonly publishOutOfTurn: (now: number, wanted: OutOfTurn) => readonly TradeEvent[];
  readonly close: (now: number) => TradeEvent | undefined;
  readonly restart: (now: number) => void;
};

export type ChannelInput = {
  readonly identity: ChannelIdentity;
  readonly seed: number;
  readonly trades: number;
  readonly mappings: ClearingMappings;
  /** The same participant's channel of the trade date before, where this one corrects it. */
  readonly previous: (() => MarketChannel | undefined) | undefined;
  readonly onWritten: () => void;
};

type Actions = {
  readonly report: (slot: number, time: number) => void;
  readonly change: (step: number, slot: number, time: number) => void;
  /** A trade that nobody has seen, with this change; undefined where it exists already or its broker is not mapped to this GCP now. */
  readonly newTrade: (change: TradeChange, now: number) => Trade | undefined;
  readonly publish: (change: TradeChange, now: number) => boolean;
  readonly amend: (trade: Trade, change: TradeChange, now: number) => boolean;
  readonly cancel: (trade: Trade, now: number) => void;
};

/** What happens to single trades, by plan or by hand; both go through the ledger, so that versions never skip. */
const createActions = ({ identity, seed, mappings }: ChannelInput, day: TradingDay, log: EventLog): Actions => {
  const { ledger, plan, source } = day;
  const { market, gcp } = identity;
  const isOurs = (broker: string | undefined, time: number) => broker !== undefined && mappings.isEntitled(broker, market, { gcp, time });
  const slotFor = (trade: Trade): number => ledger.slotOf(trade) ?? ledger.adopt(trade);
  const amendSlot = (slot: number, change: TradeChange, time: number): boolean => {
    if (ledger.version(slot) >= LAST_VERSION) return false;
    log.append({ step: STEP.amend, slot, version: ledger.amend(slot, change), time });
    return true;
  };
  const cancelSlot = (slot: number, time: number): void => {
    const version = ledger.version(slot);
    ledger.cancel(slot);
    log.append({ step: STEP.cancel, slot, version, time });
  };
  const newTrade = (change: TradeChange, now: number): Trade | undefined => {
    const trade = changed(source.tradeAt(ledger.slots(), now), change);
    requireConforming(trade);
    return ledger.slotOf(trade) !== undefined || !isOurs(trade.brokerNumber, now) ? undefined : trade;
  };
  return {
    newTrade,
    report: (slot, time) => {
      const tradeTime = plan.tradeTimes[slot] ?? 0;
      if (mappings.hasEnded() && !isOurs(source.brokerAt(slot, tradeTime), tradeTime)) return;
      ledger.report(slot);
      log.append({ step: STEP.report, slot, version: 1, time });
    },
    /** A planned change gives way where an operator has cancelled the trade, and follows on where one has amended it. */
    change: (step, slot, time) => {
      const version = ledger.version(slot);
      if (version === 0) return;
      if (step === STEP.cancel) cancelSlot(slot, time);
      if (step === STEP.amend) amendSlot(slot, drawAmendment(ledger.trade(slot, version), seed, slot), time);
      if (step === STEP.resend && version === 1) log.append({ step, slot, version, time });
    },
    publish: (change, now) => {
      const trade = newTrade(change, now);
      if (trade === undefined) return false;
      log.append({ step: STEP.report, slot: ledger.adopt(trade), version: 1, time: now });
      return true;
    },
    amend: (trade, change, now) => amendSlot(slotFor(trade), { ...change, tradeReference: trade.tradeReference, side: trade.side }, now),
    cancel: (trade, now) => cancelSlot(slotFor(trade), now),
  };
};

/** A trade of the date before turns out wrong, and another should not have been: said here, as that channel is closed. */
const correctPrevious = (step: number, time: number, context: { readonly input: ChannelInput; readonly actions: Actions }): void => {
  const previous = context.input.previous?.();
  const trade = previous?.liveTradeIn(step === STEP.correct ? CORRECTED_SLOT : WITHDRAWN_SLOT);
  if (!trade) return;
  if (step === STEP.correct) context.actions.amend(trade, drawAmendment(trade, context.input.seed, CORRECTED_SLOT), time);
  else context.actions.cancel(trade, time);
};

/** The plan's position: publishes step by step, and never twice. */
const createSchedule = (input: ChannelInput, parts: { readonly day: TradingDay; readonly log: EventLog; readonly actions: Actions }) => {
  const { plan } = parts.day;
  let next = 0;
  const publishStep = (step: number, slot: number, time: number): void => {
    if (step === STEP.open || step === STEP.close) parts.log.append({ step, slot: -1, version: 0, time });
    else if (step === STEP.report) parts.actions.report(slot, time);
    else if (step === STEP.correct || step === STEP.withdraw) correctPrevious(step, time, { input, actions: parts.actions });
    else parts.actions.change(step, slot, time);
  };
  return {
    publishDue: (now: number): void => {
      for (let time = plan.times[next]; time !== undefined && time <= now; time = plan.times[next]) {
        const index = next;
        next += 1;
        publishStep(plan.steps[index] ?? STEP.open, plan.targets[index] ?? -1, time);
      }
    },
    nextDue: () => plan.times[next],
    /** Whether the day has yet something to tell of the trade. */
    isPlanned: (slot: number): boolean => plan.targets.indexOf(slot, next) >= 0,
    giveUp: () => {
      next = plan.times.length;
    },
  };
};

export const createChannel = (input: ChannelInput): MarketChannel => {
  const day = createTradingDay({ ...input, corrects: input.previous !== undefined });
  const { ledger } = day;
  const log = createEventLog(input.identity, ledger, input.onWritten);
  const actions = createActions(input, day, log);
  const schedule = createSchedule(input, { day, log, actions });
  const outOfTurn = createOutOfTurn({
    ledger,
    log,
    isOwn: (slot) => ledger.tradeDate(slot) === input.identity.tradeDate,
    isPlanned: schedule.isPlanned,
    newTrade: (now) => actions.newTrade({}, now),
    drawChange: (trade) => drawAmendment(trade, input.seed, ledger.slots()),
  });
  const lastEvent = () => log.range(log.lastSequence() - 1, 1)[0];
  const tradeIn = (slot: number): Trade | undefined => (ledger.version(slot) === 0 ? undefined : ledger.trade(slot, ledger.version(slot)));
  return {
    identity: input.identity,
    log,
    publishDue: schedule.publishDue,
    nextDue: schedule.nextDue,
    find: (key) => {
      const slot = ledger.slotOf(key);
      if (slot === undefined) return undefined;
      return ledger.isCancelled(slot) ? 'cancelled' : tradeIn(slot);
    },
    liveTradeIn: tradeIn,
    publishTrade: (now, change) => (actions.publish(change, now) ? lastEvent() : undefined),
    amendTrade: (now, trade, change) => {
      requireConforming(changed(trade, change));
      return actions.amend(trade, change, now) ? lastEvent() : undefined;
    },
    cancelTrade: (now, trade) => {
      actions.cancel(trade, now);
      return lastEvent();
    },
    publishOutOfTurn: (now, wanted) => {
      const before = log.lastSequence();
      return log.range(before, outOfTurn(wanted, now));
    },
    close: (now) => {
      schedule.giveUp();
      log.append({ step: STEP.close, slot: -1, version: 0, time: now });
      return lastEvent();
    },
    restart: log.restart,
  };
};

import type { Trade } from '../../model/trade.ts';
import type { EventLog } from './channel-log.ts';
import { STEP } from './plan.ts';
import type { TradeLedger } from './trade-ledger.ts';
import type { TradeChange } from './trade-revision.ts';

/**
 * What a clearing house publishes on a bad day: in an odd order, or twice. The log stays contiguous and the ledger right, so that
 * every way of asking tells the same, and the live trades are those that a good reader has in the end.
 */
export type OutOfTurn = OfLiveTrade | OfNewTrade;

/** Said of a trade that was reported before. */
type OfLiveTrade = { readonly about: 'live'; readonly what: 'resend' | 'stale-version' | 'skipped-version' };

/** Said of a trade that nobody has seen; `unknown-code`: one of its codes is not of the contract. */
type OfNewTrade = { readonly about: 'new' } & (
  | { readonly what: 'amend-before-report' | 'cancel-before-report' }
  | { readonly what: 'unknown-code'; readonly member: keyof Trade; readonly value: string }
);

export type OutOfTurnInput = {
  readonly ledger: TradeLedger;
  readonly log: EventLog;
  readonly isOwn: (slot: number) => boolean;
  /** Whether the day has yet something to tell of the trade, which would hide what a bad reader made of it. */
  readonly isPlanned: (slot: number) => boolean;
  /** A trade that nobody has seen; undefined where its broker is not mapped to this GCP now. */
  readonly newTrade: (now: number) => Trade | undefined;
  readonly drawChange: (trade: Trade) => TradeChange;
};

/** How many events were published; none where the channel has no trade for it. */
export type PublishOutOfTurn = (wanted: OutOfTurn, now: number) => number;

export const createOutOfTurn = ({ ledger, log, isOwn, isPlanned, newTrade, drawChange }: OutOfTurnInput): PublishOutOfTurn => {
  const isUnchanged = (slot: number): boolean => ledger.version(slot) === 1 && isOwn(slot) && !isPlanned(slot);
  /** The latest trade that was reported, never changed, and will not be. */
  const unchangedSlot = (): number | undefined => {
    for (let slot = ledger.slots() - 1; slot >= 0; slot -= 1) if (isUnchanged(slot)) return slot;
    return undefined;
  };
  const amend = (slot: number): number => ledger.amend(slot, drawChange(ledger.trade(slot, ledger.version(slot))));
  const publishOfLive = ({ what }: OfLiveTrade, time: number): number => {
    const slot = unchangedSlot();
    if (slot === undefined) return 0;
    if (what === 'resend') {
      log.append({ step: STEP.resend, slot, version: 1, time });
      return 1;
    }
    const second = amend(slot);
    log.append({ step: STEP.amend, slot, version: what === 'skipped-version' ? amend(slot) : second, time });
    if (what === 'skipped-version') return 1;
    log.append({ step: STEP.report, slot, version: 1, time });
    return 2;
  };
  const publishOfNew = (wanted: OfNewTrade, time: number): number => {
    const trade = newTrade(time);
    if (trade === undefined) return 0;
    if (wanted.what === 'unknown-code') {
      log.append({ step: STEP.report, slot: ledger.adopt({ ...trade, [wanted.member]: wanted.value }), version: 1, time });
      return 1;
    }
    const slot = ledger.adopt(trade);
    if (wanted.what === 'amend-before-report') log.append({ step: STEP.amend, slot, version: amend(slot), time });
    else {
      ledger.cancel(slot);
      log.append({ step: STEP.cancel, slot, version: 1, time });
    }
    log.append({ step: STEP.report, slot, version: 1, time });
    return 2;
  };
  return (wanted, now) => (wanted.about === 'live' ? publishOfLive(wanted, now) : publishOfNew(wanted, now));
};

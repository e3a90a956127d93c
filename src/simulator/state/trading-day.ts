import type { TradeKey } from '../../model/trade.ts';
import { calendarOf } from './calendar.ts';
import type { ChannelIdentity } from './channel-log.ts';
import type { ClearingMappings } from './clearing-mappings.ts';
import { keepLatest } from './keep-latest.ts';
import { midnightOf } from './market-time.ts';
import { type Plan, planDay } from './plan.ts';
import { randomFor } from './random.ts';
import { tradedSecurities } from './securities.ts';
import { createLedger, type TradeLedger } from './trade-ledger.ts';
import { createTradeSource, type TradeSource } from './trade-source.ts';

/** What one channel's day is made of, before any of it has happened. */
export type TradingDay = { readonly plan: Plan; readonly source: TradeSource; readonly ledger: TradeLedger };

export type TradingDayInput = {
  readonly identity: ChannelIdentity;
  readonly seed: number;
  readonly trades: number;
  readonly mappings: ClearingMappings;
  /** Whether this channel corrects trades of the trade date before. */
  readonly corrects: boolean;
};

const MARKET_DIGIT = { HK: '1', SSE: '2', SZSE: '3' } as const;

/** Sixteen digits: market, date (six), the GCP's last three, then the slot; no two GCPs share one. */
const referencePrefix = ({ market, tradeDate, gcp }: ChannelIdentity): string =>
  MARKET_DIGIT[market] + tradeDate.slice(2).replaceAll('-', '') + gcp.slice(-3);

type PlanFor = Pick<TradingDayInput, 'identity' | 'seed' | 'trades' | 'corrects'>;

const makePlan = ({ identity, seed, trades, corrects }: PlanFor): Plan => {
  const { market, tradeDate, gcp } = identity;
  const midnight = midnightOf(tradeDate);
  return planDay({
    market,
    day: calendarOf(market).day(tradeDate)?.tradingDay ?? 'FULL',
    midnight,
    trades,
    corrects,
    random: randomFor(seed, Number(gcp.slice(1)), market.charCodeAt(1), midnight / 1_000),
  });
};

/** Two worlds with all their channels. */
const KEPT_PLANS = 64;
/** A plan takes some thirty bytes a trade: those of large markets are made anew. */
const KEPT_TRADES = 5_000;

const keptPlan = keepLatest(
  KEPT_PLANS,
  ({ identity, seed, trades, corrects }: PlanFor) => `${identity.channelId} ${seed} ${trades} ${corrects}`,
  makePlan,
);

const planFor = (input: PlanFor): Plan => (input.trades > KEPT_TRADES ? makePlan(input) : keptPlan(input));

export const createTradingDay = (input: TradingDayInput): TradingDay => {
  const { identity, seed } = input;
  const { market, tradeDate, gcp } = identity;
  const settlement = calendarOf(market).settlementOf(tradeDate);
  if (!settlement) throw new RangeError(`the calendar does not say when trades of ${tradeDate} settle on ${market}`);
  const plan = planFor(input);
  const prefix = referencePrefix(identity);
  const source = createTradeSource({
    seed,
    market,
    tradeDate,
    gcp,
    plan,
    settlement,
    firms: input.mappings.plannedOn(tradeDate, gcp, market),
    traded: tradedSecurities(market, tradeDate),
    reference: (slot) => prefix + String(slot + 1).padStart(16 - prefix.length, '0'),
  });
  const timeOf = (slot: number) => plan.tradeTimes[slot] ?? 0;
  const plannedSlot = (key: TradeKey): number | undefined => {
    if (key.market !== market || key.tradeDate !== tradeDate || !key.tradeReference.startsWith(prefix)) return undefined;
    const slot = Number(key.tradeReference.slice(prefix.length)) - 1;
    // Both sides of a pair have the reference of the first; a second side has none of its own.
    if (!(slot >= 0 && slot < plan.slots) || plan.pairing[slot] === 2) return undefined;
    const sides = plan.pairing[slot] === 1 ? [slot, slot + 1] : [slot];
    return sides.find((one) => source.totalsAt(one, timeOf(one)).side === key.side);
  };
  return { plan, source, ledger: createLedger({ tradeDate, plannedSlots: plan.slots, source, timeOf, plannedSlot }) };
};

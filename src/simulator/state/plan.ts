import type { TradingDay } from '../../model/reference-data.ts';
import type { Market } from '../../model/trade.ts';
import type { Random } from './random.ts';
import { type SessionKind, shareOut, tradingHours } from './sessions.ts';
import { isAmendedAtOnce } from './trade-kinds.ts';

/**
 * What will happen on one channel in one day, and when: no trade is made yet, only numbers in flat arrays, so that a
 * day of a hundred thousand trades is planned in a blink. A slot is one side of one trade.
 */
export type Plan = {
  readonly slots: number;
  /** Market time of each slot's trade. */
  readonly tradeTimes: Float64Array;
  /** 0 a side whose other side is another GCP's; 1 and 2 the two sides of a trade between two brokers of this GCP. */
  readonly pairing: Uint8Array;
  /** The first slot of the first continuous session: the trades of every kind begin there. */
  readonly firstContinuous: number;
  readonly kindOf: (slot: number) => SessionKind;
  /** What is published, in order of time. */
  readonly times: Float64Array;
  readonly steps: Uint8Array;
  readonly targets: Int32Array;
};

export const STEP = { open: 0, report: 1, amend: 2, cancel: 3, resend: 4, correct: 5, withdraw: 6, close: 7 } as const;

/** Slots before this one live a quiet life, so that the next day's corrections and the resend find them as reported. */
const QUIET_SLOTS = 20;
/** The next trade date's channel amends one of this day's trades and cancels another. */
export const CORRECTED_SLOT = 2;
export const WITHDRAWN_SLOT = 5;
const RESENT_SLOT = 12;

/** Slots that are amended once, amended twice and cancelled in any day that is long enough, so that each day shows all. */
const AMENDED_ONCE = 21;
const AMENDED_TWICE = 23;
const CANCELLED = 26;
const FIRST_PAIR = 40;

/** Before whatever else may become of the trade. */
const AMENDED_AT_ONCE_MS = 2_000;

const MINUTE_MS = 60_000;

export type PlanInput = {
  readonly market: Market;
  readonly day: TradingDay;
  readonly midnight: number;
  readonly trades: number;
  /** Whether an earlier trade date of this channel is there to be corrected. */
  readonly corrects: boolean;
  readonly random: Random;
};

/** Sorting one array of numbers is far quicker than sorting records: time in milliseconds of the day, then order of drafting. */
const ORDER = 2 ** 23;

type Draft = { readonly keys: number[]; readonly steps: number[]; readonly targets: number[]; readonly midnight: number };

const note = (draft: Draft, step: number, event: { readonly slot: number; readonly time: number }): void => {
  draft.keys.push((event.time - draft.midnight) * ORDER + draft.keys.length);
  draft.steps.push(step);
  draft.targets.push(event.slot);
};

const drawTimes = (input: PlanInput, tradeTimes: Float64Array, pairing: Uint8Array): void => {
  for (const { session, first, count } of shareOut(tradingHours(input.market, input.day), input.trades)) {
    const start = input.midnight + session.from * MINUTE_MS;
    const stride = ((session.to - session.from) * MINUTE_MS) / Math.max(1, count);
    for (let index = 0; index < count; index += 1) {
      const slot = first + index;
      tradeTimes[slot] = Math.floor(start + stride * index + input.random.between(0, 999) * 0.001 * stride);
      // A pair needs the next slot, in the same session.
      const mayPair = session.kind === 'continuous' && index + 1 < count && slot >= FIRST_PAIR && pairing[slot - 1] !== 1;
      if (mayPair && (slot === FIRST_PAIR || input.random.chance(25))) pairing[slot] = 1;
    }
  }
};

const joinPairs = (tradeTimes: Float64Array, pairing: Uint8Array): void => {
  for (let slot = 1; slot < pairing.length; slot += 1) {
    if (pairing[slot - 1] !== 1) continue;
    pairing[slot] = 2;
    tradeTimes[slot] = tradeTimes[slot - 1] ?? 0;
  }
};

const amendments = (slot: number, random: Random): number => {
  if (slot < QUIET_SLOTS) return 0;
  if (slot === AMENDED_TWICE) return 2;
  if (slot === AMENDED_ONCE || slot === CANCELLED) return 1;
  return random.chance(40) ? (random.chance(200) ? 2 : 1) : 0;
};

const draftLife = (draft: Draft, slot: number, life: { reportedAt: number; closesAt: number; random: Random }): void => {
  const { random, closesAt } = life;
  let time = life.reportedAt;
  const later = () => {
    time = Math.min(closesAt - 1_000, time + random.between(30_000, 20 * MINUTE_MS));
    return { slot, time };
  };
  for (let count = amendments(slot, random); count > 0; count -= 1) note(draft, STEP.amend, later());
  if (slot === CANCELLED || (slot >= QUIET_SLOTS && slot !== AMENDED_ONCE && slot !== AMENDED_TWICE && random.chance(15)))
    note(draft, STEP.cancel, later());
};

type Sides = Pick<Plan, 'tradeTimes' | 'pairing' | 'firstContinuous'>;

const isShownAmended = (market: Market, position: number, pairing: number | undefined): boolean =>
  pairing === 0 && isAmendedAtOnce(market === 'HK', position);

const draftEvents = (input: PlanInput, { tradeTimes, pairing, firstContinuous }: Sides): Draft => {
  const { midnight, random } = input;
  const hours = tradingHours(input.market, input.day);
  const closesAt = midnight + hours.closes * MINUTE_MS;
  const opensAt = midnight + hours.opens * MINUTE_MS;
  const draft: Draft = { keys: [], steps: [], targets: [], midnight };
  note(draft, STEP.open, { slot: -1, time: opensAt });
  if (input.corrects) {
    note(draft, STEP.correct, { slot: CORRECTED_SLOT, time: opensAt + 5 * MINUTE_MS });
    note(draft, STEP.withdraw, { slot: WITHDRAWN_SLOT, time: opensAt + 6 * MINUTE_MS });
  }
  let latency = 0;
  for (let slot = 0; slot < input.trades; slot += 1) {
    // Both sides of a pair are reported together.
    if (pairing[slot] !== 2) latency = random.between(80, 900);
    const reportedAt = (tradeTimes[slot] ?? 0) + latency;
    note(draft, STEP.report, { slot, time: reportedAt });
    if (isShownAmended(input.market, slot - firstContinuous, pairing[slot]))
      note(draft, STEP.amend, { slot, time: reportedAt + AMENDED_AT_ONCE_MS });
    if (pairing[slot] === 0) draftLife(draft, slot, { reportedAt, closesAt, random });
    if (slot === RESENT_SLOT) note(draft, STEP.resend, { slot, time: reportedAt + MINUTE_MS });
  }
  note(draft, STEP.close, { slot: -1, time: closesAt });
  return draft;
};

const inOrder = (draft: Draft): Pick<Plan, 'times' | 'steps' | 'targets'> => {
  const keys = Float64Array.from(draft.keys).sort();
  const times = new Float64Array(keys.length);
  const steps = new Uint8Array(keys.length);
  const targets = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const drafted = key % ORDER;
    times[index] = draft.midnight + (key - drafted) / ORDER;
    steps[index] = draft.steps[drafted] ?? 0;
    targets[index] = draft.targets[drafted] ?? -1;
  }
  return { times, steps, targets };
};

export const planDay = (input: PlanInput): Plan => {
  const tradeTimes = new Float64Array(input.trades);
  const pairing = new Uint8Array(input.trades);
  drawTimes(input, tradeTimes, pairing);
  joinPairs(tradeTimes, pairing);
  const shares = shareOut(tradingHours(input.market, input.day), input.trades);
  const firstContinuous = shares.find(({ session }) => session.kind === 'continuous')?.first ?? 0;
  return {
    slots: input.trades,
    tradeTimes,
    pairing,
    firstContinuous,
    kindOf: (slot) => shares.find(({ first, count }) => slot >= first && slot < first + count)?.session.kind ?? 'continuous',
    ...inOrder(draftEvents(input, { tradeTimes, pairing, firstContinuous })),
  };
};

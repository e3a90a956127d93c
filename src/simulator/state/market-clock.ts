import type { MarketClock } from './world.ts';

/** Real time, injected so that a test moves it by hand. */
export type Scheduler = {
  /** Real milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Calls back once after a delay; returns how to call it off. */
  readonly after: (delayMs: number, callback: () => void) => () => void;
};

/** The process's own time; its timers never keep the process alive. */
export const realScheduler: Scheduler = {
  now: () => performance.now(),
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export type WakingClock = MarketClock & {
  /** To be called when the next due time may have changed. */
  readonly reconsider: () => void;
  readonly stop: () => void;
};

export type ClockInput = {
  readonly startMs: number;
  readonly rate: number;
  readonly scheduler: Scheduler;
  /** Market time of the next thing that is due. */
  readonly nextDue: () => number | undefined;
  readonly publishDue: (now: number) => void;
  /** Nobody calls a timer, so nobody would catch what is thrown in it. */
  readonly onDefect: (cause: unknown) => void;
};

/** Timers finer than this cost more than they tell; what is due in between goes out together. */
const SHORTEST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 2 ** 31 - 1;

export const createClock = (input: ClockInput): WakingClock => {
  const { scheduler } = input;
  let anchor = { market: input.startMs, real: scheduler.now() };
  let rate = input.rate;
  let isStopped = false;
  let callOff: (() => void) | undefined;

  const now = () => Math.floor(anchor.market + (scheduler.now() - anchor.real) * rate);
  const settle = () => {
    anchor = { market: now(), real: scheduler.now() };
  };
  const reconsider = (): void => {
    callOff?.();
    callOff = undefined;
    const due = rate > 0 && !isStopped ? input.nextDue() : undefined;
    if (due === undefined) return;
    const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, Math.ceil((due - now()) / rate)));
    callOff = scheduler.after(waitMs, wakeByTimer);
  };
  const wake = (): void => {
    input.publishDue(now());
    reconsider();
  };

  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      input.onDefect(cause);
    }
  };
  const wakeByTimer = (): void => {
    attempt(() => input.publishDue(now()));
    attempt(reconsider);
  };

  return {
    now,
    get rate() {
      return rate;
    },
    advanceTo: (marketTimeMs) => {
      // The market's time never goes back: what was published stays published.
      if (marketTimeMs > now()) anchor = { market: marketTimeMs, real: scheduler.now() };
      wake();
    },
    setRate: (marketSecondsPerSecond) => {
      settle();
      rate = marketSecondsPerSecond;
      wake();
    },
    reconsider,
    stop: () => {
      isStopped = true;
      callOff?.();
    },
  };
};

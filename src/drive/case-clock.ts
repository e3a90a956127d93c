import { MissingPrerequisiteError } from '../errors.ts';

/** The time of one case: how much is left, and how much of it was spent waiting. */
export type CaseClock = {
  /** Aborts what is under way when the case's time is over. */
  readonly signal: AbortSignal;
  readonly remainingMs: () => number;
  /** Throws when the case's time is over. */
  readonly check: () => void;
  /** Rejects when the case's time is over, also while nothing of ours is being awaited. */
  readonly over: Promise<never>;
  /** Time spent in here counts as waiting; of several waits at once, once. */
  readonly waitFor: <T>(pending: Promise<T>) => Promise<T>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly waitedMs: () => number;
  readonly stop: () => void;
};

const createWaiting = () => {
  let waiters = 0;
  let since = 0;
  let total = 0;
  const waitFor = async <T>(pending: Promise<T>): Promise<T> => {
    if (waiters === 0) since = performance.now();
    waiters += 1;
    try {
      return await pending;
    } finally {
      waiters -= 1;
      if (waiters === 0) total += performance.now() - since;
    }
  };
  return { waitFor, waitedMs: () => Math.round(waiters === 0 ? total : total + performance.now() - since) };
};

export const startCaseClock = (caseMs: number): CaseClock => {
  const startedAt = performance.now();
  const controller = new AbortController();
  const says = `the time of the case was over after ${caseMs} ms`;
  const tooLate = () => new MissingPrerequisiteError({ needed: 'the case to be played to its end', found: says });
  const { promise: over, reject } = Promise.withResolvers<never>();
  // Whoever races against it sees it; nobody has to.
  over.catch(() => {});
  const timer = setTimeout(() => {
    reject(tooLate());
    controller.abort(says);
  }, caseMs);
  const { waitFor, waitedMs } = createWaiting();
  const check = () => {
    if (controller.signal.aborted) throw tooLate();
  };
  const sleep = async (ms: number) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    // What a server announces may be longer than a timer can be set to; the case's time is over long before.
    const pause = setTimeout(resolve, Math.min(ms, caseMs));
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
    await waitFor(promise);
    clearTimeout(pause);
    check();
  };
  const remainingMs = () => Math.max(0, caseMs - (performance.now() - startedAt));
  return { signal: controller.signal, remainingMs, check, over, waitFor, sleep, waitedMs, stop: () => clearTimeout(timer) };
};

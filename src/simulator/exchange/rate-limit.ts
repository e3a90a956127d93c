import type { FlatHeaders } from './answer.ts';

/** A fixed window per client: simple enough that a client can see from the headers when it may go on. */

export type RateLimits = { readonly requestsPerWindow: number; readonly windowSeconds: number };

export type Allowance = { readonly isAllowed: boolean; readonly headers: FlatHeaders; readonly retryAfterSeconds: number };

export type RateLimiter = {
  readonly take: (clientId: string) => Allowance;
  /** What is announced to a caller who is not known, and from whom nothing is counted. */
  readonly untouched: FlatHeaders;
};

/** What is announced when nothing is limited: clients find the headers all the same, and see them count down. */
const unlimited: RateLimits = { requestsPerWindow: 100_000_000, windowSeconds: 60 };

const announce = (limit: number, remaining: number, resetSeconds: number): FlatHeaders => [
  'RateLimit-Limit',
  `${limit}`,
  'RateLimit-Remaining',
  `${remaining}`,
  'RateLimit-Reset',
  `${resetSeconds}`,
];

export const createRateLimiter = (limits: RateLimits | false): RateLimiter => {
  const { requestsPerWindow, windowSeconds } = limits === false ? unlimited : limits;
  const windows = new Map<string, { startedMs: number; used: number }>();
  const windowMs = windowSeconds * 1_000;
  return {
    untouched: announce(requestsPerWindow, requestsPerWindow, windowSeconds),
    take: (clientId) => {
      const now = Date.now();
      const known = windows.get(clientId);
      const window = known !== undefined && now - known.startedMs < windowMs ? known : { startedMs: now, used: 0 };
      window.used += 1;
      windows.set(clientId, window);
      const retryAfterSeconds = Math.max(1, Math.ceil((window.startedMs + windowMs - now) / 1_000));
      return {
        isAllowed: window.used <= requestsPerWindow,
        headers: announce(requestsPerWindow, Math.max(0, requestsPerWindow - window.used), retryAfterSeconds),
        retryAfterSeconds,
      };
    },
  };
};

import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from './settings.ts';

/** Waits between attempts, longer each time and never quite equally long, so that clients do not return all at once. */
export type BackOff = {
  /** Waits for this attempt's time, or for `atLeastMs` when that is longer. */
  readonly wait: (atLeastMs?: number) => Promise<void>;
  /** It went well: the next wait is the first again. */
  readonly reset: () => void;
};

export type CreateBackOff = (settings: Pick<Settings, 'firstBackOffMs' | 'longestBackOffMs'>) => BackOff;

export const createBackOff: CreateBackOff = ({ firstBackOffMs, longestBackOffMs }) => {
  let attempts = 0;
  return {
    wait: async (atLeastMs = 0) => {
      const grown = firstBackOffMs * 2 ** attempts;
      attempts += 1;
      // At most a quarter more: less than the doubling, so that each wait is longer than the last, until they are as long as may be.
      const waitMs = Math.min(grown * (1 + Math.random() / 4), longestBackOffMs * (1 - Math.random() / 5));
      await sleep(Math.max(atLeastMs, waitMs));
    },
    reset: () => {
      attempts = 0;
    },
  };
};

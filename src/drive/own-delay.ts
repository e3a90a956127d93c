import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long we were held up ourselves: on a busy machine an answer may lie ready before we come to look at it. */
export type OwnDelay = { readonly longestMs: () => number; readonly stop: () => void };

const RESOLUTION_MS = 10;

export const measureOwnDelay = (): OwnDelay => {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  return {
    longestMs: () => Math.max(0, Math.round(histogram.max / 1e6) - RESOLUTION_MS),
    stop: () => {
      histogram.disable();
    },
  };
};

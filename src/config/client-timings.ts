import type { ClientTimings } from '../model/client-evidence.ts';

/** What a participant declares of its client's waits: what is not said, and what cannot be true together. */

const DEFAULT_TIMINGS: ClientTimings = {
  startUpMs: 10_000,
  firstBackOffMs: 500,
  longestBackOffMs: 30_000,
  reconnectMs: 5_000,
  settleMs: 3_000,
  graceMs: 2_000,
  caseMs: 60_000,
};

export const timingsOf = (declared: Partial<ClientTimings> = {}): ClientTimings => ({ ...DEFAULT_TIMINGS, ...declared });

/** One sentence each. */
export const contradictionsIn = ({ firstBackOffMs, longestBackOffMs, reconnectMs, settleMs, caseMs }: ClientTimings): readonly string[] => {
  const waitedForMs = settleMs + Math.max(longestBackOffMs, reconnectMs);
  return [
    ...(firstBackOffMs > longestBackOffMs
      ? [`the first back-off of ${firstBackOffMs} ms is longer than the longest of ${longestBackOffMs} ms.`]
      : []),
    ...(settleMs <= firstBackOffMs
      ? [
          `settleMs (${settleMs}) must be longer than firstBackOffMs (${firstBackOffMs}): otherwise a client that waits to repeat a request is taken for one that is done.`,
        ]
      : []),
    ...(waitedForMs >= caseMs
      ? [
          `caseMs (${caseMs}) must be longer than settleMs and the longer of longestBackOffMs and reconnectMs together (${waitedForMs}): after a fault a client is waited for so long, and a case that comes to its limit is not decided. Make caseMs longer, or the waits of the client shorter.`,
        ]
      : []),
  ];
};

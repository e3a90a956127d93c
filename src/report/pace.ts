import type { CaseEvidence } from '../model/evidence.ts';
import { counted } from './counted.ts';

/** How much was played, and how much of that was waiting. */
export type Pace = {
  readonly cases: number;
  readonly exchanges: number;
  /** The time of all cases together: where some are played side by side, more than the clock on the wall shows. */
  readonly playedMs: number;
  /** Of `playedMs`, the time in which a case awaited the target, or a timer. */
  readonly waitedMs: number;
};

type Played = Pick<CaseEvidence, 'durationMs' | 'waitedMs'> & { readonly exchanges: readonly unknown[] };

const sumOf = (played: readonly Played[], count: (one: Played) => number): number => played.reduce((sum, one) => sum + count(one), 0);

export const paceOf = (played: readonly Played[]): Pace => ({
  cases: played.length,
  exchanges: sumOf(played, ({ exchanges }) => exchanges.length),
  playedMs: sumOf(played, ({ durationMs }) => durationMs),
  waitedMs: sumOf(played, ({ waitedMs }) => waitedMs),
});

export const waitedShare = ({ playedMs, waitedMs }: Pace): number => (playedMs === 0 ? 0 : waitedMs / playedMs);

/** One line at the end of a run. */
export const paceText = (pace: Pace, tookMs: number): string => {
  const exchanges = `${pace.exchanges.toLocaleString('en')} exchange${pace.exchanges === 1 ? '' : 's'}`;
  const waiting = `${Math.round(100 * waitedShare(pace))} % of the cases' ${(pace.playedMs / 1000).toFixed(1)} s was waiting`;
  return `Took ${(tookMs / 1000).toFixed(1)} s: ${counted(pace.cases, 'case')}, ${exchanges}; ${waiting}.`;
};

import { availableParallelism } from 'node:os';
import { isPlayedAlone } from '../../src/drive/played-alone.ts';
import { serverCases } from '../server/index.ts';
import type { Judged, Performance } from './play-and-judge.ts';
import { startThread, startThreads } from './thread.ts';

/**
 * Plays cases in threads: in one for each processor several side by side, as they mostly wait, and in one more those that are played
 * alone.
 */
export type Players = {
  readonly play: (performance: Performance) => Promise<Judged>;
  readonly stop: () => Promise<void>;
};

const SIDE_BY_SIDE = 6;

const script = new URL('./player-thread.ts', import.meta.url);

const aloneIds: ReadonlySet<string> = new Set(serverCases.filter(isPlayedAlone).map(({ id }) => id));

export const startPlayers = (): Players => {
  const sideBySide = startThreads<Performance, Judged>(script, availableParallelism(), SIDE_BY_SIDE);
  const alone = startThread<Performance, Judged>(script);
  return {
    play: (performance) => (aloneIds.has(performance.caseId) ? alone : sideBySide).ask(performance),
    stop: async () => {
      await Promise.all([sideBySide.stop(), alone.stop()]);
    },
  };
};

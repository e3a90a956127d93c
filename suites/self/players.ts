import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isPlayedAlone } from '../../src/drive/played-alone.ts';
import { serverCases } from '../server/index.ts';
import { createGate } from './gate.ts';
import type { Judged, Performance } from './play-and-judge.ts';
import type { Tells, Told } from './player-thread.ts';

/**
 * Plays cases in threads beside Jest's sandbox, where they take half the processor time (see decision 0012): in a thread for each
 * processor several side by side, as they mostly wait, and in one more those that are played alone.
 */
export type Players = {
  readonly play: (performance: Performance) => Promise<Judged>;
  readonly stop: () => Promise<void>;
};

const SIDE_BY_SIDE = 6;

type Waiting = { readonly resolve: (judged: Judged) => void; readonly reject: (error: Error) => void };

const startThread = (atOnce: number): Players => {
  const worker = new Worker(new URL('./player-thread.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  const gate = createGate(atOnce);
  let number = 0;
  worker.on('message', (told: Tells) => {
    const { resolve, reject } = waiting.get(told.number) ?? {};
    waiting.delete(told.number);
    if ('judged' in told) resolve?.(told.judged);
    else reject?.(new Error(told.broken));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    stop: async () => void (await worker.terminate()),
    play: async (performance) => {
      await gate.enter();
      const { promise, resolve, reject } = Promise.withResolvers<Judged>();
      number += 1;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, performance } satisfies Told);
      return promise.finally(gate.leave);
    },
  };
};

const aloneIds: ReadonlySet<string> = new Set(serverCases.filter(isPlayedAlone).map(({ id }) => id));

/** Turn by turn. */
const startThreads = (): Players => {
  const threads = Array.from({ length: availableParallelism() }, () => startThread(SIDE_BY_SIDE));
  let turn = 0;
  return {
    play: (performance) => {
      turn = (turn + 1) % threads.length;
      const thread = threads[turn];
      return thread === undefined ? Promise.reject(new Error('there is no thread')) : thread.play(performance);
    },
    stop: async () => void (await Promise.all(threads.map(({ stop }) => stop()))),
  };
};

export const startPlayers = (): Players => {
  const sideBySide = startThreads();
  const alone = startThread(1);
  return {
    play: (performance) => (aloneIds.has(performance.caseId) ? alone : sideBySide).play(performance),
    stop: async () => {
      await Promise.all([sideBySide.stop(), alone.stop()]);
    },
  };
};

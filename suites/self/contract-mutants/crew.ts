import { Worker } from 'node:worker_threads';
import { createGate } from '../gate.ts';
import type { Plan } from './mutants.ts';
import type { PlayedPlan } from './play-plan.ts';
import type { CaseProfile } from './profile.ts';

/** Threads that play cases, beside Jest's sandbox and beside each other (see decision 0012). */

export type Task = { readonly kind: 'profile'; readonly caseId: string } | { readonly kind: 'play'; readonly plan: Plan };

export type Told = { readonly number: number; readonly task: Task } | { readonly cases: readonly CaseProfile[] };

export type Tells = { readonly number: number } & (
  | { readonly profile: CaseProfile }
  | { readonly played: PlayedPlan }
  | { readonly broken: string }
);

export type Crew = {
  readonly profile: (caseId: string) => Promise<CaseProfile>;
  readonly play: (plan: Plan) => Promise<PlayedPlan>;
  /** What the cases have seen: needed before the first play. */
  readonly tell: (cases: readonly CaseProfile[]) => void;
  readonly stop: () => Promise<void>;
};

type Waiting = { readonly resolve: (tells: Tells) => void; readonly reject: (error: Error) => void };

const startThread = () => {
  const worker = new Worker(new URL('./crew-thread.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let number = 0;
  worker.on('message', (tells: Tells) => {
    const { resolve, reject } = waiting.get(tells.number) ?? {};
    waiting.delete(tells.number);
    if ('broken' in tells) reject?.(new Error(tells.broken));
    else resolve?.(tells);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    tell: (told: Told) => worker.postMessage(told),
    ask: (task: Task): Promise<Tells> => {
      const { promise, resolve, reject } = Promise.withResolvers<Tells>();
      number += 1;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, task } satisfies Told);
      return promise;
    },
    stop: () => worker.terminate(),
  };
};

const THREADS = 2;

export const startCrew = (sideBySide: number): Crew => {
  const threads = Array.from({ length: THREADS }, () => ({ ...startThread(), gate: createGate(sideBySide) }));
  let asked = 0;
  const ask = async (task: Task): Promise<Tells> => {
    const thread = threads[asked % THREADS];
    if (thread === undefined) throw new Error('there is no thread');
    asked += 1;
    await thread.gate.enter();
    return thread.ask(task).finally(thread.gate.leave);
  };
  const unexpected = (): never => {
    throw new Error('a thread answered something else');
  };
  return {
    profile: async (caseId) => {
      const tells = await ask({ kind: 'profile', caseId });
      return 'profile' in tells ? tells.profile : unexpected();
    },
    play: async (plan) => {
      const tells = await ask({ kind: 'play', plan });
      return 'played' in tells ? tells.played : unexpected();
    },
    tell: (cases) => {
      for (const { tell } of threads) tell({ cases });
    },
    stop: async () => void (await Promise.all(threads.map(({ stop }) => stop()))),
  };
};

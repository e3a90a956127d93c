import { availableParallelism } from 'node:os';
import { startThreads } from '../thread.ts';
import type { Plan } from './mutants.ts';
import type { RulePlan } from './plan-rules.ts';
import type { PlayedPlan } from './play-plan.ts';
import type { CaseProfile } from './profile.ts';

/** Threads that play cases beside each other. */

export type Task =
  | { readonly kind: 'profile'; readonly caseId: string }
  | { readonly kind: 'play'; readonly plan: Plan }
  | { readonly kind: 'play-rule'; readonly plan: RulePlan }
  /** What the cases have seen, for all plays to come. */
  | { readonly kind: 'learn'; readonly cases: readonly CaseProfile[] };

export type Done = { readonly profile: CaseProfile } | { readonly played: PlayedPlan } | { readonly learned: number };

export type Crew = {
  readonly profile: (caseId: string) => Promise<CaseProfile>;
  readonly play: (plan: Plan) => Promise<PlayedPlan>;
  readonly playRule: (plan: RulePlan) => Promise<PlayedPlan>;
  /** What the cases have seen: needed before the first play. */
  readonly learn: (cases: readonly CaseProfile[]) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const unexpected = (): never => {
  throw new Error('a thread answered something else');
};

export const startCrew = (sideBySide: number): Crew => {
  const threads = startThreads<Task, Done>(new URL('./crew-thread.ts', import.meta.url), availableParallelism(), sideBySide);
  const played = async (task: Task): Promise<PlayedPlan> => {
    const done = await threads.ask(task);
    return 'played' in done ? done.played : unexpected();
  };
  return {
    profile: async (caseId) => {
      const done = await threads.ask({ kind: 'profile', caseId });
      return 'profile' in done ? done.profile : unexpected();
    },
    play: (plan) => played({ kind: 'play', plan }),
    playRule: (plan) => played({ kind: 'play-rule', plan }),
    learn: async (cases) => void (await threads.askEach({ kind: 'learn', cases })),
    stop: threads.stop,
  };
};

import { answerAsThread } from '../thread.ts';
import type { Done, Task } from './crew.ts';
import { playPlan } from './play-plan.ts';
import { playRule } from './play-rule.ts';
import { type CaseProfile, profileCase } from './profile.ts';

/** On a busy machine the reference must be green all the same. */
const AMPLE = { exchangeMs: 30_000, caseMs: 120_000 };

let known: readonly CaseProfile[] = [];

answerAsThread<Task, Done>(async (task) => {
  if (task.kind === 'profile') return { profile: await profileCase({ caseId: task.caseId, faults: [], limits: AMPLE }) };
  if (task.kind === 'play') return { played: await playPlan(task.plan, known) };
  if (task.kind === 'play-rule') return { played: await playRule(task.plan) };
  known = task.cases;
  return { learned: known.length };
});

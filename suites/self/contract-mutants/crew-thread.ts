import { parentPort } from 'node:worker_threads';
import type { Task, Tells, Told } from './crew.ts';
import { playPlan } from './play-plan.ts';
import { type CaseProfile, profileCase } from './profile.ts';

/** On a busy machine the reference must be green all the same. */
const AMPLE = { exchangeMs: 30_000, caseMs: 120_000 };

let cases: readonly CaseProfile[] = [];

const work = async (number: number, task: Task): Promise<Tells> => {
  if (task.kind === 'profile') return { number, profile: await profileCase({ caseId: task.caseId, faults: [], limits: AMPLE }) };
  return { number, played: await playPlan(task.plan, cases) };
};

const tell = (message: Tells): void => parentPort?.postMessage(message);

parentPort?.on('message', (told: Told) => {
  if ('cases' in told) {
    cases = told.cases;
    return;
  }
  work(told.number, told.task).then(tell, (error: unknown) => tell({ number: told.number, broken: String(error) }));
});

import type { RequirementId } from '../../generated/requirements.ts';
import { targetConfigOf } from '../../src/config/target-config.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { saveEvidence, saveVerdict } from '../../src/evidence/run-folder.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { ServerCase } from '../../src/model/case.ts';
import { caseAttachments, caseSteps } from '../../src/report/allure/case-steps.ts';
import { ConformanceError } from '../../src/report/jest/conformance-error.ts';
import { showSteps } from '../../src/report/jest/show-steps.ts';
import { isRed } from '../../src/report/run-report.ts';
import { openTarget, type Target } from '../../src/subject/target.ts';
import { requirementOf } from './requirement-of.ts';
import type { PlayOrder } from './run-area.ts';

/** One case from play to verdict, in the order that the project promises: evidence is written before it is judged. */

let opened: Promise<Target> | undefined;

/** Opened by the first case of a file, and shared by those after it. */
const targetOf = ({ config }: PlayOrder): Promise<Target> => {
  opened ??= openTarget(targetConfigOf(config, process.env), { exchangeMs: config.limits.answerMs });
  return opened;
};

export const closeTarget = async (): Promise<void> => {
  await (await opened)?.close();
};

export const runCase = async (serverCase: ServerCase<RequirementId>, order: PlayOrder): Promise<void> => {
  const { runFolder, config } = order;
  const { answerMs: exchangeMs, caseMs } = config.limits;
  const evidence = await playServerCase(serverCase, await targetOf(order), { seed: config.seed, limits: { exchangeMs, caseMs } });
  await saveEvidence(runFolder, evidence);
  const verdict = judgeCase(serverCase, evidence, requirementOf(serverCase.requirement), order.reproduce[serverCase.id] ?? '');
  await saveVerdict(runFolder, verdict);
  await showSteps(caseSteps(verdict, evidence), caseAttachments(verdict, evidence));
  if (isRed(verdict.verdict)) throw new ConformanceError(verdict);
};

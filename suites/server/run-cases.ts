import type { RequirementId } from '../../generated/requirements.ts';
import { targetConfigOf } from '../../src/config/target-config.ts';
import { playAhead } from '../../src/drive/play-ahead.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { isPlayedAlone } from '../../src/drive/played-alone.ts';
import { saveEvidence, saveVerdict } from '../../src/evidence/run-folder.ts';
import { absentNeed } from '../../src/judge/absent-need.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { ServerCase } from '../../src/model/case.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { ConformanceError } from '../../src/report/jest/conformance-error.ts';
import { isRed } from '../../src/report/run-report.ts';
import { openTarget, type Target } from '../../src/subject/target.ts';
import { serverAreas } from './index.ts';

import type { PlayOrder } from './play-order.ts';
import { requirementOf } from './requirement-of.ts';

/**
 * The selected cases of an area, each from play to verdict in the order that the project promises: evidence is written
 * before it is judged. The cases know nothing of each other, and nothing here knows Jest.
 */

/** One case as Jest is told of it. */
export type CaseTest = {
  readonly title: string;
  readonly limitMs: number;
  /** Throws when the case's verdict is red. Absent where there is nothing to play. */
  readonly run?: () => Promise<void>;
};

export type CaseRunner = {
  readonly testsOf: (area: keyof typeof serverAreas) => readonly CaseTest[];
  readonly close: () => Promise<void>;
};

/** Each case has an embedded simulator to itself; cases that share a server would use up each other's rate limit. */
const EMBEDDED_AT_ONCE = 6;

// The case's own limit ends it first, and with a verdict. Jest's is for a defect of ours; it holds the wait for a turn, too.
const GRACE_MS = 60_000;

const playAndJudge = async (serverCase: ServerCase<RequirementId>, order: PlayOrder, target: Target): Promise<Verdict> => {
  const { runFolder, config } = order;
  const { seed, negativeInput, capacity } = config;
  const { answerMs: exchangeMs, caseMs } = config.limits;
  const evidence = await playServerCase(serverCase, target, { seed, limits: { exchangeMs, caseMs }, negativeInput, capacity });
  await saveEvidence(runFolder, evidence);
  const verdict = judgeCase(serverCase, evidence, requirementOf(serverCase.requirement), order.reproduce[serverCase.id] ?? '');
  await saveVerdict(runFolder, verdict);
  return verdict;
};

/** All that Jest is told; the steps of a case are put into its report from what is stored. */
const tell = (verdict: Verdict): void => {
  if (isRed(verdict.verdict)) throw new ConformanceError(verdict);
};

export const createCaseRunner = (order: PlayOrder): CaseRunner => {
  const { config, absent, reproduce } = order;
  let opened: Promise<Target> | undefined;
  // By an area's first case, inside its test: what fails before a test would show as skipped.
  const open = (): Promise<Target> => {
    opened ??= openTarget(targetConfigOf(config, process.env), { exchangeMs: config.limits.answerMs });
    return opened;
  };
  return {
    testsOf: (area) => {
      const cases: readonly ServerCase<RequirementId>[] = serverAreas[area];
      const selected = cases.filter(({ id }) => reproduce[id] !== undefined);
      const played = selected.filter((serverCase) => absentNeed(serverCase, absent) === undefined);
      const results = playAhead(
        played.map((serverCase) => ({
          run: async () => playAndJudge(serverCase, order, await open()),
          isAlone: isPlayedAlone(serverCase),
        })),
        config.target.kind === 'embedded' ? EMBEDDED_AT_ONCE : 1,
      );
      const resultOf = new Map(played.map(({ id }, index) => [id, results[index]]));
      return selected.map(({ id, title }) => {
        const result = resultOf.get(id);
        return { title, limitMs: config.limits.caseMs + GRACE_MS, ...(result && { run: async () => tell(await result()) }) };
      });
    },
    close: async () => {
      await (await opened)?.close();
    },
  };
};

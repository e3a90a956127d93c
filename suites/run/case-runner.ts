import type { RequirementId } from '../../generated/requirements.ts';
import { runSecrets } from '../../src/config/run-secrets.ts';
import { hidingIn } from '../../src/drive/hidden-in-evidence.ts';
import { playAhead } from '../../src/drive/play-ahead.ts';
import { isPlayedAlone } from '../../src/drive/played-alone.ts';
import { saveEvidence, saveVerdict } from '../../src/evidence/run-folder.ts';
import { type Asked, absentNeed } from '../../src/judge/absent-need.ts';
import { type JudgedCase, judgeCase } from '../../src/judge/judge-case.ts';
import type { Hazard } from '../../src/model/case.ts';
import type { CaseEvidence } from '../../src/model/evidence.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { ConformanceError } from '../../src/report/jest/conformance-error.ts';
import { isRed } from '../../src/report/run-report.ts';
import type { PlayOrder } from './play-order.ts';
import { requirementOf } from './requirement-of.ts';

/**
 * The selected cases of some areas, each from play to verdict in the order that the project promises: evidence is written
 * before it is judged. The cases know nothing of each other, and nothing here knows Jest.
 */

export type RunnableCase = JudgedCase & Asked & { readonly requirement: RequirementId; readonly isTimed?: true; readonly hazard?: Hazard };

/** In what a server run and a client run differ. */
export type Role<Case extends RunnableCase = RunnableCase> = {
  readonly areas: Readonly<Record<string, readonly Case[]>>;
  readonly atOnce: number;
  readonly caseMs: number;
  /** Called inside a test: what fails before one would show as skipped. */
  readonly play: (one: Case) => Promise<CaseEvidence>;
  readonly close: () => Promise<void>;
};

/** One case as Jest is told of it. */
export type CaseTest = {
  readonly title: string;
  readonly limitMs: number;
  /** Throws when the case's verdict is red. Absent where there is nothing to play. */
  readonly run?: () => Promise<void>;
};

export type CaseRunner = {
  readonly areas: readonly string[];
  readonly testsOf: (areas: readonly string[]) => readonly CaseTest[];
  readonly close: () => Promise<void>;
};

// The case's own limit ends it first, and with a verdict. Jest's is for a defect of ours; it holds the wait for a turn, too.
const GRACE_MS = 60_000;

/** All that Jest is told; the steps of a case are put into its report from what is stored. */
const tell = (verdict: Verdict): void => {
  if (isRed(verdict.verdict)) throw new ConformanceError(verdict);
};

const turnsOf = (count: number, atOnce: number): number => Math.ceil(count / atOnce);

export const createCaseRunner = <Case extends RunnableCase>(order: PlayOrder, role: Role<Case>): CaseRunner => {
  const hide = hidingIn(runSecrets(order.config, process.env));
  const { runFolder, absent, sequence, reproduce } = order;
  const turnOf = new Map(sequence.map((id, turn) => [id, turn]));
  const playAndJudge = async (one: Case): Promise<Verdict> => {
    const evidence = hide(await role.play(one));
    await saveEvidence(runFolder, evidence);
    const verdict = judgeCase(one, evidence, { requirement: requirementOf(one.requirement), reproduce: reproduce[one.id] ?? '' });
    await saveVerdict(runFolder, verdict);
    return verdict;
  };
  return {
    areas: Object.keys(role.areas),
    testsOf: (areas) => {
      const selected = areas
        .flatMap((area) => role.areas[area] ?? [])
        .filter(({ id }) => turnOf.has(id))
        .toSorted((one, other) => (turnOf.get(one.id) ?? 0) - (turnOf.get(other.id) ?? 0));
      const played = selected.filter((one) => absentNeed(one, absent) === undefined);
      const results = playAhead(
        played.map((one) => ({ run: () => playAndJudge(one), isAlone: isPlayedAlone(one) })),
        role.atOnce,
      );
      const resultOf = new Map(played.map(({ id }, index) => [id, results[index]]));
      const limitMs = role.caseMs * turnsOf(played.length, role.atOnce) + GRACE_MS;
      return selected.map(({ id, title }) => {
        const result = resultOf.get(id);
        return { title, limitMs, ...(result && { run: async () => tell(await result()) }) };
      });
    },
    close: role.close,
  };
};

import { type RequirementId, requirements } from '../../generated/requirements.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { stableJson } from '../../src/evidence/json-file.ts';
import { toEvidence } from '../../src/evidence/stored-shape.ts';
import { judgeStored } from '../../src/judge/judge-stored.ts';
import type { ServerCase } from '../../src/model/case.ts';
import type { CaseEvidence } from '../../src/model/evidence.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { RunDescription } from '../../src/model/run.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { openTarget } from '../../src/subject/target.ts';
import { serverCases } from '../server/index.ts';

/** Cases mostly wait for the server, so several are played at a time. */
const PLAYED_AT_A_TIME = 4;

/** What a server without a capability must answer is not to be asked of one that has it. */
const played: readonly ServerCase<RequirementId>[] = serverCases.filter(({ lacks }) => lacks === undefined);

const run: RunDescription = {
  runId: 'whole-suite',
  subject: 'server',
  suiteVersion: '0',
  specHash: '0',
  seed: 1,
  businessDate: '2026-04-08',
  startedAt: '2026-04-08T01:00:00.000Z',
  target: { kind: 'embedded', primary: 'in process', token: 'in process', environment: 'TEST', absent: {} },
  arguments: [],
  cases: played.map(({ id }) => id),
};

const judged = (serverCase: ServerCase<RequirementId>, evidence: CaseEvidence): Verdict | undefined =>
  judgeStored({ judged: serverCase, requirement: requirements[serverCase.requirement] }, run, evidence);

/** What is not as it should be: a verdict other than pass, or one that stored evidence does not give again, byte for byte. */
const wrongs = (serverCase: ServerCase<RequirementId>, evidence: CaseEvidence): readonly string[] => {
  const verdict = judged(serverCase, evidence);
  const stored = toEvidence(JSON.parse(stableJson(evidence)), 'evidence that was stored');
  return [
    ...(verdict?.verdict === 'pass' ? [] : [`${serverCase.id}: ${verdict?.sentence}`]),
    ...(stableJson(judged(serverCase, stored)) === stableJson(verdict)
      ? []
      : [`${serverCase.id}: judged again from a file, it is another verdict`]),
  ];
};

/** Plays the whole catalogue against a reference that shows one behaviour throughout; returns what is not green, in words. */
export const notGreenOn = async (fault: Fault): Promise<readonly string[]> => {
  const waiting: ServerCase<RequirementId>[] = [...played];
  const reds: string[] = [];
  const player = async (): Promise<void> => {
    for (let serverCase = waiting.shift(); serverCase !== undefined; serverCase = waiting.shift()) {
      const target = await openTarget({ kind: 'embedded', seed: 1 }, { faults: [{ on: 'every', fault }] });
      const evidence = await playServerCase(serverCase, target, { seed: 1 }).finally(() => target.close());
      reds.push(...wrongs(serverCase, evidence));
    }
  };
  await Promise.all(Array.from({ length: PLAYED_AT_A_TIME }, player));
  return reds;
};

/** For one whole play of the catalogue, on a machine that is busy with others. */
export const WHOLE_SUITE_MS = 180_000;

import { requirements } from '../../generated/requirements.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { stableJson } from '../../src/evidence/json-file.ts';
import { toEvidence } from '../../src/evidence/stored-shape.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { judgeStored } from '../../src/judge/judge-stored.ts';
import { reproduceLine } from '../../src/judge/reproduce-line.ts';
import type { CapacityLoad } from '../../src/model/capacity.ts';
import type { CaseEvidence } from '../../src/model/evidence.ts';
import type { PlantedFault } from '../../src/model/fault.ts';
import type { RunDescription, TargetDescription } from '../../src/model/run.ts';
import type { Limits } from '../../src/model/target-config.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { SimulatorOptions, TlsFlaws } from '../../src/simulator/options.ts';
import type { WorldOptions } from '../../src/simulator/state/world-options.ts';
import { openTarget } from '../../src/subject/target.ts';
import { serverCases } from '../server/index.ts';

/** One case, played against a reference server with these faults planted in it. Plain data: it crosses to another thread. */
export type Performance = {
  readonly caseId: string;
  readonly faults: readonly PlantedFault[];
  readonly tlsFlaws?: TlsFlaws;
  /** How the reference is set up; what is left out is as in a run. */
  readonly simulator?: SimulatorSetUp;
  /** Capabilities that this server does without, each with a reason. */
  readonly absent?: TargetDescription['absent'];
  readonly limits?: Limits;
  readonly capacity?: CapacityLoad;
  /** Whether the evidence is also stored, read and judged again. */
  readonly isJudgedAgain?: boolean;
  /** Whether it is handed back, too. */
  readonly isEvidenceKept?: boolean;
};

/** What of the simulator's options is plain data. */
export type SimulatorSetUp = Pick<SimulatorOptions, 'timers' | 'limits' | 'tokenLifetimeSeconds'> & {
  readonly worldOptions?: Partial<Omit<WorldOptions, 'scheduler' | 'onDefect'>>;
};

export type Judged = {
  readonly verdict: Verdict;
  /** What the evidence gave when it was stored and read again. */
  readonly again?: Verdict;
  readonly evidence?: CaseEvidence;
};

const usualRun: RunDescription = {
  runId: 'self',
  subject: 'server',
  suiteVersion: '0',
  specHash: '0',
  seed: 1,
  businessDate: '2026-04-08',
  startedAt: '2026-04-08T01:00:00.000Z',
  target: { kind: 'embedded', primary: 'in process', token: 'in process', environment: 'TEST', absent: {} },
  arguments: [],
  cases: serverCases.map(({ id }) => id),
};

export const playAndJudge = async ({
  caseId,
  faults,
  tlsFlaws = {},
  simulator = {},
  absent = {},
  limits,
  capacity,
  isJudgedAgain = false,
  isEvidenceKept = false,
}: Performance): Promise<Judged> => {
  const serverCase = serverCases.find(({ id }) => id === caseId);
  if (serverCase === undefined) throw new Error(`there is no case ${caseId}`);
  const target = await openTarget({ kind: 'embedded', seed: 1, absent }, { faults, tlsFlaws, ...simulator });
  const options = { seed: 1, ...(limits && { limits }), ...(capacity && { capacity }) };
  const evidence = await playServerCase(serverCase, target, options).finally(() => target.close());
  const requirement = requirements[serverCase.requirement];
  const run = { ...usualRun, target: target.description };
  const verdict = judgeCase(serverCase, evidence, { requirement, reproduce: reproduceLine(run, caseId) });
  const kept = isEvidenceKept ? { evidence } : {};
  if (!isJudgedAgain) return { verdict, ...kept };
  const stored = toEvidence(JSON.parse(stableJson(evidence)), 'evidence that was stored');
  const again = judgeStored({ judged: serverCase, requirement }, run, stored);
  return { verdict, ...kept, ...(again && { again }) };
};
